/** What a checkout takes and answers, whoever stands behind it. Types alone. */

export interface CheckoutOrder {
  /** One attempt to pay: the same key asked twice is one checkout. */
  readonly key: string;
  readonly paymentId: string;
  /** Fen, more than zero. */
  readonly amount: number;
  /** ISO code in lower case. */
  readonly currency: string;
  /** What it is for; public words only. */
  readonly title: string;
  /** Path of this site to come back to, whatever happened. */
  readonly backTo: string;
}

export interface CheckoutRefund {
  readonly checkoutId: string;
  /** The journal of the refund: the same key asked twice is one refund. */
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
}

export interface Checkout {
  readonly provider: 'practice' | 'stripe';
  /** Opens a checkout; `url` is where the donor goes. Fails as NeighbourError. */
  open(order: CheckoutOrder): Promise<{ readonly checkoutId: string; readonly url: string }>;
  /** Where an open checkout is; null when it can't be paid any more. */
  addressOf(checkoutId: string): Promise<string | null>;
  /** Sends money back. Safe to repeat with the same key. */
  refund(refund: CheckoutRefund): Promise<void>;
}
