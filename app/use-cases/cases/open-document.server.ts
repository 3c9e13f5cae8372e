/** Opens one document of a case for one look, as revealField opens a field: with a reason, on record, so many a day. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read, write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { open, openBytes } from '~/platform/seal.server';
import { readSealedFile } from '~/platform/sealed-files.server';
import { withCaseKey } from './case-key.server';
import { checkCaseReason, ownCase } from './own-case.server';
import { recordReveal } from './reveal-field.server';

export interface OpenDocument {
  readonly actor: Actor;
  readonly input: { readonly caseFileId: string; readonly documentId: string; readonly reason: string };
  readonly now: Date;
}

export interface OpenedDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Refuses as revealField does. Another file's document is not found. */
export async function openDocument({ actor, input, now }: OpenDocument): Promise<Decision<{ document: OpenedDocument }>> {
  const { caseFileId, documentId, reason } = input;
  const seen = await ownCase(actor, caseFileId);
  if (seen.erasedAt) return refuse('case-erased');
  const found = await read().caseDocument.findFirst({ where: { id: documentId, caseFileId, removedAt: null } });
  if (!found) throw notFound();
  const said = await checkCaseReason(caseFileId, reason);
  if (!said.ok) return said;
  const sealed = await readSealedFile(documentId);
  return write(async (transaction) => {
    const file = await ownCase(actor, caseFileId, 'write-needs', transaction);
    return withCaseKey(file, async (dataKey) => {
      const name = open(dataKey, caseFileId, `document-name:${documentId}`, found.sealedName);
      const bytes = new Uint8Array(openBytes(dataKey, caseFileId, `document:${documentId}`, sealed));
      const what = `document:${documentId}`;
      const { charityId } = file;
      const recorded = await recordReveal(transaction, { actorId: actor.userId, caseFileId, charityId, what, reason, now });
      return recorded.ok ? accept({ document: { name, mediaType: found.mediaType, bytes } }) : recorded;
    });
  });
}
