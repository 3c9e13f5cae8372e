/** The idempotency table of the Stripe stand-in. It refuses a key for other parameters, and a key that is still being answered. */
import { Refusal } from './refusal';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The request that did the work. */
  readonly requestId: string;
}

interface Entry {
  readonly fingerprint: string;
  readonly since: number;
  answer: Answer | null;
}

const DAY = 86_400_000;

export interface IdempotencyTable {
  /** The stored answer; or null, and the key is locked until `store` or `release`. Throws a Refusal. */
  claim(key: string, fingerprint: string): Answer | null;
  store(key: string, answer: Answer): void;
  /** Forgets a key whose request changed nothing. */
  release(key: string): void;
}

/** A table that forgets keys after a day of `instant` (milliseconds). */
export function idempotencyTable(instant: () => number): IdempotencyTable {
  const entries = new Map<string, Entry>();
  return {
    claim: (key, fingerprint) => {
      if (key.length > 255) throw new Refusal(400, 'invalid_request_error', 'Idempotency-Key can be at most 255 characters.');
      const entry = entries.get(key);
      if (!entry || (entry.answer && instant() - entry.since > DAY)) {
        entries.set(key, { fingerprint, since: instant(), answer: null });
        return null;
      }
      if (entry.fingerprint !== fingerprint) {
        const message = `Keys for idempotent requests can only be used with the same parameters they were first used with: '${key}'.`;
        throw new Refusal(400, 'idempotency_error', message);
      }
      if (!entry.answer) {
        const message = `There is currently another in-progress request using this Idempotent Key: ${key}.`;
        throw new Refusal(409, 'idempotency_error', message, { code: 'idempotency_key_in_use' });
      }
      return entry.answer;
    },
    store: (key, answer) => {
      const entry = entries.get(key);
      if (entry) entry.answer = answer;
    },
    release: (key) => {
      if (entries.get(key)?.answer === null) entries.delete(key);
    },
  };
}
