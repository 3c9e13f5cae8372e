/** Adds a document to a case: bytes and name sealed with the file's own key. Nothing of it is listed but kind, size and day. */
import type { Actor } from '~/domain/accounts/actor';
import { judgeDocument } from '~/domain/cases/documents';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { seal, sealBytes } from '~/platform/seal.server';
import { removeSealedFile, storeSealedFile } from '~/platform/sealed-files.server';
import { withCaseKey } from './case-key.server';
import { ownCase } from './own-case.server';

const LONGEST_NAME = 120;

export interface AddDocument {
  readonly actor: Actor;
  readonly input: { readonly caseFileId: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly now: Date;
}

/** Refuses `document-type-unknown`, `document-too-large`, and what withCaseKey refuses. */
export async function addDocument({ actor, input, now }: AddDocument): Promise<Decision<object>> {
  const { caseFileId, bytes } = input;
  const seen = await ownCase(actor, caseFileId);
  const judged = judgeDocument(bytes);
  if (!judged.ok) return judged;
  const id = newId();
  const sealed = await withCaseKey(seen, (dataKey) =>
    accept({
      bytes: sealBytes(dataKey, caseFileId, `document:${id}`, bytes),
      name: seal(dataKey, caseFileId, `document-name:${id}`, input.fileName.slice(-LONGEST_NAME)),
    }),
  );
  if (!sealed.ok) return sealed;
  let stays = false;
  try {
    await storeSealedFile(id, sealed.bytes);
    const added = await write(async (transaction): Promise<Decision<object>> => {
      const { charityId, erasedAt } = await ownCase(actor, caseFileId, 'write-needs', transaction);
      if (erasedAt) return refuse('case-erased');
      const { mediaType } = judged;
      await transaction.caseDocument.create({
        data: { id, caseFileId, sealedName: sealed.name, mediaType, size: bytes.byteLength, addedById: actor.userId, createdAt: now },
      });
      const by = { at: now, actorId: actor.userId, charityId };
      await audit(transaction, { ...by, action: 'add-document', subject: 'case-file', subjectId: caseFileId, toState: `document:${id}` });
      return accept({});
    });
    stays = added.ok;
    return added;
  } finally {
    if (!stays) await removeSealedFile(id);
  }
}
