/** Money through the Stripe stand-in, driven by the real SDK: payments now and later, refunds, fees, the balance. */
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StripeStandIn, sdkFor, sessionOrder, startStripeStandIn } from '#tests/support/stripe/stand-in';

let standIn: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await startStripeStandIn({ seed: 31, fees: { cardBasisPoints: 340, cardFixed: 235, walletBasisPoints: 200, walletFixed: 0 } });
  stripe = sdkFor(standIn);
});
afterEach(async () => {
  expect(standIn.state.brokenRules(), standIn.story()).toEqual([]);
  await standIn.stop();
});

async function opened(amount = 20_000, more: Partial<Stripe.Checkout.SessionCreateParams> = {}): Promise<string> {
  return (await stripe.checkout.sessions.create(sessionOrder(amount, more))).id;
}

function types(): string[] {
  return standIn.events.map(({ type }) => type);
}

test('a card pays at once: session, intent, charge, balance agree', async () => {
  const id = await opened(20_000, { payment_intent_data: { description: '暖光', metadata: { payment: 'p1' } } });
  const { intent, charge } = standIn.control.payCard(id);
  expect(types()).toEqual(['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed']);
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge.balance_transaction'] });
  expect(session).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
    payment_intent: {
      id: intent.id,
      status: 'succeeded',
      amount_received: 20_000,
      metadata: { payment: 'p1' },
      latest_charge: {
        id: charge.id,
        paid: true,
        captured: true,
        balance_transaction: { amount: 20_000, fee: 915, net: 19_085, type: 'charge' },
      },
    },
  });
  expect((await stripe.charges.retrieve(charge.id)).metadata).toEqual({ payment: 'p1' });
  expect((await stripe.paymentIntents.retrieve(intent.id)).latest_charge).toBe(charge.id);
  expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  await expect(async () => standIn.control.payCard(id)).rejects.toThrow('complete');
});

test('money waits two days, then is available', async () => {
  standIn.control.payCard(await opened());
  expect(await stripe.balance.retrieve()).toMatchObject({ available: [{ amount: 0 }], pending: [{ amount: 19_085, currency: 'cny' }] });
  standIn.control.advance(2 * 86_400_000);
  expect(await stripe.balance.retrieve()).toMatchObject({ available: [{ amount: 19_085 }], pending: [{ amount: 0 }] });
});

test('a wallet has its own fee and type', async () => {
  const { charge } = standIn.control.payWallet(await opened(10_000), 'wechat_pay');
  const [row] = (await stripe.balanceTransactions.list({ source: charge.id })).data;
  expect(row).toMatchObject({ type: 'payment', fee: 200, net: 9800 });
  expect(charge.payment_method_details?.type).toBe('wechat_pay');
});

test('a late payment is unpaid until it comes', async () => {
  const id = await opened();
  const { charge } = standIn.control.payAsync(id);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
  expect(charge).toMatchObject({ status: 'pending', paid: false, balance_transaction: null });
  await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  standIn.control.settleAsync(id, 'succeeded');
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: 'paid' });
  expect(types()).toEqual([
    'checkout.session.completed',
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.async_payment_succeeded',
  ]);
  // The first event still says what was true when it happened.
  expect(standIn.events[0]?.data.object).toMatchObject({ payment_status: 'unpaid' });
  await expect(async () => standIn.control.settleAsync(id, 'failed')).rejects.toThrow('succeeded');
});

test('a late payment that never comes leaves nothing', async () => {
  const id = await opened();
  standIn.control.payAsync(id);
  standIn.control.settleAsync(id, 'failed');
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
  expect(types().slice(1)).toEqual(['charge.failed', 'payment_intent.payment_failed', 'checkout.session.async_payment_failed']);
  expect((await stripe.balanceTransactions.list()).data).toEqual([]);
});

test('a declined card leaves the session open for another', async () => {
  const id = await opened();
  const first = standIn.control.declineCard(id);
  expect(types()).toEqual(['charge.failed', 'payment_intent.payment_failed']);
  expect(await stripe.paymentIntents.retrieve(first.intent.id)).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'card_declined', charge: first.charge.id },
  });
  const second = standIn.control.payCard(id);
  expect(second.intent.id).toBe(first.intent.id);
  expect((await stripe.charges.list({ payment_intent: second.intent.id })).data.map(({ status }) => status)).toEqual([
    'succeeded',
    'failed',
  ]);
});

