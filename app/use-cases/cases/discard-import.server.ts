/** Throws a preview away: its rows and the key that sealed them. What became drafts is undone instead. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { ownImport } from './own-import.server';

/** Part of a transaction; false when it is no preview any more. `actorId` is null for the clock. */
export async function discardPreview(
  transaction: Transaction,
  change: { importId: string; charityId: string; actorId: string | null; now: Date },
): Promise<boolean> {
  const { importId, charityId, actorId, now } = change;
  const { count } = await transaction.import.updateMany({
    where: { id: importId, state: 'previewed' },
    data: { state: 'discarded', fileName: '', wrappedKey: '' },
  });
  if (count !== 1) return false;
  await transaction.importRow.deleteMany({ where: { importId } });
  await audit(transaction, {
    at: now,
    actorId,
    action: 'discard',
    subject: 'import',
    subjectId: importId,
    fromState: 'previewed',
    toState: 'discarded',
    charityId,
  });
  return true;
}

/** Refuses `import-already-committed`. Discarding twice changes nothing. */
export async function discardImport({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { importId: string };
  now: Date;
}): Promise<Decision<object>> {
  return write(async (transaction) => {
    const { id, charityId, state } = await ownImport(transaction, actor, input.importId);
    if (state === 'committed' || state === 'undone') return refuse('import-already-committed');
    await discardPreview(transaction, { importId: id, charityId, actorId: actor.userId, now });
    return accept({});
  });
}
