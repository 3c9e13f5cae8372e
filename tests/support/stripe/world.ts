/** What the Stripe stand-in remembers: objects in Stripe's own types, clock, events. It refuses to read the real clock or real chance. */
import Stripe from 'stripe';
import { chanceFor, letters } from './random';

export interface Fees {
  /** Hundredths of a percent of the amount, by cards. */
  readonly cardBasisPoints: number;
  /** Fen on top of each card payment. */
  readonly cardFixed: number;
  /** The same for wallets. */
  readonly walletBasisPoints: number;
  readonly walletFixed: number;
  /** Fen for each dispute; `disputeReturned` says whether winning gives it back. */
  readonly dispute: number;
  readonly disputeReturned: boolean;
}

export const USUAL_FEES: Fees = {
  cardBasisPoints: 340,
  cardFixed: 235,
  walletBasisPoints: 290,
  walletFixed: 0,
  dispute: 8500,
  disputeReturned: false,
};

/** The request that is being answered; events name it. */
export interface Cause {
  readonly id: string;
  readonly idempotency_key: string | null;
}

export interface World {
  readonly seed: number;
  readonly fees: Fees;
  readonly sessions: Map<string, Stripe.Checkout.Session>;
  readonly lineItems: Map<string, Stripe.LineItem[]>;
  /** What a session will ask of its intent, kept until somebody pays. */
  readonly intentData: Map<string, IntentData>;
  readonly intents: Map<string, Stripe.PaymentIntent>;
  readonly charges: Map<string, Stripe.Charge>;
  readonly refunds: Map<string, Stripe.Refund>;
  readonly disputes: Map<string, Stripe.Dispute>;
  readonly balanceTransactions: Map<string, Stripe.BalanceTransaction>;
  readonly transfers: Map<string, Stripe.Transfer>;
  readonly reversals: Map<string, Stripe.TransferReversal>;
  readonly accounts: Map<string, Stripe.Account>;
  /** Events as they were at their time, oldest first. */
  readonly events: Stripe.Event[];
  /** The same by id. */
  readonly eventsById: Map<string, Stripe.Event>;
  readonly paymentMethods: readonly string[];
  /** The smallest payment, in fen. */
  readonly smallest: number;
  /** The instant in milliseconds. */
  instant(): number;
  /** The instant in whole seconds, as Stripe writes it. */
  now(): number;
  advance(ms: number): void;
  /** A new id: prefix and letters, the same in every run of a seed. */
  id(prefix: string, length?: number): string;
  /** Records an event with the object as it is now. */
  emit(type: Stripe.Event['type'], object: object, previous?: object): void;
  /** Set by the server around each request. */
  cause: Cause | null;
  /** Called with each new event; the deliveries hang here. */
  onEvent: (event: Stripe.Event) => void;
}

export interface IntentData {
  readonly description: string | null;
  readonly metadata: Record<string, string>;
  readonly destination: string | null;
  readonly transferAmount: number | null;
  readonly group: string | null;
}

/** A copy that shares nothing, as it would come over the wire. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The id behind a field that may be expanded. */
export function idOf(field: string | { readonly id: string } | null | undefined): string | null {
  if (field === null || field === undefined) return null;
  return typeof field === 'string' ? field : field.id;
}

/** The object `id` names in `map`; a plain Error when a test asks for what isn't there. */
export function held<T>(map: ReadonlyMap<string, T>, id: string | null): T {
  const found = id === null ? undefined : map.get(id);
  if (found === undefined) throw new Error(`the Stripe stand-in holds no ${id}`);
  return found;
}

/** An empty world at the injected instant. */
export function newWorld(options: {
  seed: number;
  now: () => Date;
  fees: Fees;
  paymentMethods: readonly string[];
  smallest: number;
}): World {
  const ids = chanceFor(options.seed, 'ids');
  let moved = 0;
  const world: World = {
    seed: options.seed,
    fees: options.fees,
    paymentMethods: options.paymentMethods,
    smallest: options.smallest,
    sessions: new Map(),
    lineItems: new Map(),
    intentData: new Map(),
    intents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    disputes: new Map(),
    balanceTransactions: new Map(),
    transfers: new Map(),
    reversals: new Map(),
    accounts: new Map(),
    events: [],
    eventsById: new Map(),
    cause: null,
    onEvent: () => undefined,
    instant: () => options.now().getTime() + moved,
    now: () => Math.floor(world.instant() / 1000),
    advance: (ms) => {
      if (!Number.isSafeInteger(ms) || ms < 0) throw new Error('time only goes forward');
      moved += ms;
    },
    id: (prefix, length = 24) => `${prefix}_${letters(ids, length)}`,
    emit: (type, object, previous) => {
      const event = {
        id: world.id('evt'),
        object: 'event',
        api_version: Stripe.API_VERSION,
        created: world.now(),
        data: { object: copyOf(object), ...(previous ? { previous_attributes: copyOf(previous) } : {}) },
        livemode: false,
        pending_webhooks: 1,
        request: world.cause ?? { id: null, idempotency_key: null },
        type,
      } as Stripe.Event;
      world.events.push(event);
      world.eventsById.set(event.id, event);
      world.onEvent(event);
    },
  };
  return world;
}
