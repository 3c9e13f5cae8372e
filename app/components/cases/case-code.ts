/** What a file is called on screen, as it has no name there: the first signs of its random id. It says nothing of the household. */

/** Eight signs, in capitals. */
export function codeOf(caseFileId: string): string {
  return caseFileId
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase();
}
