/** How many are alike, and how far one ladder widens until enough are: every rung, both conditions, the floor of k. */
import { expect, test } from 'vitest';
import {
  type Cell,
  COLUMNS,
  DEFAULT_RULE,
  type Described,
  type LADDER,
  LEAST_K,
  measureAnonymity,
  readAnonymityRule,
  roundedHouseholds,
  widerBand,
} from '~/domain/needs/gate/anonymity';

const need: Described = {
  district: 'futian',
  kind: 'micro-wish',
  ageBand: 'older',
  group: 'older-people',
  circle: 'middle',
  householdSize: '两口',
};
const cell = (households: number, change: Partial<Cell> = {}): Cell => ({
  district: 'futian',
  ageBand: 'older',
  group: 'older-people',
  circle: 'middle',
  householdSize: '两口',
  kinds: ['micro-wish'],
  households,
  ...change,
});
const both: Partial<Cell> = { kinds: ['micro-wish', 'meal'] };

const walks: readonly [string, readonly Cell[], (typeof LADDER)[number], number, number][] = [
  ['five alike in everything', [cell(4), cell(1, both)], 'as-written', 5, 5],
  ['four alike, more in another circle', [cell(3), cell(1, both), cell(1, { circle: 'core' })], 'inside', 4, 5],
  ['four alike, more in another household size', [cell(4, both), cell(3, { householdSize: null })], 'inside', 4, 7],
  ['few in the district, enough in the city', [cell(2, both), cell(3, { district: 'luohu' })], 'city', 2, 5],
  ['another city does not count', [cell(2, both), cell(3, { district: 'yuexiu' }), cell(3, { ageBand: 'adult' })], 'age-wide', 2, 5],
  ['adults count with older people', [cell(1, both), cell(4, { ageBand: 'adult', district: 'luohu' })], 'age-wide', 1, 5],
  ['children count with no adult', [cell(2, both), cell(3, { ageBand: 'child' })], 'age-any', 2, 5],
  ['an unknown age counts when any does', [cell(2, both), cell(3, { ageBand: 'any' })], 'age-any', 2, 5],
  ['another group counts last', [cell(2, both), cell(3, { group: 'ill' })], 'group-any', 2, 5],
  ['enough, but of one kind alone: wider until there are two', [cell(6), cell(1, { group: 'ill', ...both })], 'group-any', 6, 7],
  ['of another kind alone: never alike', [cell(9, { kinds: ['meal'] }), cell(1, both)], 'group-any', 1, 1],
];
test.each(walks)('%s', (_, cells, rung, today, after) => {
  expect(measureAnonymity(need, cells, DEFAULT_RULE, null)).toMatchObject({ rung, today, after });
});

const widenings: readonly [(typeof LADDER)[number], readonly Cell[], object][] = [
  ['as-written', [cell(5, both)], { publicDistrict: null, publicAgeBand: null, publicGroup: null }],
  ['inside', [cell(1, both), cell(4, { circle: null })], { publicDistrict: null, publicAgeBand: null, publicGroup: null }],
  ['city', [cell(1, both), cell(4, { district: 'luohu' })], { publicDistrict: 'shenzhen', publicAgeBand: null, publicGroup: null }],
  ['age-wide', [cell(1, both), cell(4, { ageBand: 'youth' })], { publicDistrict: 'shenzhen', publicAgeBand: 'adult', publicGroup: null }],
  ['age-any', [cell(1, both), cell(4, { ageBand: 'child' })], { publicDistrict: 'shenzhen', publicAgeBand: 'any', publicGroup: null }],
  ['group-any', [cell(1, both), cell(4, { group: 'carers' })], { publicDistrict: 'shenzhen', publicAgeBand: 'any', publicGroup: 'any' }],
];
test.each(widenings)('the rung %s makes this public', (rung, cells, widening) => {
  expect(measureAnonymity(need, cells, DEFAULT_RULE, null)).toMatchObject({ rung, reached: true, widening });
});

test('where even the widest rung fails it is taken, and said', () => {
  const measured = measureAnonymity(need, [cell(2, both)], DEFAULT_RULE, null);
  expect(measured).toMatchObject({ rung: 'group-any', reached: false, population: 2, after: 2, widening: { publicGroup: 'any' } });
  expect(measureAnonymity(need, [], DEFAULT_RULE, null)).toMatchObject({ reached: false, today: 0, population: 0 });
});

test('a word that few texts share makes few alike, however wide the rest', () => {
  const crowd = [cell(200, both)];
  expect(measureAnonymity(need, crowd, DEFAULT_RULE, null)).toMatchObject({ reached: true, after: 200 });
  expect(measureAnonymity(need, crowd, DEFAULT_RULE, 1)).toMatchObject({ reached: false, today: 1, after: 1 });
  expect(measureAnonymity(need, crowd, DEFAULT_RULE, 4)).toMatchObject({ reached: false });
  expect(measureAnonymity(need, crowd, DEFAULT_RULE, 5)).toMatchObject({ reached: true, after: 5 });
});

test('a column that a site leaves out tells nobody apart', () => {
  const cells = [cell(1, both), cell(5, { group: 'ill' })];
  expect(measureAnonymity(need, cells, { k: 5, columns: ['district', 'kind', 'ageBand'] }, null).rung).toBe('as-written');
});

const rules: readonly [unknown, number, number][] = [
  [null, 5, 6],
  [undefined, 5, 6],
  ['k=1', 5, 6],
  [{ k: 1 }, LEAST_K, 6],
  [{ k: 0 }, LEAST_K, 6],
  [{ k: -4 }, LEAST_K, 6],
  [{ k: 3 }, 3, 6],
  [{ k: 10 }, 10, 6],
  [{ k: 4.5 }, 5, 6],
  [{ k: '9' }, 5, 6],
  [{ columns: [] }, 5, 6],
  [{ columns: ['nonsense'] }, 5, 6],
  [{ columns: ['kind', 'district'] }, 5, 2],
  [{ k: 7, columns: 'district' }, 7, 6],
];
test.each(rules)('the setting %j means k %i over %i columns', (setting, k, columns) => {
  expect(readAnonymityRule(setting)).toMatchObject({ k });
  expect(readAnonymityRule(setting).columns).toHaveLength(columns);
  expect(COLUMNS).toEqual(expect.arrayContaining([...readAnonymityRule(setting).columns]));
});

test.each([
  ['child', 'child'],
  ['youth', 'adult'],
  ['adult', 'adult'],
  ['older', 'adult'],
  ['any', 'any'],
])('%s is widened to %s', (band, wider) => {
  expect(widerBand(band)).toBe(wider);
});

test.each([
  [0, 0],
  [1, 1],
  [9, 9],
  [10, 10],
  [14, 10],
  [15, 15],
  [49, 45],
  [50, 50],
  [59, 50],
  [123, 120],
])('%i households are told as %i, never more', (count, told) => {
  expect(roundedHouseholds(count)).toBe(told);
  expect(told).toBeLessThanOrEqual(count);
});
