/** Checkout sessions of the Stripe stand-in, driven by the real SDK: opened, read, listed, ended, refused. */
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await startStripeStandIn({ seed: 11 });
  stripe = sdkFor(standIn);
});
afterEach(() => standIn.stop());

const start = Date.parse('2026-11-23T02:00:00Z') / 1000;

function types(): string[] {
  return standIn.events.map(({ type }) => type);
}

test('a session is opened with everything we send, and read back the same', async () => {
  standIn.control.addAccount('acct_charity');
  const made = await stripe.checkout.sessions.create(
    sessionOrder(12_345, {
      client_reference_id: 'payment-1',
      metadata: { payment: 'p1', attempt: '2' },
      payment_intent_data: {
        description: '暖光',
        metadata: { payment: 'p1' },
        transfer_data: { destination: 'acct_charity', amount: 12_000 },
      },
      adaptive_pricing: { enabled: false },
      custom_text: { submit: { message: '款项由机构收取' } },
      customer_email: 'guest@warmlight.test',
      locale: 'zh',
      expires_at: start + 1800,
      allowed_payment_method_types: ['card', 'alipay', 'wechat_pay'],
      payment_method_options: { wechat_pay: { client: 'web' } },
    }),
  );
  expect(made).toMatchObject({
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    amount_total: 12_345,
    currency: 'cny',
    client_reference_id: 'payment-1',
    metadata: { payment: 'p1', attempt: '2' },
    customer_email: 'guest@warmlight.test',
    submit_type: 'donate',
    custom_text: { submit: { message: '款项由机构收取' } },
    locale: 'zh',
    expires_at: start + 1800,
    payment_method_types: ['card', 'alipay', 'wechat_pay'],
    payment_intent: null,
    livemode: false,
  });
  expect(made.id).toMatch(/^cs_test_\w{58}$/);
  expect(made.url).toBe(`https://checkout.stripe.com/c/pay/${made.id}`);
  expect(made.lastResponse.requestId).toMatch(/^req_/);
  expect(made.lastResponse.apiVersion).toBe('2026-10-28.endive');
  const read = await stripe.checkout.sessions.retrieve(made.id, { expand: ['line_items'] });
  const { line_items: items, ...rest } = read;
  expect(rest).toEqual({ ...made });
  expect(items?.data).toMatchObject([{ description: '一张防滑垫', amount_total: 12_345, quantity: 1, price: { unit_amount: 12_345 } }]);
  expect((await stripe.checkout.sessions.listLineItems(made.id)).data).toHaveLength(1);
});

test('a session ends when it is told to, once', async () => {
  const { id } = await stripe.checkout.sessions.create(sessionOrder());
  expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null });
  await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400, rawType: 'invalid_request_error' });
  await expect(async () => standIn.control.payCard(id)).rejects.toThrow('expired');
  expect(types()).toEqual(['checkout.session.expired']);
});

test('a session ends when its time comes, and only then', async () => {
  const short = await stripe.checkout.sessions.create(sessionOrder(100, { expires_at: start + 1800 }));
  const long = await stripe.checkout.sessions.create(sessionOrder(100));
  standIn.control.advance(1_799_000);
  expect((await stripe.checkout.sessions.retrieve(short.id)).status).toBe('open');
  standIn.control.advance(1000);
  expect(types()).toEqual(['checkout.session.expired']);
  expect((await stripe.checkout.sessions.retrieve(short.id)).status).toBe('expired');
  expect((await stripe.checkout.sessions.retrieve(long.id)).status).toBe('open');
  standIn.control.expireSession(long.id);
  expect(standIn.state.sessions.get(long.id)?.status).toBe('expired');
});

test('a paid session is found by its intent', async () => {
  await stripe.checkout.sessions.create(sessionOrder());
  const { id } = await stripe.checkout.sessions.create(sessionOrder());
  const { intent, returnTo } = standIn.control.payCard(id);
  const found = await stripe.checkout.sessions.list({ payment_intent: intent.id });
  expect(found.data.map((each) => each.id)).toEqual([id]);
  expect(returnTo).toBe(`https://warmlight.test/gifts?session=${id}`);
  const open = await stripe.checkout.sessions.list({ status: 'open', expand: ['data.line_items'] });
  expect(open.data).toHaveLength(1);
  expect(open.data[0]?.line_items?.data).toHaveLength(1);
});

