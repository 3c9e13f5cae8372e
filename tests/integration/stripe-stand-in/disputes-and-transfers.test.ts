/** Disputes, transfers to charities' accounts, accounts and events of the Stripe stand-in, driven by the real SDK. */
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await startStripeStandIn({ seed: 41, fees: { cardBasisPoints: 0, cardFixed: 0, dispute: 100 } });
  stripe = sdkFor(standIn);
  standIn.control.addAccount('acct_charity');
});
afterEach(async () => {
  expect(standIn.state.brokenRules(), standIn.story()).toEqual([]);
  await standIn.stop();
});

async function paid(more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  const { id } = await stripe.checkout.sessions.create(sessionOrder(20_000, more));
  return standIn.control.payCard(id);
}

const toCharity = { payment_intent_data: { transfer_data: { destination: 'acct_charity' }, transfer_group: 'need-1' } };
const total = () => standIn.state.balance().available + standIn.state.balance().pending;

test('a dispute takes the money and a fee; won, the money returns', async () => {
  const { charge } = await paid();
  const before = standIn.events.length;
  const dispute = standIn.control.openDispute(charge.id, 15_000);
  expect(total()).toBe(20_000 - 15_000 - 100);
  expect(await stripe.disputes.retrieve(dispute.id, { expand: ['charge'] })).toMatchObject({
    status: 'needs_response',
    amount: 15_000,
    charge: { id: charge.id, disputed: true },
    balance_transactions: [{ amount: -15_000, fee: 100, type: 'adjustment', reporting_category: 'dispute' }],
  });
  await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: 'charge_disputed' });
  standIn.control.closeDispute(dispute.id, 'won');
  expect(total()).toBe(20_000 - 100);
  expect(standIn.events.slice(before).map(({ type }) => type)).toEqual([
    'charge.dispute.created',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.closed',
    'charge.dispute.funds_reinstated',
  ]);
  expect(standIn.events.at(-2)?.data.object).toMatchObject({ object: 'dispute', status: 'won' });
  expect((await stripe.refunds.create({ charge: charge.id, amount: 1 })).status).toBe('succeeded');
});

test('a dispute lost, or given up, keeps the money away', async () => {
  const first = await paid();
  const lost = standIn.control.openDispute(first.charge.id);
  standIn.control.closeDispute(lost.id, 'lost');
  const second = await paid();
  const given = standIn.control.openDispute(second.charge.id);
  expect(await stripe.disputes.close(given.id)).toMatchObject({ status: 'lost' });
  await expect(stripe.disputes.close(given.id)).rejects.toMatchObject({ statusCode: 400 });
  expect(total()).toBe(-200);
  expect(standIn.events.filter(({ type }) => type === 'charge.dispute.funds_reinstated')).toEqual([]);
  expect((await stripe.disputes.list({ charge: first.charge.id })).data.map(({ id }) => id)).toEqual([lost.id]);
  await expect(async () => standIn.control.closeDispute(lost.id, 'won')).rejects.toThrow('lost');
});

test.each([0, -1, 1.5, 20_001])('a dispute over %s is impossible', async (amount) => {
  const { charge } = await paid();
  await expect(async () => standIn.control.openDispute(charge.id, amount)).rejects.toThrow('impossible');
});

