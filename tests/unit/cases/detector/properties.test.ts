/** What holds for every text: spans in range and apart, offsets of the original, linear time, masking leaves nothing to find twice. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '~/domain/cases/detector/detect';
import { maskSpans, SPAN_TYPES } from '~/domain/cases/detector/span';

const PIECES = [
  '王',
  '李阿姨',
  '老张',
  '13912345678',
  '一三九',
  '１３９',
  '🌸',
  '👨‍👩‍👧',
  '\u200b',
  '\u202e',
  '\n',
  ' ',
  '小区',
  '3栋',
  '村',
  '医院',
  '身份证',
  '微信',
  'https://a.cn/s/',
  '@',
  '<b>',
  '&#49;',
  '𠮷',
  '\ud800',
  'Mr ',
  'Zhang',
  '·',
  '*',
  '（',
  '年',
  '月',
  '日',
  '生',
];

test('spans are in range, sorted, apart, typed and explained, for any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, type, reason } of detect(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(SPAN_TYPES).toContain(type);
        expect(reason).not.toBe('');
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});

test('offsets are those of the original when emoji and hidden characters stand before', () => {
  const text = '👨‍👩‍👧🎁\u200b李阿姨电话139\u200b12345678';
  expect(detect(text).map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
    ['PERSON', '李阿姨'],
    ['PHONE', '139\u200b12345678'],
  ]);
});

test('a masked text holds nothing more of what was masked', () => {
  const text = '刘桂芬，女，电话13912345678，住杏花村六组，微信liu_gf1950。';
  const masked = maskSpans(text, detect(text));
  expect(masked).not.toMatch(/刘|139|杏花|liu/);
  expect(masked).toHaveLength(text.length);
  expect(detect(masked).filter(({ type }) => type !== 'PERSON')).toEqual([]);
});

test('the same text gives the same spans', () => {
  const text = '何婆婆，中午一顿饭没人做，住桂花巷17号后座。';
  expect(detect(text)).toEqual(detect(text));
});

test('every span proposes words in both languages and repeats no found value', () => {
  const text = '刘桂芬在清溪小学读书，电话13912345678。';
  for (const { start, end, replacement } of detect(text)) {
    expect(replacement?.zh).toBeTruthy();
    expect(replacement?.en).toBeTruthy();
    expect(replacement?.zh).not.toContain(text.slice(start, end));
  }
});

test.each([
  ['notes', '低保户马德顺，身份证330199195108231473，住兴隆家园3-1-701，想要一辆轮椅。'],
  ['one sign', '一'],
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['capitals', 'Aa '],
  ['dots', '王·'],
  ['open tags', '<a'],
  ['letters and at', 'a@'],
  ['hospitals', '医院'],
  ['brackets', '（'],
])('100,000 characters of %s take time in proportion', (_what, piece) => {
  const long = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  const short = long.slice(0, 10_000);
  detect(short);
  const time = (text: string) => {
    const startedAt = performance.now();
    detect(text);
    return performance.now() - startedAt;
  };
  const tenth = Math.min(time(short), time(short));
  expect(time(long)).toBeLessThan(Math.max(3000, tenth * 40));
});

test('the regression texts: numbers all, names and places 95 in 100, innocent characters under 8 in 100', () => {
  const rows = readFileSync('tests/fixtures/pii/regression.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; spans: { start: number; end: number; type: string }[] });
  const missed: Record<string, number> = {};
  const all: Record<string, number> = {};
  let innocent = 0;
  let masked = 0;
  for (const { text, spans } of rows) {
    const marks = new Uint8Array(text.length);
    for (const { start, end } of detect(text)) marks.fill(1, start, end);
    const gold = new Uint8Array(text.length);
    for (const { start, end, type } of spans) {
      gold.fill(1, start, end);
      const kind = /PERSON|ADDRESS|SCHOOL|HOSPITAL|EMPLOYER/.test(type)
        ? 'places'
        : /PHONE|NATIONAL|CERT|BANK|QQ/.test(type)
          ? 'numbers'
          : 'rest';
      all[kind] = (all[kind] ?? 0) + 1;
      if (!marks.subarray(start, end).every((mark) => mark === 1)) missed[kind] = (missed[kind] ?? 0) + 1;
    }
    innocent += gold.filter((mark) => mark === 0).length;
    masked += marks.filter((mark, index) => mark === 1 && gold[index] === 0).length;
  }
  expect(missed.numbers ?? 0).toBe(0);
  expect((missed.places ?? 0) / (all.places ?? 1)).toBeLessThan(0.05);
  expect((missed.rest ?? 0) / (all.rest ?? 1)).toBeLessThan(0.05);
  expect(masked / innocent).toBeLessThan(0.08);
});
