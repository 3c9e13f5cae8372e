/** What confirmed help counts, and how seasons are told apart. */
import { expect, test } from 'vitest';
import type { Contribution } from '~/domain/needs/vocabulary';
import { pointsFor } from '~/domain/points/rule';
import { daysLeft, isSeason, lastDayOf, seasonBefore, seasonOf, seasonParts } from '~/domain/points/season';

test.each<[Contribution, number, number, number | null, number]>([
  ['money', 0, 100, null, 0],
  ['money', 1, 100, null, 0],
  ['money', 99, 100, null, 0],
  ['money', 100, 100, null, 1],
  ['money', 4_850, 100_000, null, 48],
  ['money', 1_000_000_000, 1_000_000_000, null, 10_000_000],
  ['goods', 1, 1, null, 50],
  ['goods', 3, 4, null, 150],
  ['goods', 3, 4, 0, 150],
  ['goods', 1, 1, 68_000, 680],
  ['goods', 1, 3, 54_000, 180],
  ['goods', 2, 3, 10_000, 66],
  ['goods', 3, 3, 10_000, 100],
  ['goods', 1, 100_000, 99, 0],
  ['hours', 1, 60, null, 0],
  ['hours', 2, 60, null, 1],
  ['hours', 60, 60, null, 30],
  ['hours', 120, 1440, null, 60],
  ['hours', 119, 1440, null, 59],
  ['meals', 1, 90, null, 15],
  ['meals', 90, 90, 135_000, 1350],
])('%s: %i of %i worth %s gives %i points', (contribution, quantity, asked, estimate, points) => {
  expect(pointsFor({ contribution, quantity, asked, estimate })).toBe(points);
});

test('giving in parts never makes more points than giving at once', () => {
  for (const contribution of ['money', 'goods', 'hours', 'meals'] as const) {
    for (let asked = 1; asked <= 40; asked += 1) {
      const give = (quantity: number) => pointsFor({ contribution, quantity, asked, estimate: 7_777 });
      for (let part = 0; part <= asked; part += 1) {
        expect(give(part) + give(asked - part)).toBeLessThanOrEqual(give(asked));
        expect(Number.isInteger(give(part)) && give(part) >= 0).toBe(true);
      }
    }
  }
});

test.each([
  ['2026-09-30T15:59:59Z', '2026-Q3'],
  ['2026-09-30T16:00:00Z', '2026-Q4'],
  ['2026-12-31T15:59:59Z', '2026-Q4'],
  ['2026-12-31T16:00:00Z', '2027-Q1'],
  ['2026-03-31T16:00:00Z', '2026-Q2'],
  ['2026-06-30T16:00:00Z', '2026-Q3'],
])('%s is in %s in Shanghai', (instant, season) => expect(seasonOf(new Date(instant), 'Asia/Shanghai')).toBe(season));

test.each([
  ['2026-Q1', '2026-03-31', '2025-Q4'],
  ['2026-Q2', '2026-06-30', '2026-Q1'],
  ['2026-Q3', '2026-09-30', '2026-Q2'],
  ['2026-Q4', '2026-12-31', '2026-Q3'],
])('%s ends on %s and follows %s', (season, last, before) => {
  expect(lastDayOf(season)).toBe(last);
  expect(seasonBefore(season)).toBe(before);
});

test.each([
  ['2026-11-22', 39],
  ['2026-12-31', 0],
  ['2027-01-02', 0],
  ['2026-10-01', 91],
])('on %s there are %i days left', (day, left) => {
  expect(daysLeft('2026-Q4', day)).toBe(left);
});

test.each(['2026-Q0', '2026-Q5', '1999-Q1', '2026-q4', '2026', '', '2026-Q44', "2026-Q4'"])('%s is no season', (text) =>
  expect(isSeason(text)).toBe(false),
);
test('a season has its parts', () => expect(seasonParts('2026-Q4')).toEqual({ year: 2026, quarter: 4 }));
