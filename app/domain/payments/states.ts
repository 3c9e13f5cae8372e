/** The life of a payment: one table of moves. Money only moves forward; what was paid is never unpaid, only refunded. */
import { accept, type Decision, refuse } from '../outcome';

export const PAYMENT_STATES = ['open', 'paid', 'failed', 'expired', 'refunded'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

const moves = {
  /** The checkout says the money is there, even after we had given up on it. */
  pay: { open: 'paid', failed: 'paid', expired: 'paid' },
  fail: { open: 'failed' },
  /** The donor tries again while the hold stands. */
  reopen: { failed: 'open' },
  /** What it would have paid for was released, cancelled or timed out. */
  expire: { open: 'expired', failed: 'expired' },
  /** All of it went back. A part that goes back leaves it paid. */
  refund: { paid: 'refunded' },
} as const satisfies Record<string, Partial<Record<PaymentState, PaymentState>>>;

export type PaymentMove = keyof typeof moves;

/** Where `move` leads from `state`; refuses `payment-already-decided` when the table has no such move. */
export function movePayment(state: PaymentState, move: PaymentMove): Decision<{ state: PaymentState }> {
  const targets: Partial<Record<PaymentState, PaymentState>> = moves[move];
  const target = targets[state];
  return target ? accept({ state: target }) : refuse('payment-already-decided');
}
