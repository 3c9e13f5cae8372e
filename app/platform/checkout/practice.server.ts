/** The practice checkout: a page of ours on which no money moves. Never on a real site. */
import { newId } from '../ids.server';
import type { Checkout } from './contract';

const addressOf = (checkoutId: string) => `/checkout/practice/${checkoutId}`;

export const practiceCheckout: Checkout = {
  provider: 'practice',
  async open() {
    const checkoutId = newId();
    return { checkoutId, url: addressOf(checkoutId) };
  },
  async addressOf(checkoutId) {
    return addressOf(checkoutId);
  },
  // Nothing was taken, so there is nothing to send: the journal of the refund is all of it.
  refund: () => Promise.resolve(),
};
