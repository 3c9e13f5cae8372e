/** Faults on order for the Stripe stand-in: for the next request, the n-th, or by seeded chance. It refuses to fail unasked. */
import type { Chance } from './random';
import { Refusal } from './refusal';

/**
 * - `declined` 402, `conflict` 409, `rate-limited` 429 with Retry-After, `server-error` 500;
 * - `hang`: no answer until the client gives up;
 * - `drop`: the connection ends before anything is done;
 * - `commit-then-drop`: everything is done and stored, the answer never leaves.
 */
export type FaultKind = 'declined' | 'conflict' | 'rate-limited' | 'server-error' | 'hang' | 'drop' | 'commit-then-drop';

export interface Fault {
  readonly kind: FaultKind;
  /** For `hang` and `server-error`: the effect is stored all the same. Default false. */
  readonly committed?: boolean;
  /** For `rate-limited`: seconds. Default 1. */
  readonly retryAfter?: number;
  /** For `declined` and `server-error`: whether the key keeps this answer, as at Stripe. Default true. */
  readonly stored?: boolean;
}

export interface When {
  readonly method?: 'GET' | 'POST';
  /** A path, or a pattern of one. */
  readonly path?: string | RegExp;
  /** 1 is the next request that matches. Default 1. */
  readonly nth?: number;
  /** How many in a row. Default 1; the SDK repeats a dropped connection once by itself, so a lost answer needs 2. */
  readonly times?: number;
}

export interface Gate {
  /** Settles when a request has arrived and waits, its key locked. */
  readonly reached: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

interface Planned {
  readonly when: When;
  readonly fault: Fault | null;
  readonly hold: (() => Promise<void>) | null;
  seen: number;
}

export interface Happening {
  readonly fault: Fault | null;
  /** Waits at a gate before anything is done. */
  readonly hold: (() => Promise<void>) | null;
}

export interface Faults {
  /** Plans a fault. */
  plan(fault: Fault, when?: When): void;
  /** Each request fails with this probability, in one of these ways. */
  byChance(probability: number, faults: readonly Fault[]): void;
  /** Stops the next matching request at a gate. */
  gate(when?: When): Gate;
  clear(): void;
  /** What befalls this request. Asked once for each. */
  befall(method: string, path: string): Happening;
}

function matches(when: When, method: string, path: string): boolean {
  if (when.method !== undefined && when.method !== method) return false;
  if (when.path === undefined) return true;
  return typeof when.path === 'string' ? when.path === path : when.path.test(path);
}

/** Faults of one stand-in. */
export function faultsBy(chance: Chance): Faults {
  let planned: Planned[] = [];
  let odds: { probability: number; faults: readonly Fault[] } | null = null;

  const isDue = (each: Planned, method: string, path: string) => {
    if (!matches(each.when, method, path)) return false;
    each.seen += 1;
    const first = each.when.nth ?? 1;
    return each.seen >= first && each.seen < first + (each.when.times ?? 1);
  };

  return {
    plan: (fault, when = {}) => {
      planned.push({ fault, when, hold: null, seen: 0 });
    },
    byChance: (probability, faults) => {
      odds = { probability, faults };
    },
    gate: (when = {}) => {
      let arrive: () => void = () => undefined;
      let open: () => void = () => undefined;
      const reached = new Promise<void>((settle) => {
        arrive = settle;
      });
      const opened = new Promise<void>((settle) => {
        open = settle;
      });
      const hold = () => {
        arrive();
        return opened;
      };
      planned.push({ fault: null, when, hold, seen: 0 });
      return { reached, release: () => open() };
    },
    clear: () => {
      planned = [];
      odds = null;
    },
    befall: (method, path) => {
      const due = planned.filter((each) => isDue(each, method, path));
      const fault = due.find((each) => each.fault)?.fault ?? null;
      const hold = due.find((each) => each.hold)?.hold ?? null;
      if (fault || !odds || odds.faults.length === 0 || !chance.happens(odds.probability)) return { fault, hold };
      return { fault: odds.faults[chance.whole(0, odds.faults.length - 1)] ?? null, hold };
    },
  };
}

/** The refusal a fault answers with, or null when it isn't an answer. */
export function refusalOf(fault: Fault): Refusal | null {
  switch (fault.kind) {
    case 'declined':
      return new Refusal(402, 'card_error', 'Your card was declined.', { code: 'card_declined', decline_code: 'generic_decline' });
    case 'conflict':
      return new Refusal(409, 'idempotency_error', 'There is currently another in-progress request using this Idempotent Key.', {
        code: 'idempotency_key_in_use',
      });
    case 'rate-limited':
      return new Refusal(429, 'invalid_request_error', 'Request rate limit exceeded.', { code: 'rate_limit' });
    case 'server-error':
      return new Refusal(500, 'api_error', 'An unknown error occurred.');
    default:
      return null;
  }
}
