/** Payment intents and charges of the Stripe stand-in, and what a donor does with a session. It refuses a session that isn't open. */
import type Stripe from 'stripe';
import { move } from './balance';
import { named, page, paging, route } from './routes';
import { optional, text } from './shapes';
import { transfer } from './transfers';
import { copyOf, held, idOf, type World } from './world';

export type Method = 'card' | 'alipay' | 'wechat_pay';

export interface Paid {
  readonly session: Stripe.Checkout.Session;
  readonly intent: Stripe.PaymentIntent;
  readonly charge: Stripe.Charge;
  /** Where the donor's browser goes, with the session's id filled in. */
  readonly returnTo: string;
}

function openSession(world: World, id: string, method: Method): Stripe.Checkout.Session {
  const session = held(world.sessions, id);
  if (session.status !== 'open') throw new Error(`nobody can pay ${id}: it is ${session.status}`);
  if (!session.payment_method_types.includes(method)) throw new Error(`${id} does not take ${method}`);
  return session;
}

function intentOf(world: World, session: Stripe.Checkout.Session, method: Method): Stripe.PaymentIntent {
  const known = idOf(session.payment_intent);
  if (known) return held(world.intents, known);
  const asked = world.intentData.get(session.id) ?? {
    description: null,
    metadata: {},
    destination: null,
    transferAmount: null,
    group: null,
  };
  const id = world.id('pi');
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${id.slice(-12)}`,
    confirmation_method: 'automatic',
    created: world.now(),
    currency: session.currency ?? '',
    customer: null,
    customer_account: null,
    description: asked.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: { ...asked.metadata },
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: [method],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: asked.destination
      ? { destination: asked.destination, ...(asked.transferAmount === null ? {} : { amount: asked.transferAmount }) }
      : null,
    transfer_group: asked.group ?? (asked.destination ? `group_${id}` : null),
  };
  world.intents.set(id, intent);
  session.payment_intent = id;
  return intent;
}

function detailsOf(method: Method, amount: number): Stripe.Charge.PaymentMethodDetails {
  if (method === 'alipay') return { type: 'alipay', alipay: { fingerprint: null, transaction_id: null } };
  if (method === 'wechat_pay') return { type: 'wechat_pay', wechat_pay: { fingerprint: null, transaction_id: null } };
  const none = {
    authorization_code: null,
    electronic_commerce_indicator: null,
    installments: null,
    mandate: null,
    network_transaction_id: null,
  };
  const card = { brand: 'visa', country: 'CN', exp_month: 12, exp_year: 2034, funding: 'credit', last4: '4242', network: 'visa' };
  return {
    type: 'card',
    card: {
      ...none,
      ...card,
      amount_authorized: amount,
      checks: null,
      regulated_status: null,
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

function newCharge(world: World, session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent, method: Method): Stripe.Charge {
  const id = world.id(method === 'card' ? 'ch' : 'py');
  const charge: Stripe.Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: session.customer_email, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: null,
    captured: false,
    created: world.now(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: copyOf(intent.metadata),
    on_behalf_of: null,
    outcome: null,
    paid: false,
    payment_intent: intent.id,
    payment_method: world.id('pm'),
    payment_method_details: detailsOf(method, intent.amount),
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'pending',
    transfer_data: intent.transfer_data
      ? { amount: intent.transfer_data.amount ?? null, destination: intent.transfer_data.destination }
      : null,
    transfer_group: intent.transfer_group,
  };
  world.charges.set(id, charge);
  intent.latest_charge = id;
  intent.payment_method = charge.payment_method;
  intent.payment_method_types = [method];
  return charge;
}

/** Whole fen, never more than the payment. */
function feeOf(world: World, charge: Stripe.Charge): number {
  const card = charge.payment_method_details?.type === 'card';
  const points = card ? world.fees.cardBasisPoints : world.fees.walletBasisPoints;
  const fixed = card ? world.fees.cardFixed : world.fees.walletFixed;
  return Math.min(charge.amount, Math.round((charge.amount * points) / 10_000) + fixed);
}

function succeed(world: World, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  const type = charge.payment_method_details?.type === 'card' ? 'charge' : 'payment';
  const row = move(world, {
    amount: charge.amount,
    fee: feeOf(world, charge),
    currency: charge.currency,
    type,
    category: 'charge',
    source: charge.id,
    description: charge.description,
    waits: true,
  });
  Object.assign(charge, { status: 'succeeded', paid: true, captured: true, amount_captured: charge.amount, balance_transaction: row.id });
  charge.outcome = {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: 'approved_by_network',
    reason: null,
    seller_message: 'Payment complete.',
    type: 'authorized',
  };
  Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, last_payment_error: null });
  const destination = idOf(charge.transfer_data?.destination);
  if (destination !== null) {
    const amount = charge.transfer_data?.amount ?? charge.amount;
    const group = charge.transfer_group;
    const made = transfer(world, {
      amount,
      currency: charge.currency,
      destination,
      charge: charge.id,
      group,
      description: null,
      metadata: {},
    });
    charge.transfer = made.id;
  }
  world.emit('charge.succeeded', charge);
  world.emit('payment_intent.succeeded', intent);
}

function fail(world: World, intent: Stripe.PaymentIntent, charge: Stripe.Charge, code: string, message: string): void {
  Object.assign(charge, { status: 'failed', failure_code: code, failure_message: message });
  intent.status = 'requires_payment_method';
  intent.payment_method = null;
  intent.last_payment_error = { charge: charge.id, code, message, type: 'card_error' };
  world.emit('charge.failed', charge);
  world.emit('payment_intent.payment_failed', intent);
}

function complete(session: Stripe.Checkout.Session, paid: boolean): void {
  session.status = 'complete';
  session.payment_status = paid ? 'paid' : 'unpaid';
  session.url = null;
  const empty = {
    address: null,
    business_name: null,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none' as const,
    tax_ids: [],
  };
  session.customer_details = { ...empty, email: session.customer_email };
}

function result(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent, charge: Stripe.Charge): Paid {
  const returnTo = (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id);
  return { session: copyOf(session), intent: copyOf(intent), charge: copyOf(charge), returnTo };
}

/** The donor pays and the money is there at once. */
export function payNow(world: World, sessionId: string, method: Method): Paid {
  const session = openSession(world, sessionId, method);
  const intent = intentOf(world, session, method);
  const charge = newCharge(world, session, intent, method);
  succeed(world, intent, charge);
  complete(session, true);
  world.emit('checkout.session.completed', session);
  return result(session, intent, charge);
}

/** The donor tries and is declined; the session stays open for another try. */
export function decline(world: World, sessionId: string): Paid {
  const session = openSession(world, sessionId, 'card');
  const intent = intentOf(world, session, 'card');
  const charge = newCharge(world, session, intent, 'card');
  fail(world, intent, charge, 'card_declined', 'Your card was declined.');
  return result(session, intent, charge);
}

/** The donor finishes the checkout; whether the money comes is settled later. */
export function payLater(world: World, sessionId: string, method: Method): Paid {
  const session = openSession(world, sessionId, method);
  const intent = intentOf(world, session, method);
  const charge = newCharge(world, session, intent, method);
  intent.status = 'processing';
  complete(session, false);
  world.emit('checkout.session.completed', session);
  return result(session, intent, charge);
}

/** The late payment comes, or doesn't. */
export function settle(world: World, sessionId: string, outcome: 'succeeded' | 'failed'): Paid {
  const session = held(world.sessions, sessionId);
  const intent = held(world.intents, idOf(session.payment_intent));
  if (intent.status !== 'processing') throw new Error(`${sessionId} waits for no payment: its intent is ${intent.status}`);
  const charge = held(world.charges, idOf(intent.latest_charge));
  if (outcome === 'succeeded') {
    succeed(world, intent, charge);
    session.payment_status = 'paid';
    world.emit('checkout.session.async_payment_succeeded', session);
  } else {
    fail(world, intent, charge, 'payment_method_provider_decline', 'The payment was declined by the provider.');
    world.emit('checkout.session.async_payment_failed', session);
  }
  return result(session, intent, charge);
}

export const paymentRoutes = [
  route('GET', '/v1/payment_intents', paging, (world, given) => page(world.intents.values(), '/v1/payment_intents', given)),
  route('GET', '/v1/payment_intents/:id', {}, (world, _given, [id]) => named(world.intents, id, 'payment_intent')),
  route('GET', '/v1/charges', { ...paging, payment_intent: optional(text(100)), transfer_group: optional(text(200)) }, (world, given) => {
    const all = [...world.charges.values()].filter(
      (each) =>
        (given.payment_intent === undefined || each.payment_intent === given.payment_intent) &&
        (given.transfer_group === undefined || each.transfer_group === given.transfer_group),
    );
    return page(all, '/v1/charges', given);
  }),
  route('GET', '/v1/charges/:id', {}, (world, _given, [id]) => named(world.charges, id, 'charge')),
];
