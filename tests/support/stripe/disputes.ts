/** Disputes of the Stripe stand-in: opened by a bank, closed won or lost. It refuses one over more than the charge, and a second one. */
import type Stripe from 'stripe';
import { move } from './balance';
import { invalid } from './refusal';
import { named, page, paging, route } from './routes';
import { optional, text } from './shapes';
import { copyOf, held, type World } from './world';

const FOUR_WEEKS = 2_419_200;

function emptyEvidence(): Stripe.Dispute.Evidence {
  return {
    access_activity_log: null,
    billing_address: null,
    cancellation_policy: null,
    cancellation_policy_disclosure: null,
    cancellation_rebuttal: null,
    customer_communication: null,
    customer_email_address: null,
    customer_name: null,
    customer_purchase_ip: null,
    customer_signature: null,
    duplicate_charge_documentation: null,
    duplicate_charge_explanation: null,
    duplicate_charge_id: null,
    enhanced_evidence: {},
    product_description: null,
    receipt: null,
    refund_policy: null,
    refund_policy_disclosure: null,
    refund_refusal_explanation: null,
    service_date: null,
    service_documentation: null,
    shipping_address: null,
    shipping_carrier: null,
    shipping_date: null,
    shipping_documentation: null,
    shipping_tracking_number: null,
    uncategorized_file: null,
    uncategorized_text: null,
  };
}

function withdrawal(world: World, dispute: string, charge: Stripe.Charge, amount: number): Stripe.BalanceTransaction {
  return move(world, {
    amount: -amount,
    fee: world.fees.dispute,
    currency: charge.currency,
    type: 'adjustment',
    category: 'dispute',
    source: dispute,
    description: `Chargeback withdrawal for ${charge.id}`,
    waits: false,
  });
}

/** A bank disputes `amount` fen of a charge and takes it, with the fee. */
export function openDispute(world: World, chargeId: string, amount?: number): Stripe.Dispute {
  const charge = held(world.charges, chargeId);
  const asked = amount ?? charge.amount;
  if (charge.status !== 'succeeded') throw new Error(`${chargeId} can't be disputed: it is ${charge.status}`);
  if (charge.disputed) throw new Error(`${chargeId} is disputed already`);
  if (!Number.isSafeInteger(asked) || asked < 1 || asked > charge.amount)
    throw new Error(`a dispute over ${asked} of ${charge.amount} is impossible`);
  const id = world.id('du');
  charge.disputed = true;
  const base = {
    id,
    object: 'dispute',
    amount: asked,
    charge: charge.id,
    created: world.now(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: emptyEvidence(),
    evidence_details: {
      due_by: world.now() + FOUR_WEEKS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  } as const;
  const dispute: Stripe.Dispute = { ...base, enhanced_eligibility_types: [], balance_transactions: [withdrawal(world, id, charge, asked)] };
  world.disputes.set(id, dispute);
  world.emit('charge.dispute.created', dispute);
  world.emit('charge.dispute.funds_withdrawn', dispute);
  return copyOf(dispute);
}

/** The bank decides. Won: the money comes back, and the fee when the account's terms say so. */
export function closeDispute(world: World, id: string, outcome: 'won' | 'lost'): Stripe.Dispute {
  const dispute = held(world.disputes, id);
  if (dispute.status === 'won' || dispute.status === 'lost') throw new Error(`${id} is closed already: ${dispute.status}`);
  const before = { status: dispute.status };
  dispute.status = outcome;
  dispute.is_charge_refundable = outcome === 'won';
  if (outcome === 'won') {
    const row = move(world, {
      amount: dispute.amount,
      fee: world.fees.disputeReturned ? -world.fees.dispute : 0,
      currency: dispute.currency,
      type: 'adjustment',
      category: 'dispute_reversal',
      source: id,
      description: `Chargeback reversal for ${String(dispute.charge)}`,
      waits: false,
    });
    dispute.balance_transactions = [...dispute.balance_transactions, row];
  }
  world.emit('charge.dispute.closed', dispute, before);
  if (outcome === 'won') world.emit('charge.dispute.funds_reinstated', dispute);
  return copyOf(dispute);
}

export const disputeRoutes = [
  route('GET', '/v1/disputes', { ...paging, charge: optional(text(100)), payment_intent: optional(text(100)) }, (world, given) => {
    const all = [...world.disputes.values()].filter(
      (each) =>
        (given.charge === undefined || each.charge === given.charge) &&
        (given.payment_intent === undefined || each.payment_intent === given.payment_intent),
    );
    return page(all, '/v1/disputes', given);
  }),
  route('GET', '/v1/disputes/:id', {}, (world, _given, [id]) => named(world.disputes, id, 'dispute')),
  route('POST', '/v1/disputes/:id/close', {}, (world, _given, [id]) => {
    const dispute = named(world.disputes, id, 'dispute');
    if (dispute.status === 'won' || dispute.status === 'lost') throw invalid('This dispute is already closed.');
    return closeDispute(world, dispute.id, 'lost');
  }),
];
