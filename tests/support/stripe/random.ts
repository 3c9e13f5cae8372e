/** Seeded chance for the Stripe stand-in. One seed is one story; it refuses to know any other source of chance. */

export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True about `probability` of the time. */
  happens(probability: number): boolean;
}

function hash(words: string): number {
  let state = 2166136261;
  for (const char of words) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return state >>> 0;
}

/**
 * An independent stream of chance: the same seed and purpose always tell the same story,
 * so that a request more or less never changes the delivery plan.
 */
export function chanceFor(seed: number, purpose: string): Chance {
  let state = hash(`${purpose}:${seed}`);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (probability) => next() < probability,
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A word of `length` letters and digits, as Stripe's ids end. */
export function letters(chance: Chance, length: number): string {
  return Array.from({ length }, () => ALPHABET[chance.whole(0, ALPHABET.length - 1)]).join('');
}
