/** Forgets what has ended: sessions, mailed links, mail that went out. Called by the clock; safe to run twice. Keeps every account. */
import { write } from '~/platform/db/database.server';
import { IDLE_LIMIT } from '~/platform/session/session.server';

const DAY = 86_400_000;
/** Mail that was sent names its recipient; it is kept for so long to answer "did it go out?". */
const SENT_MAIL_KEPT = 7 * DAY;
const DEMO_MAIL_KEPT = 30 * DAY;

/** Answers how many sessions and links it forgot. */
export async function forgetExpired({ now }: { now: Date }): Promise<{ sessions: number; links: number }> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  return write(async (transaction) => {
    const sessions = await transaction.session.deleteMany({
      where: { OR: [{ endsAt: { lte: now } }, { lastSeenAt: { lt: before(IDLE_LIMIT) } }] },
    });
    const links = await transaction.emailLink.deleteMany({ where: { expiresAt: { lte: now } } });
    await transaction.outboxMessage.deleteMany({ where: { topic: 'send-mail', doneAt: { lt: before(SENT_MAIL_KEPT) } } });
    await transaction.capturedMail.deleteMany({ where: { createdAt: { lt: before(DEMO_MAIL_KEPT) } } });
    return { sessions: sessions.count, links: links.count };
  });
}
