/** What a private value looks like in disguise, and the search for all of it. It knows encodings, not intentions: a picture of a name it does not read. */
import { createHash } from 'node:crypto';
import { type Canary, type CanaryField, FIELDS, type Household } from './people';
import { scanner } from './scanner';

export type Form = 'plain' | 'part' | 'tail' | 'masked' | 'numerals' | 'pinyin' | 'url' | 'escaped' | 'base64' | 'hex' | 'hash';

export interface Needle {
  readonly text: string;
  readonly form: Form;
  readonly field: CanaryField;
  readonly household: number;
}

/** A text as people may have typed it: width, case. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A folded text without what is put between the signs of a number or a name: marks, blanks, tags. */
function squeezed(text: string): string {
  return text.replace(/<[^>]{0,2000}>/g, '').replace(/[\s\-‐-―_.·•()、,，/\\|+*\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');
}

const NUMERALS = ['〇一二三四五六七八九', '零一二三四五六七八九', '零幺二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'];

function numerals(digits: string): string[] {
  return NUMERALS.map((signs) => [...digits].map((digit) => signs[Number(digit)] ?? digit).join(''));
}

/** The part of a base64 text that stays the same whatever stands before and after, for each of three places to begin. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const plain = whole.toString('base64').replace(/=+$/, '');
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor((whole.byteLength * 8) / 6);
    const stable = plain.slice(from, to);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function escapes(text: string): string[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const hex = (unit: number) => unit.toString(16).padStart(4, '0');
  return [
    units.map((unit) => `\\u${hex(unit)}`).join(''),
    units.map((unit) => `\\u${hex(unit).toUpperCase()}`).join(''),
    units.map((unit) => `&#${unit};`).join(''),
    units.map((unit) => `&#x${unit.toString(16)};`).join(''),
    units.map((unit) => `&#x${unit.toString(16).toUpperCase()};`).join(''),
    units.map((unit) => `%u${hex(unit).toUpperCase()}`).join(''),
  ];
}

function hashes(text: string): string[] {
  return ['sha256', 'sha1', 'md5'].flatMap((kind) => {
    const hash = createHash(kind).update(text, 'utf8').digest();
    return [
      hash.toString('hex'),
      hash.toString('hex').toUpperCase(),
      hash.toString('base64').replace(/=+$/, ''),
      hash.toString('base64url'),
    ];
  });
}

function percent(text: string): string[] {
  const upper = encodeURIComponent(text);
  return upper === text ? [] : [upper, upper.replace(/%../g, (sign) => sign.toLowerCase())];
}

/** A name as it is said: together, apart, family last. */
function pinyin([family, one, two]: readonly [string, string, string]): string[] {
  return [
    `${family}${one}${two}`,
    `${family} ${one}${two}`,
    `${family} ${one} ${two}`,
    `${one}${two} ${family}`,
    `${family}-${one}-${two}`,
  ];
}

type Bare = Omit<Needle, 'field' | 'household'>;

/** Encoded once, these are found in the text as it stands. */
function encodedForms(text: string): Bare[] {
  const form = (name: Form, texts: readonly string[]) => texts.map((one) => ({ text: one, form: name }));
  return [
    ...form('url', percent(text)),
    ...form('escaped', escapes(text)),
    ...form(
      'base64',
      base64Forms(text).filter(({ length }) => length >= 10),
    ),
    ...form(
      'hex',
      [Buffer.from(text).toString('hex'), Buffer.from(text).toString('hex').toUpperCase()].filter(({ length }) => length >= 12),
    ),
    ...form('hash', hashes(text)),
  ];
}

/** Found in the folded text, and squeezed in the squeezed one. */
function readableForms({ text, parts, sounds }: Canary): Bare[] {
  const isNumber = /^\d{11,19}X?$/.test(text);
  const masked = isNumber
    ? [
        [3, 4],
        [6, 4],
        [4, 4],
      ].map(([head = 0, tail = 0]) => `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(-tail)}`)
    : [];
  return [
    { text, form: 'plain' as const },
    ...parts.map((part) => ({ text: part, form: isNumber ? ('tail' as const) : ('part' as const) })),
    ...masked.map((one) => ({ text: one, form: 'masked' as const })),
    ...(isNumber ? numerals(text.replace(/X$/, '')) : []).map((one) => ({ text: one, form: 'numerals' as const })),
    ...(sounds ? pinyin(sounds) : []).map((one) => ({ text: one, form: 'pinyin' as const })),
  ];
}

export interface Hit extends Omit<Needle, 'text'> {
  /** What was found, with what stands around it. */
  readonly around: string;
  /** Whether the value stands in the draft that came with it until it is reworded. */
  readonly inDraft: boolean;
}

const ALNUM = /[\p{L}\p{N}]/u;

/** Tails of numbers count only where they stand alone: six digits inside a longer number or an id are chance. */
function standsAlone(text: string, at: number, length: number): boolean {
  return !ALNUM.test(text.charAt(at - 1)) && !ALNUM.test(text.charAt(at + length));
}

export interface NeedleSearch {
  readonly count: number;
  /** Every hit in `text`: as it stands, folded, and without what is put between signs. */
  readonly find: (text: string) => Hit[];
}

/** The search for every private value of `households` in every form. */
export function needleSearch(households: readonly Household[]): NeedleSearch {
  const encoded: Needle[] = [];
  const readable: Needle[] = [];
  for (const { index, values } of households) {
    for (const canary of Object.values(values)) {
      const own = { field: canary.field, household: index };
      const whole = [canary.text, ...(canary.text === canary.text.toLowerCase() ? [] : [canary.text.toLowerCase()])];
      encoded.push(...whole.flatMap(encodedForms).map((one) => ({ ...one, ...own })));
      // A given name alone is short, but two rare signs side by side are nobody else's.
      for (const part of canary.parts.filter((one) => /\p{Script=Han}/u.test(one))) {
        encoded.push(
          ...[
            ...percent(part).map((text) => ({ text, form: 'url' as const })),
            ...escapes(part).map((text) => ({ text, form: 'escaped' as const })),
          ].map((one) => ({ ...one, ...own })),
        );
      }
      readable.push(...readableForms(canary).map((one) => ({ ...one, text: folded(one.text), ...own })));
    }
  }
  const tight = readable
    .filter(({ form }) => form !== 'tail' && form !== 'masked')
    .map((one) => ({ ...one, text: squeezed(one.text) }))
    .filter(({ text }) => text.length >= 3 || /\p{Script=Han}{2}/u.test(text));
  const views = [
    { needles: encoded, scan: scanner(encoded.map(({ text }) => text)), view: (text: string) => text },
    { needles: readable, scan: scanner(readable.map(({ text }) => text)), view: folded },
    { needles: tight, scan: scanner(tight.map(({ text }) => text)), view: (text: string) => squeezed(folded(text)) },
  ];
  return {
    count: encoded.length + readable.length + tight.length,
    find(text) {
      return views.flatMap(({ needles, scan, view }) => {
        const seen = view(text);
        return scan(seen).flatMap(({ needle, at }): Hit[] => {
          const found = needles[needle];
          if (!found || (found.form === 'tail' && !standsAlone(seen, at, found.text.length))) return [];
          const { form, field, household } = found;
          const around = seen.slice(Math.max(0, at - 40), at + found.text.length + 40);
          return [{ form, field, household, around, inDraft: FIELDS[field].inDraft }];
        });
      });
    },
  };
}
