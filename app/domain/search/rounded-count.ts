/** The privacy rule of public counts by district and kind: rounded to 5, and below 8 only "few". It never says an exact small number. */

/** A count as it may be public: a multiple of 5 from 10 up, or that there are fewer than 8 (none included). */
export type RoundedCount = number | 'few';

/** Fewer than this many are not told apart. */
export const FEW = 8;

/** `count` as it may be public. */
export function roundedCount(count: number): RoundedCount {
  return count < FEW ? 'few' : Math.round(count / 5) * 5;
}

/** How strongly a cell of the cartogram is filled: 0 few, 1 below 20, 2 below 45, 3 more. It follows the figure that is shown. */
export function shadeOf(count: RoundedCount): 0 | 1 | 2 | 3 {
  if (count === 'few') return 0;
  if (count < 20) return 1;
  return count < 45 ? 2 : 3;
}
