/** Finds Chinese names of surname and given name by weighing the characters, the word bounds and both sides. It refuses everyday words and public figures. */
import { isHan } from './fold';
import { NAME_SIGNS, NEVER_IN_NAMES } from './lists/given-names';
import { PLAIN_DOUBLES, PLAIN_WORDS } from './lists/plain-words';
import { COMPOUND_SURNAMES, FAINT_SURNAMES, FIRM_SURNAMES, isSurname } from './lists/surnames';
import { isMaskedAt, leftOf, type Reading, rightOf, type Side } from './name-contexts';
import type { Finding } from './span';

/** A name counts from this weight on; see `weigh` for what adds up. */
const THRESHOLD = 1.7;
/** How far a second mention of the same name is looked for, so that the time stays in proportion to the length. */
const NEARBY = 300;
const FOLLOWS_A_NAME = new Set(
  '家爱来有生在是自才正会能过文书全新好天年月平时本学工信因后前上下中安方常经因病单独年今明老两同已只向要需想患女男'.split(''),
);

const PERSON_CALLED = /(?:(?:[她他我]|[儿孙]子|女儿?|孩子|弟|妹|哥|姐|夫|老伴|老公|妻子|妈|爸|真|名)叫|姓名[::]?)$/;

interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function givenScore(given: string, labelled: boolean): number | null {
  let score = given.length === 1 ? -0.25 : 0;
  for (const sign of given) {
    if (!isHan(sign)) return null;
    if (NEVER_IN_NAMES.has(sign)) {
      if (!labelled) return null;
      score -= 1.5;
    } else score += NAME_SIGNS.has(sign) ? 0.75 : -0.1;
  }
  return score;
}

/** What the word bounds say: a name that is a dictionary word, or is cut out of one, is less likely. */
function wordScore({ text, wordStart, wordEnd }: Reading, start: number, surnameEnd: number, end: number): number {
  if (wordStart[start] === start && wordEnd[start] === end && end - start > 1) return surnameEnd - start > 1 ? -1 : -1.5;
  const firstWord = wordEnd[start] ?? start + 1;
  if (surnameEnd - start === 1 && firstWord > start + 1) return firstWord > end ? -2.5 : -1.5;
  const given = end - surnameEnd;
  if (given === 2 && wordStart[surnameEnd] === surnameEnd && wordEnd[surnameEnd] === end)
    return [...text.slice(surnameEnd, end)].every((sign) => NAME_SIGNS.has(sign)) ? 0.2 : -0.8;
  return 0;
}

