/** The second kind of no: not found, gone, not yours, log in. Thrown by use-cases; platform/http alone makes a Response of it. */

export type OutcomeKind = 'not-found' | 'gone' | 'forbidden' | 'log-in';

export class Outcome extends Error {
  readonly kind: OutcomeKind;

  constructor(kind: OutcomeKind) {
    super(kind);
    this.name = 'Outcome';
    this.kind = kind;
  }
}

/** There is no such thing, or none that this person may know of. */
export function notFound(): Outcome {
  return new Outcome('not-found');
}

/** There was such a thing; it has ended and left no trace. */
export function gone(): Outcome {
  return new Outcome('gone');
}

/** The person is known and may not. */
export function forbidden(): Outcome {
  return new Outcome('forbidden');
}

/** Only for people with an account: log in first, then come back. */
export function logInFirst(): Outcome {
  return new Outcome('log-in');
}
