/** What a household is found again by: names, phones, numbers, each brought to one spelling. A name is found whole, never by a part of it. */
import { fieldOf } from './sealed-fields';

export const LOOK_UP_FIELDS = ['name', 'phone', 'national-id', 'reference'] as const;
export type LookUpField = (typeof LOOK_UP_FIELDS)[number];

export interface LookUpKey {
  readonly field: LookUpField;
  readonly text: string;
}

/** Several people or numbers in one field stand one after the other. */
const BETWEEN = /[、，,；;/\n]+/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function plain(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

const normalise: Readonly<Record<LookUpField, (text: string) => string>> = {
  name: (text) => plain(text).replace(/[\s\p{P}\p{S}]/gu, ''),
  phone: (text) =>
    plain(text)
      .replace(/\D/g, '')
      .replace(/^(?:00)?86(?=1\d{10}$)/, ''),
  'national-id': (text) =>
    plain(text)
      .replace(/[^\dx]/g, '')
      .toUpperCase(),
  reference: (text) => plain(text).replace(/\s/g, ''),
};

const LEAST: Readonly<Record<LookUpField, number>> = { name: 2, phone: 7, 'national-id': 15, reference: 2 };

/** One spelling of `text` for `field`, or null when there is too little of it to find anybody by. */
export function lookUpText(field: LookUpField, text: string): string | null {
  const spelt = normalise[field](text);
  return spelt.length >= LEAST[field] ? spelt : null;
}

const SOURCES: Readonly<Record<string, LookUpField>> = { name: 'name', phone: 'phone', nationalId: 'national-id', reference: 'reference' };

/** Every key a file with these values is found by, each once. */
export function lookUpKeys(values: readonly { readonly field: string; readonly text: string }[]): LookUpKey[] {
  const found = values.flatMap(({ field: stored, text }): LookUpKey[] => {
    const field = SOURCES[fieldOf(stored) ?? ''];
    if (!field) return [];
    return [...new Set([text, ...text.split(BETWEEN)])].flatMap((part) => {
      const spelt = lookUpText(field, part);
      return spelt === null ? [] : [{ field, text: spelt }];
    });
  });
  return [...new Map(found.map((key) => [`${key.field} ${key.text}`, key])).values()];
}

/** What the words of a search may stand for: one key a field at most. */
export function searchKeys(words: string): LookUpKey[] {
  return LOOK_UP_FIELDS.flatMap((field) => {
    const text = lookUpText(field, words);
    return text === null ? [] : [{ field, text }];
  });
}

/** The number that names a household's head, as imports hash it; null when there is none. Of several the first. */
export function headNumber(values: readonly { readonly field: string; readonly text: string }[]): string | null {
  const own = values.find(({ field }) => field === 'nationalId');
  return own ? lookUpText('national-id', own.text.split(BETWEEN)[0] ?? '') : null;
}
