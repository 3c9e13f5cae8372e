/** How often one may try: by account and by network address, in the memory of this process. Refuses with the minutes to wait. */
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { env } from './env.server';
import { digestToken } from './ids.server';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Tries within so many seconds. Addresses are shared by whole offices, so they may try more often. */
const limits = {
  'log-in-account': { points: 10, duration: 15 * MINUTE },
  'log-in-address': { points: 50, duration: 15 * MINUTE },
  'sign-up-account': { points: 5, duration: HOUR },
  'sign-up-address': { points: 20, duration: HOUR },
  'reset-account': { points: 5, duration: HOUR },
  'reset-address': { points: 20, duration: HOUR },
  'verify-account': { points: 5, duration: HOUR },
  'link-address': { points: 60, duration: HOUR },
  'password-account': { points: 10, duration: 15 * MINUTE },
  'apply-account': { points: 5, duration: HOUR },
} as const;

export type Limit = keyof typeof limits;

/** A demo is shown to rooms full of people behind one address. */
const GENEROSITY = env.isDemo ? 10 : 1;

const limiters = new Map<Limit, RateLimiterMemory>();

function limiterOf(limit: Limit): RateLimiterMemory {
  let limiter = limiters.get(limit);
  if (!limiter) {
    const { points, duration } = limits[limit];
    limiter = new RateLimiterMemory({ keyPrefix: limit, points: points * GENEROSITY, duration });
    limiters.set(limit, limiter);
  }
  return limiter;
}

/** How many tries `limit` allows in its window on this site. */
export function triesOf(limit: Limit): number {
  return limits[limit].points * GENEROSITY;
}

/**
 * Counts one try for each key (an e-mail address, an account's id, a network address; kept as digests). Refuses with
 * `too-many-attempts` and `minutes` to wait as soon as one is used up.
 */
export async function takeTry(keys: Partial<Readonly<Record<Limit, string>>>): Promise<Decision<object>> {
  for (const [limit, key] of Object.entries(keys) as [Limit, string][]) {
    try {
      await limiterOf(limit).consume(digestToken(key));
    } catch (full) {
      if (!(full instanceof RateLimiterRes)) throw full;
      return refuse('too-many-attempts', { minutes: Math.max(1, Math.ceil(full.msBeforeNext / 60_000)) });
    }
  }
  return accept({});
}

/** Forgets the tries of one key, after a success. */
export async function forgiveTries(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(digestToken(key));
}

/** The answer of `work`, but never sooner than `milliseconds`: what took longer inside cannot be told from outside. */
export async function evenly<T>(work: Promise<T>, milliseconds = 200): Promise<T> {
  const [answer] = await Promise.all([work, pause(milliseconds)]);
  return answer;
}