test('refunds in parts up to the charge, and not a fen more', async () => {
  const { charge, intent } = standIn.control.payCard(await opened());
  const first = await stripe.refunds.create({
    charge: charge.id,
    amount: 5000,
    reason: 'requested_by_customer',
    metadata: { journal: 'j1' },
  });
  expect(first).toMatchObject({ status: 'succeeded', amount: 5000, charge: charge.id, metadata: { journal: 'j1' } });
  await expect(stripe.refunds.create({ charge: charge.id, amount: 15_001 })).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    param: 'amount',
    message: 'Refund amount (15001) is greater than unrefunded amount on charge (15000)',
  });
  const rest = await stripe.refunds.create({ payment_intent: intent.id });
  expect(rest.amount).toBe(15_000);
  await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: 'charge_already_refunded' });
  await expect(stripe.refunds.create({ charge: charge.id, amount: 1 })).rejects.toMatchObject({ code: 'charge_already_refunded' });
  expect(await stripe.charges.retrieve(charge.id, { expand: ['refunds'] })).toMatchObject({
    amount_refunded: 20_000,
    refunded: true,
    refunds: { data: [{ id: rest.id }, { id: first.id }] },
  });
  expect(types().slice(3)).toEqual(['refund.created', 'charge.refunded', 'refund.created', 'charge.refunded']);
  // The fee stays with the processor.
  expect(standIn.state.balance()).toEqual({ available: -20_000, pending: 19_085 });
  expect((await stripe.refunds.list({ charge: charge.id })).data.map(({ id }) => id)).toEqual([rest.id, first.id]);
  expect(await stripe.refunds.update(first.id, { metadata: { seen: 'yes' } })).toMatchObject({ metadata: { journal: 'j1', seen: 'yes' } });
  expect((await stripe.balanceTransactions.list({ type: 'refund' })).data.map(({ amount }) => amount)).toEqual([-15_000, -5000]);
});

test('a refund that fails later gives the money back to us', async () => {
  const { charge } = standIn.control.payCard(await opened());
  const refund = await stripe.refunds.create({ charge: charge.id, amount: 8000 });
  standIn.control.advance(3_600_000);
  standIn.control.failRefund(refund.id);
  const failed = await stripe.refunds.retrieve(refund.id, { expand: ['failure_balance_transaction', 'charge'] });
  expect(failed).toMatchObject({
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: { amount: 8000, type: 'refund_failure' },
    charge: { amount_refunded: 0, refunded: false },
  });
  expect(types().slice(-3)).toEqual(['refund.updated', 'charge.refund.updated', 'refund.failed']);
  expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(20_000);
  await expect(async () => standIn.control.failRefund(refund.id)).rejects.toThrow('failed');
});

test('a wallet refund is pending until confirmed', async () => {
  const { charge } = standIn.control.payWallet(await opened(), 'alipay');
  const refund = await stripe.refunds.create({ charge: charge.id });
  expect(refund.status).toBe('pending');
  expect(standIn.control.confirmRefund(refund.id).status).toBe('succeeded');
  expect(standIn.events.at(-1)).toMatchObject({ type: 'refund.updated', data: { previous_attributes: { status: 'pending' } } });
});

test('balance rows are found by time, type and source, and sum to the balance', async () => {
  const first = standIn.control.payCard(await opened(10_000));
  standIn.control.advance(86_400_000);
  const second = standIn.control.payCard(await opened(30_000));
  await stripe.refunds.create({ charge: second.charge.id, amount: 100 });
  const late = await stripe.balanceTransactions.list({ created: { gte: first.charge.created + 1 } });
  expect(late.data.map(({ amount }) => amount)).toEqual([-100, 30_000]);
  expect((await stripe.balanceTransactions.list({ created: { lt: first.charge.created + 1 } })).data).toHaveLength(1);
  expect((await stripe.balanceTransactions.list({ created: first.charge.created })).data).toHaveLength(1);
  expect((await stripe.balanceTransactions.list({ source: second.charge.id })).data).toHaveLength(1);
  const [refundRow] = (await stripe.balanceTransactions.list({ type: 'refund', expand: ['data.source'] })).data;
  expect(refundRow?.source).toMatchObject({ object: 'refund', amount: 100 });
  const rows = (await stripe.balanceTransactions.list()).data;
  const { available, pending } = standIn.state.balance();
  expect(rows.reduce((sum, row) => sum + row.net, 0)).toBe(available + pending);
  expect(await stripe.balanceTransactions.retrieve(rows[0]?.id ?? '')).toEqual(rows[0]);
});
