/** The form of a need: quantities in their own units, empty rows passed over, adding a row without script, drafts written back as typed. */
import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { needSchema, parseQuantity, reasonSchema, verdictSchema } from '~/domain/needs/need.schema';
import { needFields } from '~/domain/needs/need-form';
import type { Contribution } from '~/domain/needs/vocabulary';

const base = {
  kind: 'micro-wish',
  object: 'kettle',
  title: ' 水一开就会响的 电热水壶 ',
  story: '想自己烧水喝。',
  district: 'futian',
  group: 'older-people',
  ageBand: 'older',
  urgency: 'green',
  neededBy: '2026-12-15',
};

function form(entries: Readonly<Record<string, string>>): FormData {
  const built = new FormData();
  for (const [name, value] of Object.entries({ ...base, ...entries })) built.append(name, value);
  return built;
}

function parse(entries: Readonly<Record<string, string>>) {
  const submission = parseWithZod(form(entries), { schema: needSchema });
  return submission.status === 'success'
    ? { value: submission.value, error: null }
    : { value: null, error: submission.reply().error ?? {} };
}

const quantities: readonly [Contribution, string, number | string][] = [
  ['money', '48', 4800],
  ['money', '48.50', 4850],
  ['money', '１２０', 12000],
  ['money', '1,280.00', 128000],
  ['money', '0', 'validation.amount'],
  ['money', '-3', 'validation.amount'],
  ['money', '1.005', 'validation.amount'],
  ['goods', '2', 2],
  ['goods', '２', 2],
  ['goods', '1.5', 'validation.whole-number'],
  ['goods', '-1', 'validation.whole-number'],
  ['goods', '0', 'validation.at-least-one'],
  ['goods', '100001', 'validation.at-most?{"max":100000}'],
  ['hours', '1.5', 90],
  ['hours', '2', 120],
  ['hours', '0.25', 15],
  ['hours', '0', 'validation.hours'],
  ['hours', '-2', 'validation.hours'],
  ['hours', '20000', 'validation.hours'],
  ['hours', 'two', 'validation.hours'],
  ['meals', '90', 90],
  ['meals', '9e9', 'validation.whole-number'],
];
test.each(quantities)('%s typed as %s', (contribution, text, expected) => {
  expect(parseQuantity(contribution, text)).toBe(expected);
});

test('rows become items in stored units and empty rows are passed over', () => {
  const { value } = parse({
    'items[0].name': '电热水壶',
    'items[0].contribution': 'goods',
    'items[0].quantity': '1',
    'items[0].unit': '台',
    'items[0].estimate': '128',
    'items[1].name': '',
    'items[1].contribution': 'goods',
    'items[1].quantity': '',
    'items[1].unit': '件',
    'items[1].estimate': '',
    'items[2].name': '上门安装',
    'items[2].nameEn': 'Fitting',
    'items[2].contribution': 'hours',
    'items[2].quantity': '1.5',
    'items[2].unit': '件',
    'items[2].estimate': '',
  });
  expect(value?.title).toBe('水一开就会响的 电热水壶');
  expect(value?.items).toEqual([
    { name: '电热水壶', nameEn: null, contribution: 'goods', unit: '台', asked: 1, estimate: 12800 },
    { name: '上门安装', nameEn: 'Fitting', contribution: 'hours', unit: null, asked: 90, estimate: null },
  ]);
});

test('a draft may lack its story and its items', () => {
  const { value } = parse({ story: '' });
  expect(value?.story).toBe('');
  expect(value?.items).toEqual([]);
});

const wrong: readonly [Record<string, string>, string, string][] = [
  [{ title: '' }, 'title', 'validation.required'],
  [{ title: '长'.repeat(61) }, 'title', 'validation.too-long?{"max":60}'],
  [{ story: '长'.repeat(100_000) }, 'story', 'validation.too-long?{"max":2000}'],
  [{ kind: 'palace' }, 'kind', 'validation.choose'],
  [{ object: '' }, 'object', 'validation.choose'],
  [{ district: 'atlantis' }, 'district', 'validation.choose'],
  [{ neededBy: '2026-02-30' }, 'neededBy', 'validation.day'],
  [
    { 'items[0].name': '水壶', 'items[0].contribution': 'goods', 'items[0].quantity': '-1' },
    'items[0].quantity',
    'validation.whole-number',
  ],
  [{ 'items[0].name': '水壶', 'items[0].contribution': 'goods' }, 'items[0].quantity', 'validation.required'],
  [{ 'items[0].quantity': '3', 'items[0].contribution': 'goods' }, 'items[0].name', 'validation.required'],
  [
    { 'items[0].name': '水壶', 'items[0].quantity': '1', 'items[0].contribution': 'goods', 'items[0].unit': '火车' },
    'items[0].unit',
    'validation.choose',
  ],
  [{ 'items[0].name': '水壶', 'items[0].quantity': '1', 'items[0].estimate': '-8' }, 'items[0].estimate', 'validation.amount'],
];
test.each(wrong)('%j is refused beside %s', (entries, field, message) => {
  expect(parse(entries).error?.[field]).toEqual([message]);
});

test('thirteen things are one too many', () => {
  const rows = Array.from({ length: 13 }, (_, index) => [`items[${index}].name`, '水壶'] as const);
  const counts = Array.from({ length: 13 }, (_, index) => [`items[${index}].quantity`, '1'] as const);
  expect(parse(Object.fromEntries([...rows, ...counts])).error?.items).toEqual(['validation.most-items?{"max":12}']);
});

test('adding a row keeps what was typed, without script', () => {
  const typed = form({ 'items[0].name': '水壶', 'items[0].contribution': 'goods' });
  typed.append('__intent__', JSON.stringify({ type: 'insert', payload: { name: 'items' } }));
  const submission = parseWithZod(typed, { schema: needSchema });
  expect(submission.status).toBeUndefined();
  const { initialValue } = submission.reply();
  expect(initialValue?.title).toBe(base.title);
  expect(initialValue?.items).toHaveLength(2);
});

test('a stored draft is written back the way a person types it, four rows at least', () => {
  const draft = needFields({
    ...base,
    kind: 'micro-wish',
    object: 'kettle',
    group: 'older-people',
    ageBand: 'older',
    urgency: 'green',
    titleEn: null,
    storyEn: null,
    projectId: null,
    items: [
      { name: '钱', nameEn: null, contribution: 'money', unit: null, asked: 4850, estimate: null },
      { name: '上门', nameEn: 'Visit', contribution: 'hours', unit: null, asked: 90, estimate: 6000 },
    ],
  });
  expect(draft.items.map(({ quantity }) => quantity)).toEqual(['48.50', '1.5', '', '']);
  expect(draft.items[1]?.estimate).toBe('60');
  expect(draft.projectId).toBe('');
});

test('a reason has words, a verdict a version', () => {
  expect(reasonSchema.safeParse({ reason: ' ' }).success).toBe(false);
  expect(verdictSchema.safeParse({ verdict: 'approve', version: '3' }).data).toEqual({
    verdict: 'approve',
    version: 3,
    reason: null,
    knowsFew: false,
  });
  expect(verdictSchema.safeParse({ verdict: 'approve', version: '-3' }).success).toBe(false);
  expect(verdictSchema.safeParse({ verdict: 'burn', version: '3' }).success).toBe(false);
});
