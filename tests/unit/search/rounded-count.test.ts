/** The privacy rule of public counts. */
import { expect, test } from 'vitest';
import { roundedCount, shadeOf } from '~/domain/search/rounded-count';

const cases: readonly [number, number | 'few', 0 | 1 | 2 | 3][] = [
  [0, 'few', 0],
  [1, 'few', 0],
  [7, 'few', 0],
  [8, 10, 1],
  [9, 10, 1],
  [12, 10, 1],
  [13, 15, 1],
  [17, 15, 1],
  [18, 20, 2],
  [22, 20, 2],
  [23, 25, 2],
  [42, 40, 2],
  [43, 45, 3],
  [312, 310, 3],
  [313, 315, 3],
];
test.each(cases)('%i is shown as %s with shade %i', (count, shown, shade) => {
  expect(roundedCount(count)).toBe(shown);
  expect(shadeOf(roundedCount(count))).toBe(shade);
});

test('no two counts below eight are told apart, and no shown figure is exact by more than chance', () => {
  expect(new Set(Array.from({ length: 8 }, (_, count) => roundedCount(count)))).toEqual(new Set(['few']));
  for (let count = 8; count < 500; count += 1) {
    const shown = roundedCount(count);
    expect(shown).not.toBe('few');
    expect(Number(shown) % 5).toBe(0);
    expect(Math.abs(Number(shown) - count)).toBeLessThanOrEqual(2);
  }
});
