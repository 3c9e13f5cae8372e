/** The idempotency table of the Stripe stand-in, driven by the real SDK and by hand. */
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await startStripeStandIn({ seed: 61 });
  stripe = sdkFor(standIn);
});
afterEach(() => standIn.stop());

const open = (key: string, amount = 100) => stripe.checkout.sessions.create(sessionOrder(amount), { idempotencyKey: key });

test('the same key and parameters: the same answer, done once', async () => {
  const first = await open('p1:1');
  const again = await open('p1:1');
  expect({ ...again }).toEqual({ ...first });
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  expect(again.lastResponse.headers).toMatchObject({
    'idempotent-replayed': 'true',
    'idempotency-key': 'p1:1',
    'original-request': first.lastResponse.requestId,
  });
  expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
  expect(standIn.state.sessions.size).toBe(1);
  expect(standIn.state.requests.map(({ replayed }) => replayed)).toEqual([false, true]);
});

test('the order in which parameters are written does not matter', async () => {
  const { charge } = standIn.control.payCard((await open('s')).id);
  const headers = { authorization: `Bearer ${standIn.key}`, 'idempotency-key': 'r', 'content-type': 'application/x-www-form-urlencoded' };
  const post = (body: string) => fetch(`${standIn.url}/v1/refunds`, { method: 'POST', headers, body });
  expect((await post(`charge=${charge.id}&amount=5`)).status).toBe(200);
  const second = await post(`amount=5&charge=${charge.id}`);
  expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
  expect(standIn.state.charges.get(charge.id)?.amount_refunded).toBe(5);
});

test('the same key for other parameters, or another address, is refused', async () => {
  const { id } = await open('p1:1');
  await expect(open('p1:1', 200)).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400, rawType: 'idempotency_error' });
  await expect(stripe.checkout.sessions.expire(id, {}, { idempotencyKey: 'p1:1' })).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
  });
  expect(standIn.state.sessions.get(id)?.status).toBe('open');
});

test('a refusal by what the world holds is repeated too; one by bad parameters frees the key', async () => {
  const { charge } = standIn.control.payCard((await open('s')).id);
  const refund = (amount: number) => stripe.refunds.create({ charge: charge.id, amount }, { idempotencyKey: 'r' });
  await expect(refund(-5)).rejects.toMatchObject({ code: 'parameter_invalid_integer' });
  await expect(refund(101)).rejects.toMatchObject({ param: 'amount', headers: { 'original-request': expect.any(String) } });
  await expect(refund(101)).rejects.toMatchObject({ param: 'amount', headers: { 'idempotent-replayed': 'true' } });
  await expect(refund(100)).rejects.toMatchObject({ type: 'StripeIdempotencyError' });
});

test('a key that is still being answered is a conflict, and the first answer stands', async () => {
  const gate = standIn.control.gate({ path: '/v1/checkout/sessions' });
  const first = open('p1:1');
  await gate.reached;
  await expect(open('p1:1')).rejects.toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
  const other = await open('p2:1');
  gate.release();
  const done = await first;
  expect((await open('p1:1')).id).toBe(done.id);
  expect(other.id).not.toBe(done.id);
  expect(standIn.state.sessions.size).toBe(2);
});

test('the SDK, allowed to retry, waits such a conflict out', async () => {
  const gate = standIn.control.gate({ method: 'POST' });
  const first = open('p1:1');
  await gate.reached;
  const retrying = sdkFor(standIn, { maxNetworkRetries: 3 }).checkout.sessions.create(sessionOrder(100), { idempotencyKey: 'p1:1' });
  await expect.poll(() => standIn.state.requests.filter(({ status }) => status === 409).length).toBe(1);
  gate.release();
  expect((await retrying).id).toBe((await first).id);
});

test('without a key of ours each request is its own', async () => {
  await stripe.checkout.sessions.create(sessionOrder());
  await stripe.checkout.sessions.create(sessionOrder());
  expect(standIn.state.sessions.size).toBe(2);
});

test('a key is forgotten after a day; a key too long is refused', async () => {
  const first = await open('p1:1');
  standIn.control.advance(86_400_000);
  expect((await open('p1:1')).id).toBe(first.id);
  standIn.control.advance(1);
  expect((await open('p1:1')).id).not.toBe(first.id);
  await expect(open('k'.repeat(256))).rejects.toMatchObject({ statusCode: 400 });
});
