/** Refunds of the Stripe stand-in. It refuses more than is left of a charge, and a charge somebody disputes. */
import type Stripe from 'stripe';
import { move } from './balance';
import { invalid } from './refusal';
import { named, page, paging, referred, route } from './routes';
import * as shape from './shapes';
import { reverse } from './transfers';
import { copyOf, held, idOf, type World } from './world';

const { optional, text, whole, oneOf } = shape;

const creation = {
  charge: optional(text(100)),
  payment_intent: optional(text(100)),
  amount: optional(whole(1, 99_999_999)),
  reason: optional(oneOf('duplicate', 'fraudulent', 'requested_by_customer')),
  metadata: optional(shape.metadata),
  reverse_transfer: optional(shape.flag),
};
type Asked = shape.Read<typeof creation>;

function chargeOf(world: World, asked: Asked): Stripe.Charge {
  if (asked.charge === undefined && asked.payment_intent === undefined) {
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
      'charge',
      'parameter_missing',
    );
  }
  const intent =
    asked.payment_intent === undefined ? null : referred(world.intents, asked.payment_intent, 'payment_intent', 'payment_intent');
  const charge = asked.charge === undefined ? null : referred(world.charges, asked.charge, 'charge', 'charge');
  if (intent && charge && charge.payment_intent !== intent.id) throw invalid('The charge does not belong to the payment intent.', 'charge');
  const found = charge ?? world.charges.get(idOf(intent?.latest_charge) ?? '');
  if (found?.status !== 'succeeded') {
    throw invalid(
      'This payment does not have a successful charge to refund.',
      intent ? 'payment_intent' : 'charge',
      'payment_intent_unexpected_state',
    );
  }
  return found;
}

function amountOf(charge: Stripe.Charge, asked: Asked): number {
  const left = charge.amount - charge.amount_refunded;
  if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded');
  const amount = asked.amount ?? left;
  if (amount > left) throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, 'amount');
  return amount;
}

function reversalOf(world: World, charge: Stripe.Charge, amount: number, refund: string): Stripe.TransferReversal {
  const transfer = held(world.transfers, idOf(charge.transfer));
  const left = transfer.amount - transfer.amount_reversed;
  const share =
    amount === charge.amount - charge.amount_refunded ? left : Math.min(left, Math.round((transfer.amount * amount) / charge.amount));
  return reverse(world, transfer, { amount: share, metadata: {}, description: null, refund });
}

function create(world: World, asked: Asked): Stripe.Refund {
  const charge = chargeOf(world, asked);
  const blocked = [...world.disputes.values()].some((dispute) => dispute.charge === charge.id && dispute.status !== 'won');
  if (blocked) throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, undefined, 'charge_disputed');
  const amount = amountOf(charge, asked);
  if (asked.reverse_transfer && !charge.transfer) throw invalid('Cannot reverse a transfer: the charge has none.', 'reverse_transfer');
  const card = charge.payment_method_details?.type === 'card';
  const id = world.id(card ? 're' : 'pyr');
  const reversal = asked.reverse_transfer ? reversalOf(world, charge, amount, id) : null;
  const row = move(world, {
    amount: -amount,
    currency: charge.currency,
    type: card ? 'refund' : 'payment_refund',
    category: 'refund',
    source: id,
    description: charge.description,
    waits: false,
  });
  const refund: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: row.id,
    charge: charge.id,
    created: world.now(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: asked.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: asked.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    // A card's refund is done at once; a wallet's is confirmed later.
    status: card ? 'succeeded' : 'pending',
    transfer_reversal: reversal?.id ?? null,
  };
  world.refunds.set(id, refund);
  const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded };
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  world.emit('refund.created', refund);
  world.emit('charge.refunded', charge, before);
  return refund;
}

/** A pending refund is confirmed. */
export function confirmRefund(world: World, id: string): Stripe.Refund {
  const refund = held(world.refunds, id);
  if (refund.status !== 'pending') throw new Error(`${id} can't be confirmed: it is ${refund.status}`);
  refund.status = 'succeeded';
  world.emit('refund.updated', refund, { status: 'pending' });
  return copyOf(refund);
}

/** The bank sends a refund back, even one that looked done: the money is ours again and the charge less refunded. */
export function failRefund(world: World, id: string, reason = 'expired_or_canceled_card'): Stripe.Refund {
  const refund = held(world.refunds, id);
  if (refund.status !== 'succeeded' && refund.status !== 'pending') throw new Error(`${id} can't fail: it is ${refund.status}`);
  const charge = held(world.charges, idOf(refund.charge));
  const row = move(world, {
    amount: refund.amount,
    currency: refund.currency,
    type: 'refund_failure',
    category: 'refund_failure',
    source: id,
    description: `REFUND FAILURE (${charge.id})`,
    waits: false,
  });
  const before = { status: refund.status };
  refund.status = 'failed';
  refund.failure_reason = reason;
  refund.failure_balance_transaction = row.id;
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
  world.emit('refund.updated', refund, before);
  world.emit('charge.refund.updated', refund, before);
  world.emit('refund.failed', refund);
  return copyOf(refund);
}

export const refundRoutes = [
  route('POST', '/v1/refunds', creation, create),
  route('GET', '/v1/refunds', { ...paging, charge: optional(text(100)), payment_intent: optional(text(100)) }, (world, given) => {
    const all = [...world.refunds.values()].filter(
      (each) =>
        (given.charge === undefined || each.charge === given.charge) &&
        (given.payment_intent === undefined || each.payment_intent === given.payment_intent),
    );
    return page(all, '/v1/refunds', given);
  }),
  route('GET', '/v1/refunds/:id', {}, (world, _given, [id]) => named(world.refunds, id, 'refund')),
  route('POST', '/v1/refunds/:id', { metadata: optional(shape.metadata) }, (world, given, [id]) => {
    const refund = named(world.refunds, id, 'refund');
    const before = { metadata: copyOf(refund.metadata) };
    refund.metadata = { ...refund.metadata, ...given.metadata };
    world.emit('refund.updated', refund, before);
    return refund;
  }),
];
