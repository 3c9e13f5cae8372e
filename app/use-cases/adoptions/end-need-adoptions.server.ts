/** Ends every open adoption of a need that is withdrawn, expired or met elsewhere; paid money goes back. Leaves the need's state to its caller. */
import type { Transaction } from '~/platform/db/database.server';
import { listRecords } from './adoption-record.server';
import { endAdoption } from './end-adoption.server';

/**
 * Part of the caller's transaction, which also moves the need. What was confirmed stays confirmed. Answers how many it ended;
 * calling it again ends none.
 */
export async function endNeedAdoptions(
  transaction: Transaction,
  ending: { needId: string; actorId: string | null; reason: string; now: Date },
): Promise<number> {
  const { needId, actorId, reason, now } = ending;
  const open = await listRecords(transaction, { item: { needId }, state: { in: ['held', 'committed', 'delivered'] } });
  let ended = 0;
  for (const record of open) {
    if (await endAdoption(transaction, record, { actorId, reason, now, settles: false })) ended += 1;
  }
  return ended;
}
