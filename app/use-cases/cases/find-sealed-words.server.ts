/** The words of a household that no public text may hold, for the check at submission. It never hands them to a page, a log or an error. */
import { forbiddenWords } from '~/domain/cases/sealed-fields';
import { read } from '~/platform/db/database.server';
import { lockedCaseSelect, openValues, unwrapCaseKey } from './case-key.server';

/**
 * Names, numbers, address, street, community, relatives, school, hospital, caseworker: whole and in parts, NFKC, at least two
 * characters, longest first. Compare with text that was normalised the same way. Empty for a case that does not exist or was
 * erased. Throws SealError when the file does not open.
 */
export async function findSealedWords({ caseFileId }: { caseFileId: string }): Promise<string[]> {
  const file = await read().caseFile.findUnique({
    where: { id: caseFileId },
    select: { ...lockedCaseSelect, sealedValues: { select: { field: true, ciphertext: true } } },
  });
  if (!file || file.erasedAt) return [];
  return forbiddenWords(openValues(unwrapCaseKey(file), file.id, file.sealedValues));
}
