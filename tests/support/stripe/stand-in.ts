/** A strict, stateful local Stripe for tests, which the real SDK talks to over HTTP. It refuses what Stripe refuses, and moves no money. */
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { addAccount, OWN_ACCOUNT } from './accounts';
import { balanceOf } from './balance';
import { type Deliveries, type Delivery, type DeliveryOdds, deliveriesOf, type Sending, STORM } from './deliveries';
import { closeDispute, openDispute } from './disputes';
import { type Fault, faultsBy, type Gate, type When } from './faults';
import { idempotencyTable } from './idempotency';
import { decline, type Method, type Paid, payLater, payNow, settle } from './payments';
import { chanceFor, letters } from './random';
import { confirmRefund, failRefund } from './refunds';
import { brokenRules } from './rules';
import { type Seen, serverOf } from './server';
import { catchUp, endSession } from './sessions';
import { forgeries, genuine, oddities, type Webhook } from './signatures';
import { copyOf, type Fees, held, newWorld, USUAL_FEES, type World } from './world';

export { CALM, type Delivery, type DeliveryOdds, type Sending, STORM } from './deliveries';
export type { Fault, FaultKind, Gate, When } from './faults';
export type { Paid } from './payments';
export { sdkFor, sessionOrder } from './sdk';
export type { Webhook } from './signatures';

/** When nobody injects a clock, the stand-in starts here and only `advance` moves it. */
const START = new Date('2026-11-23T02:00:00.000Z');

export interface StandInOptions {
  /** The whole story: ids, delivery plan, chance faults. A failing run prints it. */
  readonly seed: number;
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly now?: () => Date;
  /** The key it accepts. Default `sk_test_standin`. */
  readonly key?: string;
  readonly fees?: Partial<Fees>;
  /** How webhooks go out. Default STORM. */
  readonly delivery?: DeliveryOdds;
  /** What the account has activated. Default card, alipay and wechat_pay. */
  readonly paymentMethods?: readonly Method[];
  /** The smallest payment it takes, in fen. Default 1. */
  readonly smallest?: number;
}

export interface Control {
  /** The donor pays by card; the money is there. */
  payCard(sessionId: string): Paid;
  /** The donor pays with a wallet; the money is there. */
  payWallet(sessionId: string, method: 'alipay' | 'wechat_pay'): Paid;
  /** The donor's card is declined; the session stays open. */
  declineCard(sessionId: string): Paid;
  /** The donor finishes, the money is on its way. Default alipay. */
  payAsync(sessionId: string, method?: Method): Paid;
  settleAsync(sessionId: string, outcome: 'succeeded' | 'failed'): Paid;
  /** Ends an open session as time would. */
  expireSession(sessionId: string): Stripe.Checkout.Session;
  /** Default: the whole charge. Fen. */
  openDispute(chargeId: string, amount?: number): Stripe.Dispute;
  closeDispute(disputeId: string, outcome: 'won' | 'lost'): Stripe.Dispute;
  /** A wallet's pending refund is confirmed. */
  confirmRefund(refundId: string): Stripe.Refund;
  /** A refund comes back, even after it looked done. */
  failRefund(refundId: string, reason?: string): Stripe.Refund;
  /** A connected account. Default: transfers active. */
  addAccount(accountId: string, transfers?: 'active' | 'inactive' | 'pending'): Stripe.Account;
  /** Moves the clock; sessions expire and funds become available on the way. */
  advance(ms: number): void;
  fault(fault: Fault, when?: When): void;
  faultByChance(probability: number, faults: readonly Fault[]): void;
  clearFaults(): void;
  /** Stops the next matching request until released, its key locked. */
  gate(when?: When): Gate;
  pending(): readonly Sending[];
  deliverDue(): Promise<Delivery[]>;
  deliverAll(atOnce?: number): Promise<Delivery[]>;
  /** Sends these events now, in this order. */
  deliver(eventIds: readonly string[]): Promise<Delivery[]>;
  lose(eventId?: string): void;
  /** The event signed as Stripe signs it now. */
  genuine(eventId: string): Webhook;
  /** Webhooks that must be refused, made of this event. */
  forgeries(eventId: string): Webhook[];
  /** Rightly signed webhooks that say something strange. */
  oddities(eventId: string): Webhook[];
}

export interface StandInState extends Omit<World, 'emit' | 'id' | 'advance' | 'cause' | 'onEvent' | 'events'> {
  /** Every request that came, oldest first. */
  readonly requests: readonly Seen[];
  /** Every webhook that was sent or lost, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Fen by currency. */
  balance(currency?: string): { available: number; pending: number };
  /** The money rules that don't hold; always empty. */
  brokenRules(): string[];
}

