/** Erases a household: the data key, every sealed value, hash, document and draft. Backups hold ciphertext without a key. Consents and the audit trail stay: they hold nothing of the household. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { removeSealedFile } from '~/platform/sealed-files.server';
import { checkReasonEvenIfLocked, ownCase } from './own-case.server';
import { forgetInSearch, takeDownNeeds } from './take-down-needs.server';

/** What the approver copies, so that nobody erases by a slip; in the reader's language. */
export const ERASE_WORDS: readonly string[] = ['销毁', 'ERASE'];

export interface EraseCase {
  readonly actor: Actor;
  /** `word` is one of ERASE_WORDS, as typed. */
  readonly input: { readonly caseFileId: string; readonly reason: string; readonly word: string };
  readonly now: Date;
}

/** Destroys what a file sealed. Answers the ids of the documents whose bytes go after the commit. */
export async function destroyCase(transaction: Transaction, caseFileId: string, now: Date): Promise<string[]> {
  const documents = await transaction.caseDocument.findMany({ where: { caseFileId, removedAt: null }, select: { id: true } });
  await transaction.sealedValue.deleteMany({ where: { caseFileId } });
  await transaction.caseDigest.deleteMany({ where: { caseFileId } });
  await transaction.caseDocument.updateMany({ where: { caseFileId }, data: { sealedName: '', removedAt: now } });
  await transaction.contactWindow.updateMany({ where: { caseFileId, closedAt: null }, data: { closedAt: now } });
  await transaction.caseFile.update({
    where: { id: caseFileId },
    data: { wrappedKey: '', personDigest: null, erasedAt: now, version: { increment: 1 } },
  });
  return documents.map(({ id }) => id);
}

/** Stories that were never published: drafts go, and so do those in review. What was public keeps its ended row without a hash. */
async function dropUnpublished(transaction: Transaction, { actor, input: { caseFileId }, now }: EraseCase, charityId: string) {
  const where = { caseFileId, publishedAt: null, state: { in: ['draft', 'in-review', 'withdrawn'] } };
  const drafts = await transaction.need.findMany({ where, select: { id: true, state: true } });
  for (const { id, state } of drafts) {
    await transaction.need.delete({ where: { id } });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'delete',
      subject: 'need',
      subjectId: id,
      fromState: state,
      charityId,
    });
  }
  await transaction.need.updateMany({ where: { caseFileId }, data: { referenceDigest: null } });
}

/** Answers how many public needs went. Refuses `case-word-wrong`, `case-erased`, `private-words-in-reason`; forbidden for caseworkers. */
export async function eraseCase({ actor, input, now }: EraseCase): Promise<Decision<{ takenDown: number }>> {
  const { caseFileId, reason, word } = input;
  await ownCase(actor, caseFileId, 'approve-needs');
  if (!ERASE_WORDS.includes(word.toUpperCase())) return refuse('case-word-wrong');
  const said = await checkReasonEvenIfLocked(caseFileId, reason);
  if (!said.ok) return said;
  const erased = await write(async (transaction) => {
    const { charityId, erasedAt } = await ownCase(actor, caseFileId, 'approve-needs', transaction);
    if (erasedAt) return refuse('case-erased');
    const needIds = await takeDownNeeds(transaction, { actor, caseFileId, reason, now });
    await dropUnpublished(transaction, { actor, input, now }, charityId);
    const documentIds = await destroyCase(transaction, caseFileId, now);
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'erase',
      subject: 'case-file',
      subjectId: caseFileId,
      reason,
      charityId,
    });
    return accept({ needIds, documentIds });
  });
  if (!erased.ok) return erased;
  await forgetInSearch(erased.needIds);
  // Should the process stop before this, what is left on disk has no key any more.
  for (const id of erased.documentIds) await removeSealedFile(id);
  return accept({ takenDown: erased.needIds.length });
}