test('a payment for a charity goes on to its account, and comes back with a refund', async () => {
  const { charge } = await paid(toCharity);
  expect((await stripe.charges.list({ transfer_group: 'need-1' })).data).toHaveLength(1);
  const [transfer] = (await stripe.transfers.list({ destination: 'acct_charity', transfer_group: 'need-1' })).data;
  expect(transfer).toMatchObject({ amount: 20_000, source_transaction: charge.id, destination: 'acct_charity', reversed: false });
  expect((await stripe.charges.retrieve(charge.id, { expand: ['transfer'] })).transfer).toMatchObject({ id: transfer?.id });
  expect(total()).toBe(0);
  const part = await stripe.refunds.create({ charge: charge.id, amount: 5000, reverse_transfer: true });
  expect(total()).toBe(0);
  expect(part.transfer_reversal).toMatch(/^trr_/);
  await stripe.refunds.create({ charge: charge.id, reverse_transfer: true });
  expect(total()).toBe(0);
  const after = await stripe.transfers.retrieve(transfer?.id ?? '');
  expect(after).toMatchObject({ amount_reversed: 20_000, reversed: true });
  expect((await stripe.transfers.listReversals(after.id)).data.map(({ amount }) => amount)).toEqual([15_000, 5000]);
  expect(await stripe.transfers.retrieveReversal(after.id, String(part.transfer_reversal))).toMatchObject({
    amount: 5000,
    source_refund: part.id,
  });
  await expect(stripe.transfers.createReversal(after.id)).rejects.toMatchObject({ code: 'transfer_already_reversed' });
});

test('a transfer of our own: from a charge, up to the charge; from the balance, up to the balance', async () => {
  const { charge } = await paid();
  const order = { currency: 'cny', destination: 'acct_charity' };
  const made = await stripe.transfers.create({ ...order, amount: 12_000, source_transaction: charge.id, metadata: { need: 'n1' } });
  expect(made).toMatchObject({ amount: 12_000, metadata: { need: 'n1' } });
  await expect(stripe.transfers.create({ ...order, amount: 8001, source_transaction: charge.id })).rejects.toMatchObject({
    param: 'amount',
  });
  await expect(stripe.transfers.create({ ...order, amount: 1 })).rejects.toMatchObject({ code: 'balance_insufficient' });
  await expect(stripe.transfers.create({ ...order, currency: 'usd', amount: 1, source_transaction: charge.id })).rejects.toMatchObject({
    param: 'currency',
  });
  await expect(stripe.transfers.create({ ...order, destination: 'acct_x', amount: 1 })).rejects.toMatchObject({ param: 'destination' });
  expect(await stripe.transfers.createReversal(made.id, { amount: 2000 })).toMatchObject({ object: 'transfer_reversal', amount: 2000 });
  await expect(stripe.transfers.createReversal(made.id, { amount: 10_001 })).rejects.toMatchObject({ param: 'amount' });
  const plain = await paid();
  await expect(stripe.refunds.create({ charge: plain.charge.id, reverse_transfer: true })).rejects.toMatchObject({
    param: 'reverse_transfer',
  });
  standIn.control.advance(2 * 86_400_000);
  expect((await stripe.transfers.create({ ...order, amount: 28_000 })).source_transaction).toBeNull();
});

test('accounts can be read', async () => {
  expect(await stripe.accounts.retrieve('acct_charity')).toMatchObject({
    id: 'acct_charity',
    capabilities: { transfers: 'active' },
    charges_enabled: true,
  });
  expect((await stripe.accounts.retrieveCurrent()).object).toBe('account');
});

test('events can be listed by type and read, as they were', async () => {
  const { charge } = await paid();
  await stripe.refunds.create({ charge: charge.id, amount: 1 }, { idempotencyKey: 'refund-1' });
  const [refunded] = (await stripe.events.list({ type: 'charge.refunded' })).data;
  expect(refunded).toMatchObject({
    api_version: '2026-10-28.endive',
    request: { idempotency_key: 'refund-1' },
    data: { object: { id: charge.id, amount_refunded: 1 }, previous_attributes: { amount_refunded: 0 } },
  });
  await stripe.refunds.create({ charge: charge.id, amount: 2 });
  expect(await stripe.events.retrieve(refunded?.id ?? '')).toEqual(refunded);
  expect((await stripe.events.list({ type: 'charge.*' })).data.map(({ type }) => type)).toEqual([
    'charge.refunded',
    'charge.refunded',
    'charge.succeeded',
  ]);
  expect((await stripe.events.list({ types: ['refund.created', 'payment_intent.succeeded'] })).data).toHaveLength(3);
  await expect(stripe.events.list({ type: 'a', types: ['b'] })).rejects.toMatchObject({ param: 'types' });
});
