/** The one figure of a card: it adds like to like and counts the rest. */
import { expect, test } from 'vitest';
import { adoptedThousandths, daysBetween, whatIsLeft } from '~/components/needs/what-is-left';
import type { PublicItem } from '~/domain/needs/public-need';

const item = (contribution: PublicItem['contribution'], asked: number, adopted: number, unit: string | null = null): PublicItem => ({
  id: `${contribution}${asked}`,
  name: 'x',
  nameEn: null,
  contribution,
  unit,
  asked,
  adopted,
  confirmed: 0,
});

const cases: readonly [string, PublicItem[], Partial<ReturnType<typeof whatIsLeft>>][] = [
  ['one item', [item('money', 16_800, 12_000)], { contribution: 'money', left: 4_800, asked: 16_800, more: 0 }],
  ['two of money are added', [item('money', 100, 40), item('money', 50, 50)], { left: 60, asked: 150, more: 0 }],
  ['money and hours are not', [item('money', 100, 40), item('hours', 120, 0)], { contribution: 'money', left: 60, asked: 100, more: 1 }],
  [
    'the first with something left leads',
    [item('money', 100, 100), item('hours', 120, 60)],
    { contribution: 'hours', left: 60, asked: 120, more: 0 },
  ],
  ['pieces and pairs are not added', [item('goods', 2, 0, '把'), item('goods', 3, 0, '双')], { unit: '把', left: 2, more: 1 }],
  ['pieces of the same measure are', [item('goods', 2, 1, '把'), item('goods', 3, 0, '把')], { left: 4, asked: 5, more: 0 }],
  ['nothing left', [item('goods', 2, 2, '把')], { left: 0, asked: 2, more: 0 }],
];
test.each(cases)('%s', (_, items, expected) => {
  expect(whatIsLeft(items)).toMatchObject(expected);
});

test('the share is the mean over items, whatever they are measured in', () => {
  expect(adoptedThousandths([item('money', 100, 50), item('hours', 60, 0)])).toBe(250);
  expect(adoptedThousandths([])).toBe(0);
});

test('days between two days never fall below none', () => {
  expect([
    daysBetween('2026-11-01', '2026-11-23'),
    daysBetween('2026-11-23', '2026-11-23'),
    daysBetween('2026-11-24', '2026-11-23'),
    daysBetween('2026-12-31', '2027-01-01'),
  ]).toEqual([22, 0, 0, 1]);
});
