/** The detector of the publish gate: every stretch of a text by which somebody could be recognised. It changes no text and passes no judgement on what may be published. */
import { findAccounts } from './accounts';
import { findAddresses } from './addresses';
import { findBirthDates } from './birth-dates';
import { findEnglishNames } from './english-names';
import { findEnglishPlaces } from './english-places';
import { type Folded, fold, isHan, joinHan } from './fold';
import { findForeignNames } from './foreign-names';
import { findFullNames } from './full-names';
import { findGivenNames, findRowNames } from './given-only';
import { findInstitutions } from './institutions';
import { LabelReader } from './labels';
import type { Reading } from './name-contexts';
import { findNicknames } from './nicknames';
import { findNumbers } from './numbers';
import { settle } from './overlaps';
import { proposeReplacement } from './replacements';
import type { Finding, Span } from './span';
import { findWords } from './words';

/** The core of a name, without its title: it is marked wherever it appears again. */
function repeated(text: string, names: readonly Finding[]): readonly Finding[] {
  const values = new Map<string, number>();
  for (const { start, end, reason } of names) {
    const value = text.slice(start, end);
    if (reason === 'surname' || value.length < 2 || (value.length === 2 && !isHan(value[0])) || value.length > 24) continue;
    values.set(value, start);
    if (reason === 'full-name' && value.length === 3 && isHan(value[0])) values.set(value.slice(1), start);
    if (reason === 'latin-name' && value.includes(' ')) for (const part of value.split(' ')) if (part.length > 3) values.set(part, start);
  }
  if (values.size === 0 || values.size > 400) return [];
  const pattern = new RegExp(
    [...values.keys()]
      .sort((a, b) => b.length - a.length)
      .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'PERSON',
    reason: 'again',
    weight: 39,
  }));
}

function readNames(text: string): { reading: Reading; names: readonly Finding[] } {
  const reading: Reading = { text, ...findWords(text) };
  const names = [...findFullNames(reading), ...findNicknames(reading), ...findForeignNames(reading), ...findGivenNames(reading)];
  return { reading, names: [...names, ...findRowNames(reading, names)] };
}

function marks(length: number, names: readonly Finding[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { start, end } of names) taken.fill(1, start, end);
  return taken;
}

function findAll({ text }: Folded): readonly Finding[] {
  const labels = new LabelReader(text);
  const { reading, names } = readNames(text);
  const latin = /[A-Za-z]{2}/.test(text) ? findEnglishNames(text) : [];
  const people = settle([...names, ...latin]);
  const places = /[A-Z][a-z]|[a-z] the /.test(text) ? findEnglishPlaces(text) : [];
  const taken = marks(
    text.length,
    people.filter(({ weight }) => weight >= 46),
  );
  return [
    ...names,
    ...latin,
    ...repeated(text, people),
    ...findNumbers(text, labels),
    ...findAccounts(text, labels),
    ...findBirthDates(text),
    ...findAddresses(reading, taken),
    ...findInstitutions(reading, taken),
    ...places,
  ];
}

/** What only shows once the blanks inside words are gone: 刘 桂 芬, an address over two lines. */
function findJoined(folded: Folded, joined: Folded): readonly Finding[] {
  const { reading, names } = readNames(joined.text);
  const taken = marks(joined.text.length, names);
  const findings = [...names, ...findAddresses(reading, taken), ...findInstitutions(reading, taken)];
  return findings.filter(
    ({ start, end }) => countBefore(folded.from, joined.to[end - 1] ?? 0) - countBefore(folded.from, joined.from[start] ?? 0) > end - start,
  );
}

const PLACES = new Set(['ADDRESS', 'SCHOOL', 'HOSPITAL']);

/** Parts of one place with a comma between are one span: a landmark, then the village. */
function joinPlaces(text: string, findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const near =
      last && last.type === finding.type && PLACES.has(finding.type) && /^[,，·\s-]{0,2}$/.test(text.slice(last.end, finding.start));
    if (near) joined[joined.length - 1] = { ...last, end: finding.end };
    else joined.push(finding);
  }
  return joined;
}

/** How many folded characters begin before the original offset `place`. */
function countBefore(from: Int32Array, place: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Every span of `text` that may identify a person, in UTF-16 offsets, sorted and apart. The time grows with the length alone.
 * `reason` names the rule; `replacement` proposes words in both languages.
 */
export function detect(text: string): readonly Span[] {
  if (text.length === 0) return [];
  const folded = fold(text);
  const toSource = ({ from, to }: Folded, findings: readonly Finding[]): Finding[] =>
    findings
      .filter(({ start, end }) => end > start && end <= from.length)
      .map((one) => ({ ...one, start: from[one.start] ?? 0, end: to[one.end - 1] ?? 0 }));
  const all = toSource(folded, findAll(folded));
  const joined = joinHan(folded);
  if (joined) all.push(...toSource(joined, findJoined(folded, joined)));
  return joinPlaces(text, settle(all)).map(({ start, end, type, reason }) => {
    const replacement = proposeReplacement(type, fold(text.slice(start, end)).text);
    return { start, end, type, reason, ...(replacement ? { replacement } : {}) };
  });
}
