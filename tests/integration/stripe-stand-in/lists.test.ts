/** Lists of the Stripe stand-in, paged through by the real SDK. */
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;
const made: string[] = [];

beforeAll(async () => {
  standIn = await startStripeStandIn({ seed: 51 });
  stripe = sdkFor(standIn);
  for (let n = 1; n <= 25; n += 1) {
    const { id } = await stripe.checkout.sessions.create(sessionOrder(n * 100));
    made.unshift(standIn.control.payCard(id).charge.id);
    standIn.control.advance(1000);
  }
});
afterAll(() => standIn.stop());

const ids = (list: { data: readonly { id: string }[] }) => list.data.map(({ id }) => id);

test('ten at a time, newest first, until there is no more', async () => {
  const first = await stripe.charges.list();
  expect(ids(first)).toEqual(made.slice(0, 10));
  expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/charges' });
  const second = await stripe.charges.list({ starting_after: made[9] });
  expect(ids(second)).toEqual(made.slice(10, 20));
  const last = await stripe.charges.list({ starting_after: made[19] });
  expect(ids(last)).toEqual(made.slice(20));
  expect(last.has_more).toBe(false);
  expect(ids(await stripe.charges.list({ starting_after: made[24] }))).toEqual([]);
});

test('a limit of exactly what is there has no more', async () => {
  expect(await stripe.charges.list({ limit: 25 })).toMatchObject({ has_more: false });
  expect(await stripe.charges.list({ limit: 24 })).toMatchObject({ has_more: true });
  expect(ids(await stripe.charges.list({ limit: 1 }))).toEqual(made.slice(0, 1));
});

test('backwards from an id', async () => {
  const before = await stripe.charges.list({ ending_before: made[12], limit: 5 });
  expect(ids(before)).toEqual(made.slice(7, 12));
  expect(before.has_more).toBe(true);
  expect(await stripe.charges.list({ ending_before: made[3] })).toMatchObject({ has_more: false });
  await expect(stripe.charges.list({ ending_before: made[3], starting_after: made[1] })).rejects.toMatchObject({ param: 'ending_before' });
});

test('the SDK walks the pages by itself, once over everything', async () => {
  const walked: string[] = [];
  for await (const charge of stripe.charges.list({ limit: 7 })) walked.push(charge.id);
  expect(walked).toEqual(made);
  const rows = await stripe.balanceTransactions.list({ limit: 4, type: 'charge' }).autoPagingToArray({ limit: 100 });
  expect(rows.map(({ source }) => source)).toEqual(made);
  expect(await stripe.events.list({ limit: 9, type: 'checkout.session.completed' }).autoPagingToArray({ limit: 100 })).toHaveLength(25);
});

test('a range of time', async () => {
  const start = Date.parse('2026-11-23T02:00:00Z') / 1000;
  expect(ids(await stripe.charges.list({ created: { gt: start + 4, lte: start + 9 }, limit: 100 }))).toEqual(made.slice(15, 20));
  expect(ids(await stripe.charges.list({ created: start + 24 }))).toEqual(made.slice(0, 1));
});
