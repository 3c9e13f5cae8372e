/** Takes a whole import back while all of its needs are drafts: drafts, and case files that nothing else uses. Never a part of it. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { ownImport } from './own-import.server';

/** Case files that began with this import and have no need any more; with them goes their data key. */
async function eraseUnusedCases(transaction: Transaction, charityId: string, committedAt: Date) {
  await transaction.caseFile.deleteMany({ where: { charityId, createdAt: committedAt, needs: { none: {} } } });
}

/** What the sheet had added to case files that stay. */
async function eraseValuesOfNeeds(transaction: Transaction, needs: readonly { id: string; caseFileId: string | null }[]) {
  const files = [...new Set(needs.flatMap(({ caseFileId }) => (caseFileId === null ? [] : [caseFileId])))];
  const ids = new Set(needs.map(({ id }) => id));
  for (let from = 0; from < files.length; from += 500) {
    const kept = await transaction.sealedValue.findMany({
      where: { caseFileId: { in: files.slice(from, from + 500) }, field: { contains: ':' } },
      select: { caseFileId: true, field: true },
    });
    for (const { caseFileId, field } of kept) {
      if (ids.has(field.split(':')[1] ?? '')) await transaction.sealedValue.delete({ where: { caseFileId_field: { caseFileId, field } } });
    }
  }
}

/** Answers how many drafts went. Refuses `import-not-committed`; `import-in-use` when a need has left the desk. */
export async function undoImport({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { importId: string };
  now: Date;
}): Promise<Decision<{ drafts: number }>> {
  return write(async (transaction) => {
    const { id, charityId, state, committedAt } = await ownImport(transaction, actor, input.importId);
    if (state !== 'committed' || !committedAt) return refuse('import-not-committed');
    const needs = await transaction.need.findMany({ where: { importId: id }, select: { id: true, state: true, caseFileId: true } });
    const left = needs.filter((need) => need.state !== 'draft').length;
    if (left > 0) return refuse('import-in-use', { count: left });
    const { count: drafts } = await transaction.need.deleteMany({ where: { importId: id, state: 'draft' } });
    await eraseUnusedCases(transaction, charityId, committedAt);
    await eraseValuesOfNeeds(transaction, needs);
    await transaction.importRow.deleteMany({ where: { importId: id } });
    await transaction.import.update({ where: { id }, data: { state: 'undone', undoneAt: now, fileName: '', wrappedKey: '' } });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'undo',
      subject: 'import',
      subjectId: id,
      fromState: 'committed',
      toState: 'undone',
      charityId,
    });
    return accept({ drafts });
  });
}
