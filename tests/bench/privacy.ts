/** Recall, precision and time of the publish gate's detector on annotated invented texts, beside plain patterns in the same run. It changes no rule. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { detect } from '~/domain/cases/detector/detect';
import type { SpanType } from '~/domain/cases/detector/span';

const annotated = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});
type Annotated = z.infer<typeof annotated>;
interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const FILES = ['tests/fixtures/pii/regression.jsonl', 'tests/fixtures/pii/own.jsonl', 'tests/fixtures/pii/own-more.jsonl'];
const ROUNDS = 30;
const PASSAGE = 500;
const GROUPS: Readonly<Record<string, readonly SpanType[]>> = {
  numbers: ['PHONE', 'NATIONAL_ID', 'DISABILITY_CERT', 'BANK_CARD', 'QQ'],
  'names and places': ['PERSON', 'ADDRESS', 'SCHOOL', 'HOSPITAL', 'EMPLOYER'],
  rest: ['EMAIL', 'WECHAT', 'PLATE', 'BIRTH_DATE', 'URL_TOKEN', 'OTHER_ID'],
};

/** What one writes on the first day: figures in a row, an e-mail. */
function plainPatterns(text: string): readonly Found[] {
  const patterns: readonly (readonly [string, RegExp])[] = [
    ['NATIONAL_ID', /(?<!\d)\d{17}[\dXx](?!\d)/g],
    ['PHONE', /(?<!\d)1[3-9]\d{9}(?!\d)/g],
    ['BANK_CARD', /(?<!\d)\d{16,19}(?!\d)/g],
    ['EMAIL', /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g],
  ];
  return patterns.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, type })),
  );
}

function covered(length: number, spans: readonly Found[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Counts for one finder over texts: recall by span (every character masked), precision by type, innocent characters masked. */
function score(texts: readonly Annotated[], finder: (text: string) => readonly Found[]) {
  const recall = new Map<string, [number, number]>();
  const precision = new Map<string, [number, number]>();
  const count = (map: Map<string, [number, number]>, key: string, hit: boolean) => {
    const [hits, all] = map.get(key) ?? [0, 0];
    map.set(key, [hits + Number(hit), all + 1]);
  };
  let innocent = 0;
  let masked = 0;
  let clean = 0;
  let alarmed = 0;
  for (const { text, lang, spans } of texts) {
    const found = finder(text);
    const marks = covered(text.length, found);
    const gold = covered(text.length, spans);
    for (const { start, end, type } of spans) {
      const whole = marks.subarray(start, end).every((mark) => mark === 1);
      for (const key of [
        type,
        `language ${lang}`,
        ...Object.entries(GROUPS).flatMap(([name, types]) => (types.some((one) => one === type) ? [name] : [])),
      ])
        count(recall, key, whole);
    }
    for (const { start, end, type } of found)
      count(
        precision,
        type,
        gold.subarray(start, end).some((mark) => mark === 1),
      );
    for (let at = 0; at < text.length; at += 1) {
      if (gold[at] === 1) continue;
      innocent += 1;
      masked += marks[at] ?? 0;
    }
    if (spans.length === 0) {
      clean += 1;
      alarmed += Number(found.length > 0);
    }
  }
  return { recall, precision, innocent: share(masked, innocent), falseAlarms: `${alarmed} of ${clean}` };
}

/** Median milliseconds for a passage of 500 characters. */
function timePassage(texts: readonly Annotated[], finder: (text: string) => readonly Found[]): number {
  const all = texts.map(({ text }) => text).join('\n');
  const passages = Array.from({ length: Math.max(1, Math.floor(all.length / PASSAGE)) }, (_, index) =>
    all.slice(index * PASSAGE, (index + 1) * PASSAGE),
  );
  for (const passage of passages) finder(passage);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const passage of passages) {
      const startedAt = performance.now();
      finder(passage);
      times.push(performance.now() - startedAt);
    }
  }
  return Number((times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(3));
}

function read(file: string): readonly Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => annotated.parse(JSON.parse(line)));
}

/** Measures every fixture file, or the files named in PII_FILES (separated by commas). */
export async function benchPrivacy(): Promise<void> {
  const files = (process.env.PII_FILES?.split(',') ?? FILES).filter((file) => existsSync(file));
  const report: Record<string, unknown> = {};
  for (const file of files) {
    const texts = read(file);
    const ours = score(texts, detect);
    const plain = score(texts, plainPatterns);
    const keys = [...new Set([...Object.keys(GROUPS), ...[...ours.recall.keys()].sort()])];
    const table = keys.map((key) => {
      const [hits, all] = ours.recall.get(key) ?? [0, 0];
      const [right, said] = ours.precision.get(key) ?? [0, 0];
      return {
        what: key,
        spans: all,
        found: hits,
        recall: share(hits, all),
        precision: share(right, said),
        'plain patterns': share(plain.recall.get(key)?.[0] ?? 0, all),
      };
    });
    const milliseconds = { detector: timePassage(texts, detect), plainPatterns: timePassage(texts, plainPatterns) };
    console.log(`${file}: ${texts.length} texts`);
    console.table(table);
    console.log(
      `Innocent characters masked: ${ours.innocent} (plain patterns ${plain.innocent}). Clean texts with an alarm: ${ours.falseAlarms} (plain ${plain.falseAlarms}).`,
    );
    console.log(`Milliseconds for ${PASSAGE} characters, median: ${milliseconds.detector} (plain patterns ${milliseconds.plainPatterns}).`);
    report[file] = { texts: texts.length, table, innocent: ours.innocent, falseAlarms: ours.falseAlarms, milliseconds };
  }
  mkdirSync('var/bench', { recursive: true });
  writeFileSync('var/bench/privacy.json', `${JSON.stringify(report, null, 2)}\n`);
}