const item = (unit_amount: number, currency = 'cny') => ({
  quantity: 1,
  price_data: { currency, unit_amount, product_data: { name: 'x' } },
});
const refused: readonly [string, Partial<Stripe.Checkout.SessionCreateParams>, string | undefined, string?][] = [
  ['nothing to pay', { line_items: [item(0)] }, 'line_items', 'amount_too_small'],
  ['a sum of nothing but its description', { line_items: [{ quantity: 1 }] }, 'line_items[0][price_data]', 'parameter_missing'],
  ['a negative amount', { line_items: [item(-1)] }, 'line_items[0][price_data][unit_amount]', 'parameter_invalid_integer'],
  ['part of a fen', { line_items: [item(0.001)] }, 'line_items[0][price_data][unit_amount]', 'parameter_invalid_integer'],
  ['ten to the twelfth', { line_items: [item(10 ** 12)] }, 'line_items[0][price_data][unit_amount]', 'parameter_invalid_integer'],
  ['a sum too large', { line_items: [item(99_999_999), item(1)] }, 'line_items', 'amount_too_large'],
  ['an unknown currency', { line_items: [item(100, 'xxx')] }, 'line_items[0][price_data][currency]'],
  ['a currency in capitals', { line_items: [item(100, 'CNY')] }, 'line_items[0][price_data][currency]'],
  ['two currencies', { line_items: [item(100), item(100, 'usd')] }, 'line_items[1][price_data][currency]'],
  ['no items', { line_items: undefined }, 'line_items', 'parameter_missing'],
  ['an end too soon', { expires_at: start + 1799 }, 'expires_at'],
  ['an end too late', { expires_at: start + 86_401 }, 'expires_at'],
  ['a return that is no address', { success_url: '/gifts' }, 'success_url', 'url_invalid'],
  ['no return', { success_url: undefined }, 'success_url', 'parameter_missing'],
  ['an e-mail that is none', { customer_email: 'nobody' }, 'customer_email', 'email_invalid'],
  ['another mode', { mode: 'subscription' }, 'mode'],
  ['another submit type', { submit_type: 'beg' }, 'submit_type'],
  ['another locale', { locale: 'zh-CN' }, 'locale'],
  ['a long metadata value', { metadata: { note: 'x'.repeat(501) } }, 'metadata[note]'],
  ['a long metadata key', { metadata: { ['k'.repeat(41)]: 'x' } }, `metadata[${'k'.repeat(41)}]`],
  ['an empty reference', { client_reference_id: '' }, 'client_reference_id', 'parameter_invalid_empty'],
  [
    'WeChat Pay without its client',
    { allowed_payment_method_types: ['wechat_pay'] },
    'payment_method_options[wechat_pay][client]',
    'parameter_missing',
  ],
  [
    'WeChat Pay for another client',
    { allowed_payment_method_types: ['wechat_pay'], payment_method_options: { wechat_pay: { client: 'ios', app_id: 'a' } } },
    'payment_method_options[wechat_pay][client]',
    'parameter_missing',
  ],
  [
    'an unknown destination',
    { payment_intent_data: { transfer_data: { destination: 'acct_x' } } },
    'payment_intent_data[transfer_data][destination]',
    'resource_missing',
  ],
];

test.each(refused)('a session is refused for %s', async (_what, change, param, code) => {
  const failure = stripe.checkout.sessions.create(sessionOrder(100, change));
  await expect(failure).rejects.toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param, ...(code ? { code } : {}) });
  expect(standIn.state.sessions.size).toBe(0);
});

test('a destination that can take no transfers, and a method the account has not activated, are refused', async () => {
  standIn.control.addAccount('acct_new', 'inactive');
  const order = sessionOrder(100, { payment_intent_data: { transfer_data: { destination: 'acct_new' } } });
  await expect(stripe.checkout.sessions.create(order)).rejects.toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
  const cardsOnly = await startStripeStandIn({ seed: 1, paymentMethods: ['card'] });
  try {
    const failure = sdkFor(cardsOnly).checkout.sessions.create(sessionOrder(100, { allowed_payment_method_types: ['card', 'alipay'] }));
    await expect(failure).rejects.toMatchObject({ param: 'allowed_payment_method_types[1]' });
  } finally {
    await cardsOnly.stop();
  }
});

test('the same seed tells the same story, another seed another', async () => {
  const again = await startStripeStandIn({ seed: 11 });
  const other = await startStripeStandIn({ seed: 12 });
  try {
    const ids = await Promise.all(
      [standIn, again, other].map(async (each) => (await sdkFor(each).checkout.sessions.create(sessionOrder())).id),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  } finally {
    await Promise.all([again.stop(), other.stop()]);
  }
});
