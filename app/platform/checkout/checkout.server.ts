/** Where money is paid: one interface, whoever stands behind it. Keeps no record of its own and decides nothing about a payment. */
import { env } from '../env.server';
import type { Checkout } from './contract';
import { practiceCheckout } from './practice.server';

export type { Checkout } from './contract';

/** The checkout of this site; null on a real site without one, where money can't be adopted. */
export function findCheckout(): Checkout | null {
  return env.mode === 'site' ? null : practiceCheckout;
}
