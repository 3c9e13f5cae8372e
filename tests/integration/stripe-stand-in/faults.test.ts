/** Faults on order of the Stripe stand-in, as the real SDK meets them. */
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FaultKind, type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await startStripeStandIn({ seed: 71 });
  stripe = sdkFor(standIn, { timeout: 150 });
});
afterEach(() => standIn.stop());

const open = (key: string, sdk = stripe) => sdk.checkout.sessions.create(sessionOrder(100), { idempotencyKey: key });
const opened = () => standIn.state.sessions.size;

test.each([
  ['declined', 402, 'StripeCardError', 'card_declined'],
  ['conflict', 409, 'StripeAPIError', 'idempotency_key_in_use'],
  ['rate-limited', 429, 'StripeRateLimitError', 'rate_limit'],
  ['server-error', 500, 'StripeAPIError', undefined],
] as const)('%s answers %i and does nothing', async (kind, statusCode, type, code) => {
  standIn.control.fault({ kind });
  await expect(open('a')).rejects.toMatchObject({ statusCode, type, ...(code ? { code } : {}) });
  expect(opened()).toBe(0);
  await open('b');
  expect(opened()).toBe(1);
});

test('a rate limit says when to come back, and keeps no key', async () => {
  standIn.control.fault({ kind: 'rate-limited', retryAfter: 7 });
  await expect(open('a')).rejects.toMatchObject({ headers: { 'retry-after': '7' } });
  expect((await open('a')).lastResponse.headers['idempotent-replayed']).toBeUndefined();
});

test('a stored failure is repeated for its key, as at Stripe; unstored, the key is free', async () => {
  standIn.control.fault({ kind: 'server-error' });
  await expect(open('a')).rejects.toMatchObject({ statusCode: 500, headers: { 'stripe-should-retry': 'false' } });
  await expect(open('a')).rejects.toMatchObject({ statusCode: 500, headers: { 'idempotent-replayed': 'true' } });
  standIn.control.fault({ kind: 'server-error', stored: false });
  await expect(open('b')).rejects.toMatchObject({ statusCode: 500 });
  expect((await open('b')).status).toBe('open');
});

test('a server error may have done its work all the same', async () => {
  standIn.control.fault({ kind: 'server-error', committed: true });
  await expect(open('a')).rejects.toMatchObject({ statusCode: 500 });
  expect(opened()).toBe(1);
});

test('a request hangs until the client gives up; nothing was done, or everything', async () => {
  standIn.control.fault({ kind: 'hang' });
  await expect(open('a')).rejects.toMatchObject({ type: 'StripeConnectionError', message: expect.stringContaining('timeout') });
  expect(opened()).toBe(0);
  await expect.poll(async () => (await open('a')).status).toBe('open');
  standIn.control.fault({ kind: 'hang', committed: true });
  await expect(open('b')).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect(opened()).toBe(2);
  expect((await open('b')).lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(opened()).toBe(2);
});

test('done and dropped: the SDK asks once more by itself and gets the same session', async () => {
  standIn.control.fault({ kind: 'commit-then-drop' });
  const session = await open('a');
  expect(session.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(standIn.state.requests.map(({ fault, status }) => [fault, status])).toEqual([
    ['commit-then-drop', null],
    [null, 200],
  ]);
  expect(opened()).toBe(1);
});

test('done and dropped twice: the answer is lost, the work is not', async () => {
  standIn.control.fault({ kind: 'commit-then-drop' }, { times: 2 });
  await expect(open('a')).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect(opened()).toBe(1);
  const [stored] = [...standIn.state.sessions.keys()];
  expect((await open('a')).id).toBe(stored);
  expect(opened()).toBe(1);
});

test('dropped before anything is done', async () => {
  standIn.control.fault({ kind: 'drop' }, { times: 2 });
  await expect(open('a')).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect(opened()).toBe(0);
});

test('a refund committed and dropped is one refund', async () => {
  const { charge } = standIn.control.payCard((await open('s')).id);
  standIn.control.fault({ kind: 'commit-then-drop' }, { path: '/v1/refunds', times: 2 });
  const refund = () => stripe.refunds.create({ charge: charge.id, amount: 40 }, { idempotencyKey: 'r' });
  await expect(refund()).rejects.toMatchObject({ type: 'StripeConnectionError' });
  expect((await refund()).amount).toBe(40);
  expect(standIn.state.charges.get(charge.id)?.amount_refunded).toBe(40);
  expect(standIn.state.brokenRules()).toEqual([]);
});

test('the n-th matching request, and those after it, as often as asked', async () => {
  standIn.control.fault({ kind: 'rate-limited' }, { method: 'POST', path: /^\/v1\/checkout/, nth: 2, times: 2 });
  const outcomes: string[] = [];
  for (const key of ['a', 'b', 'c', 'd']) {
    await stripe.charges.list();
    outcomes.push(
      await open(key).then(
        () => 'done',
        (error: Stripe.errors.StripeError) => error.type,
      ),
    );
  }
  expect(outcomes).toEqual(['done', 'StripeRateLimitError', 'StripeRateLimitError', 'done']);
});

test('retries of the SDK get through a conflict', async () => {
  standIn.control.fault({ kind: 'conflict' });
  expect((await open('a', sdkFor(standIn, { maxNetworkRetries: 2 }))).status).toBe('open');
});

test('faults by chance are the same for the same seed, and end when cleared', async () => {
  const kinds: FaultKind[] = ['declined', 'rate-limited', 'conflict'];
  const run = async (seed: number) => {
    const own = await startStripeStandIn({ seed });
    const sdk = sdkFor(own);
    own.control.faultByChance(
      0.5,
      kinds.map((kind) => ({ kind })),
    );
    for (let n = 0; n < 20; n += 1) await Promise.allSettled([open(`k${n}`, sdk)]);
    own.control.clearFaults();
    await open('last', sdk);
    await own.stop();
    return own.state.requests.map(({ fault }) => fault ?? 'none');
  };
  const [first, again, other] = await Promise.all([run(5), run(5), run(6)]);
  expect(first).toEqual(again);
  expect(other).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set(['none', ...kinds]));
  expect(first?.at(-1)).toBe('none');
});
