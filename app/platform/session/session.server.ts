/** Sessions in the database: who is asking, for how long. The cookie holds a random token, the table its digest. */
import type { Actor, ActorMembership } from '~/domain/accounts/actor';
import { read, write } from '../db/database.server';
import { digestToken, newToken } from '../ids.server';
import { sessionCookie } from './cookies.server';

const HOUR = 3_600_000;
/** A session nobody used for this long is over. */
export const IDLE_LIMIT = 7 * 24 * HOUR;
/** A session is over after this long, used or not. */
export const ABSOLUTE_LIMIT = 30 * 24 * HOUR;
/** How stale `lastSeenAt` may get before it is written again. */
const TOUCH_AFTER = HOUR;

async function tokenOf(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value.length === 22 ? value : null;
}

/** The person asking, with their live roles; null without a valid, unended session of an enabled account. */
export async function findActor(request: Request, now: Date): Promise<Actor | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const session = await read().session.findUnique({
    where: { id: digestToken(token) },
    select: {
      id: true,
      lastSeenAt: true,
      endsAt: true,
      user: {
        select: {
          id: true,
          displayName: true,
          emailVerifiedAt: true,
          disabledAt: true,
          memberships: {
            where: { endedAt: null },
            select: { role: true, organisationId: true, organisation: { select: { name: true, state: true } } },
          },
        },
      },
    },
  });
  if (!session || session.user.disabledAt || session.endsAt <= now) return null;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  if (idle > IDLE_LIMIT) return null;
  if (idle > TOUCH_AFTER) {
    await write((transaction) => transaction.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } }));
  }
  return {
    userId: session.user.id,
    displayName: session.user.displayName,
    emailVerified: session.user.emailVerifiedAt !== null,
    memberships: session.user.memberships.map((membership) => ({
      role: membership.role as ActorMembership['role'],
      organisationId: membership.organisationId,
      organisationName: membership.organisation?.name ?? null,
      organisationState: (membership.organisation?.state ?? null) as ActorMembership['organisationState'],
    })),
  };
}

/** Starts a session with a new id and answers its Set-Cookie header; the session the request came with is ended. */
export async function startSession(request: Request, userId: string, now: Date): Promise<string> {
  const before = await tokenOf(request);
  const token = newToken();
  const endsAt = new Date(now.getTime() + ABSOLUTE_LIMIT);
  await write(async (transaction) => {
    if (before) await transaction.session.deleteMany({ where: { id: digestToken(before) } });
    await transaction.session.create({ data: { id: digestToken(token), userId, createdAt: now, lastSeenAt: now, endsAt } });
  });
  return sessionCookie.serialize(token, { maxAge: ABSOLUTE_LIMIT / 1000 });
}

/** Ends this session, or all sessions of the person, and answers the Set-Cookie header that forgets the token. */
export async function endSession(request: Request, everywhere: boolean): Promise<string> {
  const token = await tokenOf(request);
  if (token) {
    await write(async (transaction) => {
      const session = await transaction.session.findUnique({ where: { id: digestToken(token) }, select: { userId: true } });
      if (!session) return;
      await transaction.session.deleteMany({ where: everywhere ? { userId: session.userId } : { id: digestToken(token) } });
    });
  }
  return sessionCookie.serialize('', { maxAge: 0 });
}
