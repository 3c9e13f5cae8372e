/** The private fields of a case file, all sealed, and the words of them that may appear in no public text. Nothing here is ever public. */

/** What a caseworker may write into a file, in the order of the form. */
export const CASE_FIELDS = [
  'name',
  'nationalId',
  'certificates',
  'phone',
  'address',
  'street',
  'community',
  'relatives',
  'school',
  'hospital',
  'reference',
  'notes',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** The private columns of an intake sheet. */
export const IMPORTED_FIELDS = [
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

export const SEALED_FIELDS = [...CASE_FIELDS, 'caseworker', 'description'] as const;
export type SealedField = (typeof SEALED_FIELDS)[number];

/** A case's own words: a description is what gets reworded, and notes say what any text may say; of both only what identifies counts. */
const FREE_TEXTS: readonly SealedField[] = ['notes', 'description'];

/** Runs of digits and Latin letters that stand for someone: phones, cards, certificates, account names. */
const IDENTIFYING_RUN = /[a-z][a-z0-9_-]{5,}\d[a-z0-9_-]*|\d(?:[\d -]{5,}\d|\d{5,})x?/gi;

/** What relatives are called, which tells nobody who they are. */
const KIN =
  /^(?:女儿|儿子|丈夫|妻子|配偶|老伴|母亲|父亲|妈妈|爸爸|爷爷|奶奶|外公|外婆|姥姥|姥爷|孙子|孙女|外孙|外孙女|哥哥|姐姐|弟弟|妹妹|儿媳|女婿|叔叔|伯父|舅舅|姑姑|阿姨|监护人|邻居|亲戚|亲属|电话|手机|关系|姓名)$/;

/** The field of a stored name: `phone:<needId>` is a phone that came with one need. */
export function fieldOf(stored: string): SealedField | null {
  const [base] = stored.split(':');
  return SEALED_FIELDS.find((field) => field === base) ?? null;
}

function parts(field: SealedField | null, value: string): string[] {
  if (field !== null && FREE_TEXTS.includes(field)) return value.match(IDENTIFYING_RUN) ?? [];
  const pieces = [value, ...value.split(/[\s（）()、，,；;·：:]+/)];
  // The named part of an address gives it away as well as the whole: "香樟里" of "香樟里17号101".
  if (field === 'address') pieces.push(...(value.match(/^\p{Script=Han}{3,}/u) ?? []));
  return field === 'relatives' ? pieces.filter((piece) => !KIN.test(piece)) : pieces;
}

/**
 * A field may carry the need it came with after a colon (`notes:<needId>`): one file a household, several needs.
 * What may appear in no public text of a household with these values: each whole and in its parts, normalised (NFKC, trimmed), two
 * characters or more, longest first, each once.
 */
export function forbiddenWords(values: readonly { readonly field: string; readonly text: string }[]): string[] {
  const words = values.flatMap(({ field, text }) => parts(fieldOf(field), text.normalize('NFKC').trim()).map((word) => word.trim()));
  return [...new Set(words)].filter((word) => word.length >= 2).sort((a, b) => b.length - a.length);
}
