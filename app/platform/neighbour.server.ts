/** A fault of a neighbour (search, mail, Stripe, disk), wrapped so that callers know whether to try again. */

export class NeighbourError extends Error {
  readonly neighbour: 'search' | 'mail' | 'stripe' | 'files';
  readonly retryable: boolean;

  constructor(neighbour: NeighbourError['neighbour'], retryable: boolean, cause: unknown) {
    super(`${neighbour} did not answer as expected`, { cause });
    this.name = 'NeighbourError';
    this.neighbour = neighbour;
    this.retryable = retryable;
  }
}
