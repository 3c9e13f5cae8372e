/** What a person may change about their own account. Nobody else's is ever asked for. */
import type { Actor } from '~/domain/accounts/actor';
import { read } from '~/platform/db/database.server';

export interface MySettings {
  readonly email: string;
  readonly displayName: string;
  readonly namePublic: boolean;
  readonly language: string;
  readonly volunteer: boolean;
  /** Log-ins that are open now, this one among them. */
  readonly sessions: number;
}

export async function getMySettings({ actor, now }: { actor: Actor; now: Date }): Promise<MySettings> {
  const select = { email: true, displayName: true, namePublic: true, language: true } as const;
  const user = await read().user.findUniqueOrThrow({ where: { id: actor.userId }, select });
  const sessions = await read().session.count({ where: { userId: actor.userId, endsAt: { gt: now } } });
  return { ...user, sessions, volunteer: actor.memberships.some(({ role }) => role === 'volunteer') };
}
