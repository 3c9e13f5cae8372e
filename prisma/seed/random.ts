/** Chance from one seed number: the same number gives the same draws. */

export type Random = ReturnType<typeof randomFrom>;

/** A generator (mulberry32) and the draws the demo world makes from it. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  return {
    /** 0 to 1. */
    next,
    /** A whole number from `least` to `most`. */
    between,
    pick,
    /** True in `share` of draws. */
    chance: (share: number): boolean => next() < share,
    /** One of few often, one of many seldom: squares the draw, so that some donors are regulars. */
    regular: <T>(list: readonly T[]): T => pick(list.slice(0, Math.max(1, Math.ceil(next() ** 2 * list.length)))),
    /** A wait in milliseconds, exponential around `days`. */
    wait: (days: number): number => -Math.log(1 - next()) * days * 86_400_000,
    shuffle: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = between(0, index);
        [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
      }
      return copy;
    },
  };
}
