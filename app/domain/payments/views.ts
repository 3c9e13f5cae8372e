/** What pages show of a payment. Public words and the buyer's own figures only. */
import type { PublicNeed } from '../needs/public-need';
import type { PaymentState } from './states';

export interface CheckoutView {
  readonly checkoutId: string;
  readonly adoptionId: string;
  /** Fen. */
  readonly amount: number;
  readonly state: PaymentState;
  /** Whether the hold it pays for still stands. */
  readonly isHeld: boolean;
  /** ISO instant; null once it is no hold. */
  readonly holdEndsAt: string | null;
  readonly need: PublicNeed;
}
