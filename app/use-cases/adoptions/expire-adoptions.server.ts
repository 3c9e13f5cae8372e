/** The clock's part: holds that ran out and promises past their grace go back to what is missing. Safe to run twice, and at the same time as donors. */

import type { Prisma } from '#prisma/generated/client';
import { graceLimit } from '~/domain/adoptions/days';
import { moveAdoption } from '~/domain/adoptions/states';
import { read, write } from '~/platform/db/database.server';
import { expirePayment } from '../payments/expire-payment.server';
import { changeAdoption, findRecord } from './adoption-record.server';

/** What is over at `now`. Paid money is never over: it has no promised day. */
function over(now: Date): Prisma.AdoptionWhereInput {
  return {
    OR: [
      { state: 'held', holdEndsAt: { lte: now } },
      { state: 'committed', contribution: { not: 'money' }, deliverBy: { lte: graceLimit(now) } },
    ],
  };
}

/** One at a time, each in a transaction of its own that looks again. True when this call moved it. */
async function expireOne(id: string, now: Date): Promise<boolean> {
  return write(async (transaction) => {
    const record = await findRecord(transaction, { id, ...over(now) });
    if (!record) return false;
    const decided = moveAdoption(record.state, 'expire');
    if (!decided.ok) return false;
    const reason = record.state === 'held' ? 'hold-ended' : 'promise-passed';
    const set = { endReason: reason, endedAt: now };
    const moved = await changeAdoption(transaction, record, { action: 'expire', to: decided.state, set, actorId: null, reason, now });
    if (moved) await expirePayment(transaction, record, now);
    return moved;
  });
}

/** Answers how many adoptions it ended. */
export async function expireAdoptions({ now }: { now: Date }): Promise<number> {
  const due = await read().adoption.findMany({ where: over(now), select: { id: true }, orderBy: { id: 'asc' } });
  let moved = 0;
  for (const { id } of due) {
    if (await expireOne(id, now)) moved += 1;
  }
  return moved;
}
