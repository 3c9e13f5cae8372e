/** Checkout sessions of the Stripe stand-in: opened, read, listed, ended. It takes payments of one currency and no other mode. */
import Stripe from 'stripe';
import { invalid, missing } from './refusal';
import { named, page, paging, route } from './routes';
import * as shape from './shapes';
import { copyOf, type World } from './world';

const { optional, text, whole, oneOf, object, listOf } = shape;

/** The largest amount Stripe takes: eight digits. */
const MOST = 99_999_999;
const HALF_HOUR = 1800;
const DAY = 86_400;
const LOCALES = [
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko',
  'lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW',
].join(' ');

const fields = {
  mode: oneOf('payment'),
  submit_type: optional(oneOf('auto', 'book', 'donate', 'pay')),
  ui_mode: optional(oneOf('hosted_page')),
  adaptive_pricing: optional(object({ enabled: shape.flag })),
  custom_text: optional(object({ submit: optional(object({ message: text(1200) })) })),
  line_items: listOf(
    object({
      quantity: whole(1, 999_999),
      metadata: optional(shape.metadata),
      price_data: object({
        currency: shape.currency,
        unit_amount: whole(0, MOST),
        product_data: object({
          name: text(250),
          description: optional(text(5000)),
          images: optional(listOf(shape.address, 0, 8)),
          metadata: optional(shape.metadata),
        }),
      }),
    }),
    1,
    100,
  ),
  client_reference_id: optional(text(200)),
  metadata: optional(shape.metadata),
  payment_intent_data: optional(
    object({
      description: optional(text(1000)),
      metadata: optional(shape.metadata),
      transfer_data: optional(object({ destination: text(100), amount: optional(whole(1, MOST)) })),
      transfer_group: optional(text(200)),
    }),
  ),
  success_url: shape.address,
  cancel_url: optional(shape.address),
  customer_email: optional(text(512, /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email_invalid')),
  locale: optional(oneOf(...LOCALES.split(' '))),
  expires_at: optional(whole(0)),
  // The pinned API knows `allowed_payment_method_types`; the older `payment_method_types` is refused there as here.
  allowed_payment_method_types: optional(listOf(oneOf('card', 'alipay', 'wechat_pay'), 1, 10)),
  payment_method_options: optional(
    object({
      card: optional(object({ request_three_d_secure: optional(oneOf('any', 'automatic', 'challenge')) })),
      alipay: optional(object({})),
      wechat_pay: optional(object({ client: oneOf('web', 'android', 'ios'), app_id: optional(text(100)) })),
    }),
  ),
};
type Asked = shape.Read<typeof fields>;

function refuseBadTimes(world: World, expiresAt: number | undefined): number {
  const now = world.now();
  if (expiresAt === undefined) return now + DAY;
  if (expiresAt < now + HALF_HOUR)
    throw invalid('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', 'expires_at');
  if (expiresAt > now + DAY)
    throw invalid('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', 'expires_at');
  return expiresAt;
}

function refuseBadMethods(world: World, asked: Asked): string[] {
  const types = asked.allowed_payment_method_types;
  types?.forEach((type, at) => {
    if (!world.paymentMethods.includes(type)) {
      throw invalid(
        `The payment method type provided: ${type} is invalid. Activate it for your account.`,
        `allowed_payment_method_types[${at}]`,
      );
    }
  });
  if (types?.includes('wechat_pay') && asked.payment_method_options?.wechat_pay?.client !== 'web') {
    const param = 'payment_method_options[wechat_pay][client]';
    throw invalid('You must pass `web` as the client of WeChat Pay in a Checkout Session.', param, 'parameter_missing');
  }
  return types ?? [...world.paymentMethods];
}

function totalOf(world: World, asked: Asked): { total: number; currency: string } {
  const currency = asked.line_items[0]?.price_data.currency ?? '';
  asked.line_items.forEach((item, at) => {
    if (item.price_data.currency !== currency) {
      throw invalid('All line items must have the same currency.', `line_items[${at}][price_data][currency]`);
    }
  });
  const total = asked.line_items.reduce((sum, item) => sum + item.quantity * item.price_data.unit_amount, 0);
  if (total < world.smallest)
    throw invalid(`The Checkout Session’s total amount must be at least ${world.smallest}.`, 'line_items', 'amount_too_small');
  if (total > MOST) throw invalid(`The Checkout Session’s total amount must be no more than ${MOST}.`, 'line_items', 'amount_too_large');
  return { total, currency };
}

function refuseBadDestination(world: World, asked: Asked, total: number): void {
  const transfer = asked.payment_intent_data?.transfer_data;
  if (!transfer) return;
  const param = 'payment_intent_data[transfer_data]';
  const account = world.accounts.get(transfer.destination);
  if (!account) throw missing('destination', transfer.destination, `${param}[destination]`, 400);
  if (account.capabilities?.transfers !== 'active') {
    throw invalid(
      'Your destination account needs the `transfers` capability.',
      `${param}[destination]`,
      'insufficient_capabilities_for_transfer',
    );
  }
  if (transfer.amount !== undefined && transfer.amount > total)
    throw invalid('The transfer can’t be more than the payment.', `${param}[amount]`);
}

function lineItemsOf(world: World, asked: Asked): Stripe.LineItem[] {
  return asked.line_items.map(({ quantity, price_data: price, metadata }) => ({
    id: world.id('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: quantity * price.unit_amount,
    amount_tax: 0,
    amount_total: quantity * price.unit_amount,
    currency: price.currency,
    description: price.product_data.name,
    metadata: metadata ?? {},
    price: {
      id: world.id('price'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: world.now(),
      currency: price.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: world.id('prod', 14),
      recurring: null,
      tax_behavior: 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: price.unit_amount,
      unit_amount_decimal: Stripe.Decimal.from(price.unit_amount),
    },
    quantity,
  }));
}

function open(world: World, asked: Asked): Stripe.Checkout.Session {
  const expiresAt = refuseBadTimes(world, asked.expires_at);
  const types = refuseBadMethods(world, asked);
  const { total, currency } = totalOf(world, asked);
  refuseBadDestination(world, asked, total);
  const id = world.id('cs_test', 58);
  const session: Stripe.Checkout.Session = {
    id,
    object: 'checkout.session',
    adaptive_pricing: asked.adaptive_pricing ?? { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: asked.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: asked.cancel_url ?? null,
    client_reference_id: asked.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: world.now(),
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: asked.custom_text?.submit ?? null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: null,
    customer_email: asked.customer_email ?? null,
    discounts: [],
    expires_at: expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: asked.locale ?? null,
    managed_payments: null,
    metadata: asked.metadata ?? {},
    mode: 'payment',
    origin_context: null,
    // Stripe makes the intent when somebody pays, not before.
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: types.includes('wechat_pay') ? { wechat_pay: { app_id: null, client: 'web' } } : {},
    payment_method_types: types,
    payment_status: 'unpaid',
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: asked.submit_type ?? null,
    subscription: null,
    success_url: asked.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `https://checkout.stripe.com/c/pay/${id}`,
    wallet_options: null,
  };
  world.sessions.set(id, session);
  world.lineItems.set(id, lineItemsOf(world, asked));
  world.intentData.set(id, {
    description: asked.payment_intent_data?.description ?? null,
    metadata: asked.payment_intent_data?.metadata ?? {},
    destination: asked.payment_intent_data?.transfer_data?.destination ?? null,
    transferAmount: asked.payment_intent_data?.transfer_data?.amount ?? null,
    group: asked.payment_intent_data?.transfer_group ?? null,
  });
  return session;
}

/** Ends an open session, with its event. */
export function endSession(world: World, session: Stripe.Checkout.Session): void {
  session.status = 'expired';
  session.url = null;
  world.emit('checkout.session.expired', session);
}

/** Ends every open session whose time has come and frees funds whose day has come. Called before anything is read or done. */
export function catchUp(world: World): void {
  const now = world.now();
  for (const session of world.sessions.values()) if (session.status === 'open' && session.expires_at <= now) endSession(world, session);
  for (const row of world.balanceTransactions.values()) if (row.status === 'pending' && row.available_on <= now) row.status = 'available';
}

export const sessionRoutes = [
  route('POST', '/v1/checkout/sessions', fields, open),
  route(
    'GET',
    '/v1/checkout/sessions',
    { ...paging, payment_intent: optional(text(200)), status: optional(oneOf('open', 'complete', 'expired')) },
    (world, given) => {
      const all = [...world.sessions.values()].filter(
        (session) =>
          (given.payment_intent === undefined || session.payment_intent === given.payment_intent) &&
          (given.status === undefined || session.status === given.status),
      );
      return page(all, '/v1/checkout/sessions', given);
    },
  ),
  route('GET', '/v1/checkout/sessions/:id', {}, (world, _given, [id]) => named(world.sessions, id, 'checkout.session')),
  route('POST', '/v1/checkout/sessions/:id/expire', {}, (world, _given, [id]) => {
    const session = named(world.sessions, id, 'checkout.session');
    if (session.status !== 'open') {
      throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired. This Session has a status of \`${session.status}\`.`);
    }
    endSession(world, session);
    return copyOf(session);
  }),
  route(
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    { limit: paging.limit, starting_after: paging.starting_after, ending_before: paging.ending_before },
    (world, given, [id]) => {
      const session = named(world.sessions, id, 'checkout.session');
      return page([...(world.lineItems.get(session.id) ?? [])].reverse(), `/v1/checkout/sessions/${session.id}/line_items`, given);
    },
  ),
];
