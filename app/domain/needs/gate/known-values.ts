/** Finds in a text what is sealed in this household's own file, however it is written. Certain, not likely; it says where, never what. */
import { PLAIN_NICK, PLAIN_WORDS } from '~/domain/cases/detector/lists/plain-words';
import { type Reading, readPlainly } from './reading';
import { type SealedForms, TITLES } from './sealed-forms';

/** A stretch of the text, UTF-16 offsets, `end` exclusive. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  /** Which form it was found in. */
  readonly reason: 'sealed-word' | 'sealed-number' | 'sealed-masked' | 'sealed-tail' | 'sealed-door' | 'sealed-name';
}

/** So many digits in a row of a sealed number are the number. */
const LEAST_DIGITS = 6;
const MASKED = /(\d{2,8})([*＊xX×●•○□■_?？…#-]{2,12})(\d{2,8})/g;
const TAIL =
  /(?:尾号|末[三四五六]位|[后後][三四五六]位|最[后後][几三四五六]|ending(?: in)?|ends? (?:in|with)|last (?:three|four|five|six|[3-6])(?: digits)?)[^\d]{0,6}(\d{4,})/gi;
const DOOR_WORD = /^\s*(?:室|房|号|號|单元|單元|门|楼|栋|棟)/;
const LATIN = /[a-z]/;

function spanOf({ from, to }: Reading, start: number, end: number, reason: KnownSpan['reason']): KnownSpan {
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0, reason };
}

/** Every place of `word` in the reading. A Latin word or a figure must stand by itself in the text. */
function wordSpans(text: string, reading: Reading, word: string): KnownSpan[] {
  const found: KnownSpan[] = [];
  for (let at = reading.text.indexOf(word); at >= 0; at = reading.text.indexOf(word, at + 1)) {
    const span = spanOf(reading, at, at + word.length, 'sealed-word');
    const touches = (own: string | undefined, other: string | undefined) =>
      own !== undefined && other !== undefined && ((LATIN.test(own) && /[a-z]/i.test(other)) || (/\d/.test(own) && /\d/.test(other)));
    if (!touches(word[0], text[span.start - 1]) && !touches(word.at(-1), text[span.end])) found.push(span);
  }
  return found;
}

/** Runs of digits with nothing but blanks, signs and pictures between them, as stretches of the reading. */
function digitRuns(text: string, reading: Reading): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let at = 0; at < reading.text.length; at += 1) {
    if (!/\d/.test(reading.text[at] ?? '')) continue;
    const last = runs.at(-1);
    const between = last ? text.slice(reading.to[last[1] - 1] ?? 0, reading.from[at] ?? 0) : '';
    if (last && last[1] === at && between.length <= 16) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Stretches of a run that are LEAST_DIGITS or more digits in a row of `number`, as long as they go. */
function numberSpans(reading: Reading, [start, end]: readonly [number, number], number: string): KnownSpan[] {
  const found: KnownSpan[] = [];
  for (let at = start; at + LEAST_DIGITS <= end; at += 1) {
    let length = LEAST_DIGITS;
    if (!number.includes(reading.text.slice(at, at + length))) continue;
    while (at + length < end && number.includes(reading.text.slice(at, at + length + 1))) length += 1;
    found.push(spanOf(reading, at, at + length, 'sealed-number'));
    at += length - 1;
  }
  return found;
}

/** `138****2207` and `尾号 2207`: halves that leave little to guess. */
function halves(text: string, number: string): KnownSpan[] {
  const width = text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const masked = [...width.matchAll(MASKED)]
    .filter(([, head = '', , tail = '']) => head.length + tail.length >= 5 && number.startsWith(head) && number.endsWith(tail))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, reason: 'sealed-masked' as const }));
  const tails = [...width.matchAll(TAIL)]
    .filter(([, tail = '']) => number.endsWith(tail))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, reason: 'sealed-tail' as const }));
  return [...masked, ...tails];
}

/** `3-204` with any sign between; a bare `204` only when the text says that it is a door. */
function doorSpans(text: string, groups: readonly string[]): KnownSpan[] {
  const pattern = new RegExp(`(?<!\\d)${groups.join('[\\s\\p{P}\\p{S}栋棟座楼單单元号號]{1,4}')}(?!\\d)`, 'gu');
  const plain = text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(pattern)]
    .filter((match) => groups.length > 1 || DOOR_WORD.test(plain.slice(match.index + match[0].length)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, reason: 'sealed-door' as const }));
}

/** 盛老太, 李阿姨, 老张, 小盛, 华姐: parts of a sealed name with a title. */
function titledSpans(reading: Reading, { surnames, givenNames }: SealedForms): KnownSpan[] {
  const found: KnownSpan[] = [];
  for (const part of [...surnames, ...givenNames]) {
    for (let at = reading.text.indexOf(part); at >= 0; at = reading.text.indexOf(part, at + 1)) {
      const rest = reading.text.slice(at + part.length, at + part.length + 4);
      const title = TITLES.find((one) => rest.startsWith(one));
      const nick = reading.text.slice(at - 1, at + part.length);
      if (title && !PLAIN_WORDS.has(part + title)) found.push(spanOf(reading, at, at + part.length + title.length, 'sealed-name'));
      else if (/^[老小阿]/.test(nick) && nick.length > part.length && !PLAIN_NICK.has(nick))
        found.push(spanOf(reading, at - 1, at + part.length, 'sealed-name'));
    }
  }
  return found;
}

/** Where `text` holds a sealed value; stretches that touch are one, in order. */
export function findKnownValues(text: string, forms: SealedForms): readonly KnownSpan[] {
  const nothing = [forms.words, forms.numbers, forms.doors, forms.surnames, forms.givenNames].every(({ length }) => length === 0);
  if (text === '' || nothing) return [];
  const reading = readPlainly(text);
  const runs = forms.numbers.length > 0 ? digitRuns(text, reading) : [];
  const all = [
    ...forms.words.flatMap((word) => wordSpans(text, reading, word)),
    ...forms.numbers.flatMap((number) => [...runs.flatMap((run) => numberSpans(reading, run, number)), ...halves(text, number)]),
    ...forms.doors.flatMap((groups) => doorSpans(text, groups)),
    ...titledSpans(reading, forms),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: KnownSpan[] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