function weigh(reading: Reading, start: number, surnameEnd: number, end: number, left: Side): number | null {
  const { text } = reading;
  const name = text.slice(start, end);
  const given = text.slice(surnameEnd, end);
  const labelled = left.kind === 'label';
  const right = rightOf(reading, end);
  const called =
    right.kind === 'label' &&
    (left.kind === 'edge' || left.kind === 'role') &&
    /^(?:同学|小朋友|女士|阿姨|大爷|奶奶|爷爷|老人)/.test(text.slice(end, end + 3)) &&
    reading.wordStart[start] === start &&
    given.length === 1;
  const signed =
    left.kind === 'label' &&
    text[start - 1] === ':' &&
    right.score >= 1.5 &&
    right.kind !== 'function' &&
    !/对象:$/.test(text.slice(start - 3, start));
  const certain =
    right.score >= 4 ||
    called ||
    signed ||
    (labelled && right.score >= 1.5 && PERSON_CALLED.test(text.slice(Math.max(0, start - 3), start)));
  if (isMaskedAt(text, start, end) || (PLAIN_WORDS.has(name) && !certain)) return null;
  if (
    surnameEnd - start === 1 &&
    end - start > 2 &&
    PLAIN_WORDS.has(text.slice(start, start + 2)) &&
    left.kind !== 'label' &&
    left.kind !== 'role' &&
    right.kind !== 'role' &&
    right.kind !== 'label' &&
    given[0] !== given[1]
  )
    return null;
  if (!certain && (PLAIN_WORDS.has(text.slice(start, start + 3)) || PLAIN_WORDS.has(text.slice(start, start + 4)))) return null;
  const byGiven = givenScore(given, labelled);
  if (byGiven === null) return null;
  let score = left.score + right.score + byGiven + wordScore(reading, start, surnameEnd, end);
  score +=
    surnameEnd - start > 1
      ? 2
      : FIRM_SURNAMES.has(text[start] ?? '')
        ? 1.2
        : FAINT_SURNAMES.has(text[start] ?? '') && left.kind !== 'label'
          ? -1.2
          : 0;
  if (given.length === 2 && given[0] === given[1]) score += 0.5;
  if (left.kind === 'inside' && !FIRM_SURNAMES.has(text[start] ?? '')) score -= 1;
  if (PLAIN_DOUBLES.has(given)) score -= 2.5;
  if (
    score > 0.5 &&
    score < THRESHOLD &&
    (text.slice(end, end + NEARBY).includes(name) || text.slice(Math.max(0, start - NEARBY), start).includes(name))
  )
    score += 1.2;
  if (given.length === 2 && FOLLOWS_A_NAME.has(given[1] ?? '') && right.kind !== 'edge' && right.kind !== 'label') score -= 0.9;
  if (given.length === 2 && right.kind === 'edge') score += 0.3;
  // A two-character word with a loose surname needs a side that expects a person.
  if (
    end - start === 2 &&
    !FIRM_SURNAMES.has(text[start] ?? '') &&
    left.kind !== 'label' &&
    left.kind !== 'role' &&
    right.kind !== 'label' &&
    right.kind !== 'role'
  )
    score -= 0.8;
  if (left.kind === 'word' && right.kind === 'word') score -= 1;
  return score;
}

function namesAt(reading: Reading, start: number): readonly Weighed[] {
  const { text } = reading;
  const found: Weighed[] = [];
  let left: Side | undefined;
  for (const length of [1, 2]) {
    const surname = text.slice(start, start + length);
    const fits = length === 2 ? COMPOUND_SURNAMES.has(surname) : isSurname(surname);
    if (
      !fits ||
      (surname === '周' && /[一二三四五六日末天]/.test(text[start + 1] ?? '')) ||
      (surname === '周' && /[本上下每这那两一二三四五六七八九十几]/.test(text[start - 1] ?? ''))
    )
      continue;
    left ??= leftOf(reading, start);
    const lengths = length === 1 && isSurname(text[start + 1]) && left.score > 1 ? [1, 2, 3] : [1, 2];
    for (const given of lengths) {
      const end = start + length + given;
      if (end > text.length) break;
      const score = weigh(reading, start, start + length, end, left);
      if (score !== null && score >= THRESHOLD + (given === 3 ? 1.5 : 0)) found.push({ start, end, score: score - (given === 3 ? 1 : 0) });
    }
  }
  return found;
}

/** Every full name in the text, best first where two would overlap. */
export function findFullNames(reading: Reading): readonly Finding[] {
  const all: Weighed[] = [];
  for (let start = 0; start < reading.text.length - 1; start += 1) {
    if (isHan(reading.text[start])) all.push(...namesAt(reading, start));
  }
  all.sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(reading.text.length);
  const found: Finding[] = [];
  for (const { start, end, score } of all) {
    if (taken.subarray(start, end).some((mark) => mark === 1)) continue;
    taken.fill(1, start, end);
    const pet = /[仔妹哥姐婆伯叔婶姨爷]/.test(reading.text[end] ?? '') && reading.wordEnd[end] === end + 1 ? 1 : 0;
    found.push({ start, end: end + pet, type: 'PERSON', reason: 'full-name', weight: 40 + Math.min(15, score) });
  }
  return found;
}
