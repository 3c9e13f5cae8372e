/** The private fields of a case file, all sealed, and the words of them that may appear in no public text. Nothing here is ever public. */

export const SEALED_FIELDS = [
  'name',
  'nationalId',
  'phone',
  'address',
  'street',
  'community',
  'reference',
  'caseworker',
  'notes',
  'description',
] as const;
export type SealedField = (typeof SEALED_FIELDS)[number];

/** A case's own words: a description is what gets reworded, and notes say what any text may say; of both only what identifies counts. */
const FREE_TEXTS: readonly SealedField[] = ['notes', 'description'];

/** Runs of digits and Latin letters that stand for someone: phones, cards, certificates, account names. */
const IDENTIFYING_RUN = /[a-z][a-z0-9_-]{5,}\d[a-z0-9_-]*|\d(?:[\d -]{5,}\d|\d{5,})x?/gi;

function parts(field: SealedField, value: string): string[] {
  if (FREE_TEXTS.includes(field)) return value.match(IDENTIFYING_RUN) ?? [];
  const pieces = [value, ...value.split(/[\s（）()、，,；;·]+/)];
  // The named part of an address gives it away as well as the whole: "香樟里" of "香樟里17号101".
  if (field === 'address') pieces.push(...(value.match(/^\p{Script=Han}{3,}/u) ?? []));
  return pieces;
}

/**
 * A field may carry the need it came with after a colon (`notes:<needId>`): one file a household, several needs.
 * What may appear in no public text of a household with these values: each whole and in its parts, normalised (NFKC, trimmed), two
 * characters or more, longest first, each once.
 */
export function forbiddenWords(values: readonly { readonly field: string; readonly text: string }[]): string[] {
  const words = values.flatMap(({ field, text }) =>
    parts((field.split(':')[0] ?? '') as SealedField, text.normalize('NFKC').trim()).map((word) => word.trim()),
  );
  return [...new Set(words)].filter((word) => word.length >= 2).sort((a, b) => b.length - a.length);
}
