/** The clock's part: previews that nobody used for a week are thrown away, so that private rows don't lie about. Safe to run twice. */
import { subDays } from 'date-fns';
import { read, write } from '~/platform/db/database.server';
import { discardPreview } from './discard-import.server';

/** Days a preview waits for its caseworker. */
export const PREVIEW_DAYS = 7;

/** Answers how many previews went. */
export async function discardStaleImports({ now }: { now: Date }): Promise<number> {
  const stale = await read().import.findMany({
    where: { state: 'previewed', createdAt: { lt: subDays(now, PREVIEW_DAYS) } },
    select: { id: true, charityId: true },
  });
  let discarded = 0;
  for (const { id, charityId } of stale) {
    if (await write((transaction) => discardPreview(transaction, { importId: id, charityId, actorId: null, now }))) discarded += 1;
  }
  return discarded;
}
