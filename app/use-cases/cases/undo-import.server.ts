/** Takes a whole import back while all of its needs are drafts: drafts, and case files that nothing else uses. Never a part of it. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { digestRows, openValues, unwrapCaseKey } from './case-key.server';
import { ownImport } from './own-import.server';

/**
 * Case files that began with this import, have no need any more and were not worked on since: their data key goes, and all they
 * sealed. The row stays for its consents, which are never deleted.
 */
async function eraseUnusedCases(transaction: Transaction, change: { charityId: string; committedAt: Date; actorId: string; now: Date }) {
  const { charityId, committedAt, actorId, now } = change;
  const where = { charityId, createdAt: committedAt, erasedAt: null, version: 0, needs: { none: {} }, documents: { none: {} } };
  const unused = await transaction.caseFile.findMany({ where, select: { id: true } });
  for (let from = 0; from < unused.length; from += 500) {
    const ids = unused.slice(from, from + 500).map(({ id }) => id);
    await transaction.sealedValue.deleteMany({ where: { caseFileId: { in: ids } } });
    await transaction.caseDigest.deleteMany({ where: { caseFileId: { in: ids } } });
    await transaction.caseFile.updateMany({ where: { id: { in: ids } }, data: { wrappedKey: '', personDigest: null, erasedAt: now } });
    const erased = { at: now, actorId, action: 'erase', subject: 'case-file', charityId };
    await transaction.auditEntry.createMany({ data: ids.map((subjectId) => ({ id: newId(), ...erased, subjectId })) });
  }
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
    const touched = new Set<string>();
    for (const { caseFileId, field } of kept) {
      if (!ids.has(field.split(':')[1] ?? '')) continue;
      await transaction.sealedValue.delete({ where: { caseFileId_field: { caseFileId, field } } });
      touched.add(caseFileId);
    }
    for (const id of touched) await renewDigests(transaction, id);
  }
}

/** A file is found by what it holds now. */
async function renewDigests(transaction: Transaction, id: string) {
  const file = await transaction.caseFile.findUniqueOrThrow({ where: { id }, include: { sealedValues: true } });
  await transaction.caseDigest.deleteMany({ where: { caseFileId: id } });
  if (file.erasedAt) return;
  await transaction.caseDigest.createMany({ data: digestRows(file, openValues(unwrapCaseKey(file), id, file.sealedValues)) });
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
    await eraseUnusedCases(transaction, { charityId, committedAt, actorId: actor.userId, now });
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
