/** The real Stripe SDK, pointed at the stand-in, and an order that Stripe takes. It refuses to reach any other host. */
import Stripe from 'stripe';

/** The SDK for a stand-in; no retries of its own unless asked, and an answer within `timeout` milliseconds (default 2,000). */
export function sdkFor(standIn: { readonly port: number; readonly key: string }, config: Partial<Stripe.StripeConfig> = {}): Stripe {
  return new Stripe(standIn.key, {
    host: '127.0.0.1',
    port: standIn.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    timeout: 2000,
    telemetry: false,
    ...config,
  });
}

/** A session's parameters for one gift of `amount` fen; `more` replaces fields. */
export function sessionOrder(
  amount = 20_000,
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    submit_type: 'donate',
    line_items: [{ quantity: 1, price_data: { currency: 'cny', unit_amount: amount, product_data: { name: '一张防滑垫' } } }],
    success_url: 'https://warmlight.test/gifts?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'https://warmlight.test/needs/n1',
    ...more,
  };
}