export interface StripeStandIn {
  readonly seed: number;
  readonly port: number;
  readonly url: string;
  readonly key: string;
  readonly state: StandInState;
  /** Snapshots, oldest first. */
  readonly events: readonly Stripe.Event[];
  readonly control: Control;
  /** Seed, events and deliveries in words, for the message of a failing run. */
  story(): string;
  stop(): Promise<void>;
}

function controlOf(world: World, deliveries: Deliveries, faults: ReturnType<typeof faultsBy>, secret: string): Control {
  /** Time has passed before anybody does anything. */
  const later = <A extends unknown[], R>(act: (world: World, ...given: A) => R) => {
    return (...given: A): R => {
      catchUp(world);
      return act(world, ...given);
    };
  };
  const event = (id: string) => held(world.eventsById, id);
  return {
    payCard: later((_world, id: string) => payNow(world, id, 'card')),
    payWallet: later((_world, id: string, method: 'alipay' | 'wechat_pay') => payNow(world, id, method)),
    declineCard: later(decline),
    payAsync: later((_world, id: string, method: Method = 'alipay') => payLater(world, id, method)),
    settleAsync: later(settle),
    expireSession: later((_world, id: string) => {
      const session = held(world.sessions, id);
      if (session.status === 'open') endSession(world, session);
      else if (session.status !== 'expired') throw new Error(`${id} can't expire: it is ${session.status}`);
      return copyOf(session);
    }),
    openDispute: later(openDispute),
    closeDispute: later(closeDispute),
    confirmRefund: later(confirmRefund),
    failRefund: later(failRefund),
    addAccount: later(addAccount),
    advance: (ms) => {
      world.advance(ms);
      catchUp(world);
    },
    fault: faults.plan,
    faultByChance: faults.byChance,
    clearFaults: faults.clear,
    gate: faults.gate,
    pending: deliveries.pending,
    deliverDue: later(() => deliveries.deliverDue()),
    deliverAll: later((_world, atOnce?: number) => deliveries.deliverAll(atOnce)),
    deliver: later((_world, ids: readonly string[]) => deliveries.deliver(ids)),
    lose: deliveries.lose,
    genuine: (id) => genuine(event(id), secret, world.now()),
    forgeries: (id) => forgeries(event(id), secret, world.now()),
    oddities: (id) => oddities(event(id), secret, world.now()),
  };
}

/** Starts a local Stripe on a free port of 127.0.0.1. Stop it when the test ends. */
export async function startStripeStandIn(options: StandInOptions): Promise<StripeStandIn> {
  const { seed } = options;
  const key = options.key ?? 'sk_test_standin';
  const paymentMethods = options.paymentMethods ?? ['card', 'alipay', 'wechat_pay'];
  const world = newWorld({
    seed,
    now: options.now ?? (() => START),
    fees: { ...USUAL_FEES, ...options.fees },
    paymentMethods,
    smallest: Math.max(1, options.smallest ?? 1),
  });
  addAccount(world, OWN_ACCOUNT);
  const faults = faultsBy(chanceFor(seed, 'faults'));
  const deliveries = deliveriesOf(world, chanceFor(seed, 'deliveries'), options.webhook ?? null, options.delivery ?? STORM);
  world.onEvent = deliveries.plan;
  const requests: Seen[] = [];
  const chance = chanceFor(seed, 'requests');
  const nextRequestId = () => `req_${letters(chance, 14)}`;
  const server = serverOf({ world, key, faults, requests, nextRequestId, table: idempotencyTable(world.instant) });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const state: StandInState = {
    ...world,
    requests,
    deliveries: deliveries.log,
    balance: (currency = 'cny') => balanceOf(world, currency),
    brokenRules: () => brokenRules(world),
  };
  return {
    seed,
    port,
    url: `http://127.0.0.1:${port}`,
    key,
    state,
    events: world.events,
    control: controlOf(world, deliveries, faults, options.webhook?.secret ?? 'whsec_standin'),
    story: () => {
      const events = world.events.map((event) => `  ${event.id} ${event.type}`);
      const sent = deliveries.log.map(
        (each) => `  ${each.eventId} copy ${each.copy} attempt ${each.attempt}: ${each.outcome} ${each.status ?? ''}`,
      );
      return [`Stripe stand-in, seed ${seed}`, 'events:', ...events, 'deliveries:', ...sent].join('\n');
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
