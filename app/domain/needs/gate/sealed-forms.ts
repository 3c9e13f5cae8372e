/** The forms in which the sealed values of one household could slip into a text: whole, in parts, with a title, in digits. It never says a value to anyone. */

import { PLAIN_WORDS } from '~/domain/cases/detector/lists/plain-words';
import { COMPOUND_SURNAMES, isSurname } from '~/domain/cases/detector/lists/surnames';
import { LONG_TITLES } from '~/domain/cases/detector/lists/titles';
import { toSimplified } from '~/domain/cases/detector/traditional';
import { CITIES } from '~/domain/places';
import { readPlainly } from './reading';

/** What to look for in a plain reading. */
export interface SealedForms {
  /** Read plainly, longest first. */
  readonly words: readonly string[];
  /** Digits of phones, cards and certificates, six or more. */
  readonly numbers: readonly string[];
  /** Short figures of an address, with what stands between them kept: `3-204`. */
  readonly doors: readonly (readonly string[])[];
  readonly surnames: readonly string[];
  /** Single given names, which count with a title or after 小, 阿, 老 alone. */
  readonly givenNames: readonly string[];
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const NOT_A_NAME = /[里苑园村路街巷区楼栋院城坊镇社乡邨庭阁轩座寓厦道幢号室市省县州]$/u;
const PLACE_TAIL = /(?:小区|社区|新村|花园|家园|公寓|大厦)$/u;
const ADMINISTRATIVE =
  /^(?:[\p{Script=Han}]{2,8}?(?:省|自治区))?(?:[\p{Script=Han}]{2,6}?市)?(?:[\p{Script=Han}]{1,5}?(?<![小社])[区县])?(?:[\p{Script=Han}]{2,6}?(?:街道|镇|乡))?/u;
const NAMED_PLACE = /^\p{Script=Han}{2,12}?(?:里|苑|园|村|路|街|巷|坊|邨|城|小区|社区|花园|大厦|公寓|新村|家园|庭|阁|轩)/u;

/** Names of places that are public anyway, as plain readings. */
const OPEN_PLACES = new Set(
  CITIES.flatMap(({ zh, en, districts }) => [
    zh,
    `${zh}市`,
    en,
    ...districts.flatMap((one) => [one.zh, one.zh.replace(/区$/, ''), one.en]),
  ]).map((name) => readPlainly(name).text),
);

/** Short ones of kin and age alone: 高处 and 方工 are no one. */
export const TITLES: readonly string[] = [...LONG_TITLES.split('|'), ...'姐哥叔姨伯嫂婶爷奶婆妈爸娘爹姑舅嬢孃嬷嫲太'].sort(
  (a, b) => b.length - a.length,
);

/** Surname and given name of a Chinese name, or null for any other word. */
function nameParts(word: string): { surname: string; given: string } | null {
  const simple = [...word].map(toSimplified).join('');
  if (!HAN_NAME.test(simple) || NOT_A_NAME.test(simple)) return null;
  const length = COMPOUND_SURNAMES.has(simple.slice(0, 2)) && simple.length > 2 ? 2 : 1;
  if (length === 1 && (!isSurname(simple[0]) || simple.length === 4)) return null;
  return { surname: simple.slice(0, length), given: simple.slice(length) };
}

/** The named parts of an address below the district, with and without what only says what it is. */
function placeParts(word: string): string[] {
  const below = word.replace(ADMINISTRATIVE, '');
  const named = NAMED_PLACE.exec(below)?.[0] ?? '';
  return [below, below.replace(PLACE_TAIL, ''), named, named.replace(PLACE_TAIL, '')].filter(
    (part) => /^\p{Script=Han}/u.test(part) && [...part].length >= 3,
  );
}

/** The forms of `sealed`, the values of one case file. Single characters and names of districts tell nothing and are left out. */
export function sealedForms(sealed: readonly string[]): SealedForms {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const doors: string[][] = [];
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const value of sealed) {
    const plain = readPlainly(value).text;
    const digits = plain.replace(/x$/, '');
    if (/^\d+$/.test(digits) && digits.length >= 6) numbers.add(digits);
    else if (/^\d+$/.test(plain)) {
      const groups = value.normalize('NFKC').match(/\d+/g) ?? [];
      if (plain.length >= 3) doors.push(groups);
    } else words.add(plain);
    const name = nameParts(value.trim());
    if (name) {
      surnames.add(readPlainly(name.surname).text);
      const given = readPlainly(name.given).text;
      if (name.given.length >= 2 && !PLAIN_WORDS.has(name.given)) words.add(given);
      if (name.given.length === 1) givenNames.add(given);
    } else for (const part of placeParts(value)) words.add(readPlainly(part).text);
  }
  const kept = [...words].filter((word) => [...word].length >= 2 && !OPEN_PLACES.has(word));
  return {
    words: kept.sort((a, b) => b.length - a.length),
    numbers: [...numbers],
    doors,
    surnames: [...surnames],
    givenNames: [...givenNames],
  };
}
