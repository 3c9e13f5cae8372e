/** What the Stripe stand-in refuses before it looks at its world: strangers, unknown addresses, unknown and ill-typed parameters. */
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeAll(async () => {
  standIn = await startStripeStandIn({ seed: 21 });
  stripe = sdkFor(standIn);
});
afterAll(() => standIn.stop());

const GOOD = 'mode=payment&success_url=https://a.test/&line_items[0][quantity]=1&line_items[0][price_data][currency]=cny';
const ITEM = `${GOOD}&line_items[0][price_data][unit_amount]=100&line_items[0][price_data][product_data][name]=x`;

interface Raw {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

async function ask(path: string, raw: Raw = {}) {
  const answer = await fetch(`${standIn.url}${path}`, {
    method: raw.method ?? (raw.body === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${standIn.key}`,
      ...(raw.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...raw.headers,
    },
    ...(raw.body === undefined ? {} : { body: raw.body }),
  });
  const body = (await answer.json()) as { error?: { type: string; param?: string; code?: string; message: string } };
  return { status: answer.status, error: body.error };
}

test('the plain order is taken, encoded by hand too', async () => {
  expect(await ask('/v1/checkout/sessions', { body: ITEM })).toMatchObject({ status: 200 });
});

test.each([
  ['session: unknown', '/v1/checkout/sessions', `${ITEM}&surprise=1`, 'surprise', 'parameter_unknown'],
  [
    'session: the retired name',
    '/v1/checkout/sessions',
    `${ITEM}&payment_method_types[0]=card`,
    'payment_method_types',
    'parameter_unknown',
  ],
  [
    'session: unknown in an item',
    '/v1/checkout/sessions',
    `${ITEM}&line_items[0][colour]=red`,
    'line_items[0][colour]',
    'parameter_unknown',
  ],
  [
    'session: unknown in the price',
    '/v1/checkout/sessions',
    `${ITEM}&line_items[0][price_data][amount]=1`,
    'line_items[0][price_data][amount]',
    'parameter_unknown',
  ],
  [
    'session: unknown in the intent',
    '/v1/checkout/sessions',
    `${ITEM}&payment_intent_data[meta]=1`,
    'payment_intent_data[meta]',
    'parameter_unknown',
  ],
  [
    'session: text for an object',
    '/v1/checkout/sessions',
    `${ITEM}&payment_intent_data=x`,
    'payment_intent_data',
    'parameter_invalid_object',
  ],
  ['session: text for a list', '/v1/checkout/sessions', `${GOOD.split('&line')[0]}&line_items=x`, 'line_items', 'parameter_invalid_array'],
  [
    'session: a gap in a list',
    '/v1/checkout/sessions',
    `${GOOD.split('&line')[0]}&line_items[1][quantity]=1`,
    'line_items',
    'parameter_invalid_array',
  ],
  [
    'session: object for text',
    '/v1/checkout/sessions',
    `${ITEM}&client_reference_id[a]=1`,
    'client_reference_id',
    'parameter_invalid_string',
  ],
  ['session: words for a number', '/v1/checkout/sessions', `${ITEM}&expires_at=soon`, 'expires_at', 'parameter_invalid_integer'],
  ['session: given twice', '/v1/checkout/sessions', `${ITEM}&mode=payment`, 'mode', undefined],
  ['session: value and branch', '/v1/checkout/sessions', `${ITEM}&metadata=x&metadata[a]=1`, 'metadata[a]', undefined],
  ['session: metadata that is deep', '/v1/checkout/sessions', `${ITEM}&metadata[a][b]=1`, 'metadata[a]', undefined],
  ['session: bad brackets', '/v1/checkout/sessions', `${ITEM}&metadata[a=1`, 'metadata[a', undefined],
  ['expire: a parameter', '/v1/checkout/sessions/cs_test_x/expire', 'reason=x', 'reason', 'parameter_unknown'],
  ['refund: unknown', '/v1/refunds', 'charge=ch_x&note=x', 'note', 'parameter_unknown'],
  ['refund: nothing', '/v1/refunds', '', 'charge', 'parameter_missing'],
  ['refund: zero', '/v1/refunds', 'charge=ch_x&amount=0', 'amount', 'parameter_invalid_integer'],
  ['refund: a fraction', '/v1/refunds', 'charge=ch_x&amount=1.5', 'amount', 'parameter_invalid_integer'],
  ['refund: another reason', '/v1/refunds', 'charge=ch_x&reason=mood', 'reason', undefined],
  ['refund: not a boolean', '/v1/refunds', 'charge=ch_x&reverse_transfer=yes', 'reverse_transfer', 'parameter_invalid_boolean'],
  ['refund: no such charge', '/v1/refunds', 'charge=ch_x', 'charge', 'resource_missing'],
  ['transfer: no currency', '/v1/transfers', 'amount=1&destination=acct_x', 'currency', 'parameter_missing'],
  ['transfer: unknown', '/v1/transfers', 'amount=1&currency=cny&destination=acct_x&to=x', 'to', 'parameter_unknown'],
])('refused: %s', async (_what, path, body, param, code) => {
  const { status, error } = await ask(path, { body });
  expect({ status, type: error?.type, param: error?.param, code: error?.code }).toEqual({
    status: 400,
    type: 'invalid_request_error',
    param,
    code,
  });
});

test.each([
  ['/v1/charges?limit=0', 'limit'],
  ['/v1/charges?limit=101', 'limit'],
  ['/v1/charges?page=2', 'page'],
  ['/v1/charges?created[after]=1', 'created[after]'],
  ['/v1/charges?created[gte]=x', 'created[gte]'],
  ['/v1/charges?starting_after=ch_x', 'starting_after'],
  ['/v1/charges?expand[0]=data.customer', 'expand[0]'],
  ['/v1/charges?expand[0]=balance_transaction', 'expand[0]'],
  ['/v1/balance_transactions?sort=asc', 'sort'],
  ['/v1/refunds?status=failed', 'status'],
  ['/v1/events?kind=x', 'kind'],
  ['/v1/disputes?open=true', 'open'],
])('a list refuses %s', async (path, param) => {
  if (param === 'expand[0]' && standIn.state.charges.size === 0) {
    const session = await stripe.checkout.sessions.create(sessionOrder());
    standIn.control.payCard(session.id);
  }
  expect(await ask(path)).toMatchObject({ status: 400, error: { type: 'invalid_request_error', param } });
});

test('the SDK sees the name of the wrong parameter', async () => {
  const strange = { ...sessionOrder(), surprise: 'x' };
  await expect(stripe.checkout.sessions.create(strange)).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    code: 'parameter_unknown',
    param: 'surprise',
    message: 'Received unknown parameter: surprise',
  });
});

test.each([
  ['GET', '/'],
  ['GET', '/v1/customers'],
  ['POST', '/v1/charges'],
  ['DELETE', '/v1/refunds/re_x'],
  ['GET', '/v1/checkout/sessions/'],
  ['GET', '/v2/core/events'],
])('no such address: %s %s', async (method, path) => {
  expect(await ask(path, { method })).toMatchObject({ status: 404, error: { type: 'invalid_request_error' } });
});

test('objects that are not there are 404 by address', async () => {
  const absent = { type: 'StripeInvalidRequestError', statusCode: 404, code: 'resource_missing', param: 'id' };
  await expect(stripe.checkout.sessions.retrieve('cs_test_x')).rejects.toMatchObject(absent);
  await expect(stripe.checkout.sessions.expire('cs_test_x')).rejects.toMatchObject(absent);
  await expect(stripe.paymentIntents.retrieve('pi_x')).rejects.toMatchObject(absent);
  await expect(stripe.charges.retrieve('ch_x')).rejects.toMatchObject(absent);
  await expect(stripe.refunds.retrieve('re_x')).rejects.toMatchObject(absent);
  await expect(stripe.disputes.retrieve('du_x')).rejects.toMatchObject(absent);
  await expect(stripe.balanceTransactions.retrieve('txn_x')).rejects.toMatchObject(absent);
  await expect(stripe.transfers.retrieve('tr_x')).rejects.toMatchObject(absent);
  await expect(stripe.accounts.retrieve('acct_x')).rejects.toMatchObject(absent);
  await expect(stripe.events.retrieve('evt_x')).rejects.toMatchObject(absent);
});

test('no key, a wrong key, another account, another version, another content type', async () => {
  await expect(sdkFor({ port: standIn.port, key: 'sk_test_wrong' }).charges.list()).rejects.toMatchObject({
    type: 'StripeAuthenticationError',
    statusCode: 401,
  });
  expect(await ask('/v1/charges', { headers: { authorization: '' } })).toMatchObject({ status: 401 });
  expect(await ask('/v1/charges', { headers: { authorization: `Basic ${standIn.key}` } })).toMatchObject({ status: 401 });
  await expect(stripe.charges.list({}, { stripeAccount: 'acct_x' })).rejects.toMatchObject({
    type: 'StripePermissionError',
    code: 'account_invalid',
  });
  expect(await ask('/v1/charges', { headers: { 'stripe-version': '2020-08-27' } })).toMatchObject({ status: 400 });
  expect(await ask('/v1/refunds', { body: '{}', headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 400 });
  expect(await ask('/v1/refunds?charge=ch_x', { body: '' })).toMatchObject({ status: 400 });
});
