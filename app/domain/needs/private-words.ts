/** What the site can be certain is private in a text, by kind: the certain marks of the gate. Names the kind, never the value. */
import { type GateSpanType, isCertain, scanText } from './gate/scan';
import { type SealedForms, sealedForms } from './gate/sealed-forms';

export const PRIVATE_WORD_KINDS = ['identity-number', 'phone', 'long-number', 'email', 'wechat', 'sealed'] as const;
export type PrivateWordKind = (typeof PRIVATE_WORD_KINDS)[number];

const KIND_OF: Readonly<Partial<Record<GateSpanType, PrivateWordKind>>> = {
  NATIONAL_ID: 'identity-number',
  DISABILITY_CERT: 'identity-number',
  PHONE: 'phone',
  BANK_CARD: 'long-number',
  OTHER_ID: 'long-number',
  EMAIL: 'email',
  WECHAT: 'wechat',
  QQ: 'wechat',
  SEALED: 'sealed',
};

/** As findPrivateWords, for several texts of one household. */
export function findPrivateKinds(text: string, forms: SealedForms): readonly PrivateWordKind[] {
  const found = new Set(scanText(text, forms).flatMap((span) => (isCertain(span) ? (KIND_OF[span.type] ?? []) : [])));
  return PRIVATE_WORD_KINDS.filter((kind) => found.has(kind));
}

/**
 * The kinds of private words in `text`, each once, in the order of PRIVATE_WORD_KINDS. `sealed` are the values of the case file;
 * those of a single character are too common to tell anything and are passed over.
 */
export function findPrivateWords(text: string, sealed: readonly string[]): readonly PrivateWordKind[] {
  return findPrivateKinds(text, sealedForms(sealed));
}
