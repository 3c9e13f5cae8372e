/** The words of a household that no public text may hold, for the check at submission. It never hands them to a page, a log or an error. */
import { forbiddenWords } from '~/domain/cases/sealed-fields';
import { read } from '~/platform/db/database.server';
import { open, unwrap } from '~/platform/seal.server';

/**
 * Names, numbers, address, street, community, caseworker: whole and in parts, NFKC, at least two characters, longest first. Compare
 * with text that was normalised the same way. Empty for a case that does not exist. Throws SealError when the file does not open.
 */
export async function findSealedWords({ caseFileId }: { caseFileId: string }): Promise<string[]> {
  const file = await read().caseFile.findUnique({
    where: { id: caseFileId },
    select: { id: true, keyId: true, wrappedKey: true, sealedValues: { select: { field: true, ciphertext: true } } },
  });
  if (!file) return [];
  const dataKey = unwrap(file, file.id);
  return forbiddenWords(file.sealedValues.map(({ field, ciphertext }) => ({ field, text: open(dataKey, file.id, field, ciphertext) })));
}
