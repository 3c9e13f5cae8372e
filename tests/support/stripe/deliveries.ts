/** Webhook deliveries of the Stripe stand-in, by the seed: repeated, late, out of order, lost and resent. It posts only when told. */
import type Stripe from 'stripe';
import type { Chance } from './random';
import { bodyOf, genuine } from './signatures';
import type { World } from './world';

export interface DeliveryOdds {
  /** Each event is sent this many times, least and most. */
  readonly copies: readonly [number, number];
  /** Each copy is late by up to this many milliseconds of the stand-in's clock. */
  readonly latest: number;
  /** The chance that a copy gets lost and is sent again later. */
  readonly lost: number;
}

/** Every event once, in order. */
export const CALM: DeliveryOdds = { copies: [1, 1], latest: 0, lost: 0 };
/** One to five times, up to an hour late, in any order, some lost at first. */
export const STORM: DeliveryOdds = { copies: [1, 5], latest: 3_600_000, lost: 0.2 };

export interface Sending {
  readonly eventId: string;
  readonly type: string;
  /** 1 is the first copy. */
  readonly copy: number;
  readonly attempt: number;
  /** Milliseconds of the stand-in's clock. */
  readonly dueAt: number;
  readonly willBeLost: boolean;
}

export interface Delivery extends Sending {
  readonly outcome: 'delivered' | 'refused' | 'lost' | 'unreachable';
  readonly status: number | null;
}

export interface Deliveries {
  /** What is still to be sent, in its order. */
  pending(): readonly Sending[];
  /** Everything sent so far. */
  readonly log: Delivery[];
  plan(event: Stripe.Event): void;
  /** Sends what is due by the clock. Refused ones wait, longer each time, at most `attempts` times. */
  deliverDue(): Promise<Delivery[]>;
  /** Sends everything in its planned order, due or not, repeats included; `atOnce` many together. */
  deliverAll(atOnce?: number): Promise<Delivery[]>;
  /** Sends these events once more, in this order; nothing planned changes. */
  deliver(eventIds: readonly string[]): Promise<Delivery[]>;
  /** Forgets what is planned, of one event or of all: it never arrives. */
  lose(eventId?: string): void;
}

const ATTEMPTS = 5;
const LONGEST_ANSWER = 10_000;
const FIRST_WAIT = 60_000;

/** Deliveries of `world` to one address; without an address nothing is planned. */
export function deliveriesOf(
  world: World,
  chance: Chance,
  target: { url: string; secret: string } | null,
  odds: DeliveryOdds,
  fetcher: typeof fetch = fetch,
): Deliveries {
  let queue: Sending[] = [];
  const log: Delivery[] = [];

  const enter = (sending: Sending) => {
    // Of two that are due together the one planned first goes first; chance has spoken in the due time.
    let least = 0;
    let most = queue.length;
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((queue[middle]?.dueAt ?? 0) > sending.dueAt) most = middle;
      else least = middle + 1;
    }
    queue.splice(least, 0, sending);
  };

  const post = async (sending: Sending): Promise<Delivery> => {
    if (sending.willBeLost) return { ...sending, outcome: 'lost', status: null };
    const event = world.eventsById.get(sending.eventId);
    if (!target || !event) throw new Error(`nowhere to send ${sending.eventId}`);
    const { headers } = genuine(event, target.secret, world.now());
    try {
      const answer = await fetcher(target.url, {
        method: 'POST',
        headers: { ...headers, 'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)' },
        body: bodyOf(event),
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_ANSWER),
      });
      await answer.arrayBuffer();
      return { ...sending, outcome: answer.ok ? 'delivered' : 'refused', status: answer.status };
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      return { ...sending, outcome: 'unreachable', status: null };
    }
  };

  const send = async (batch: readonly Sending[]): Promise<Delivery[]> => {
    const done = await Promise.all(batch.map(post));
    for (const delivery of done) {
      log.push(delivery);
      if (delivery.outcome === 'delivered' || delivery.attempt >= ATTEMPTS) continue;
      const { eventId, type, copy, attempt } = delivery;
      const dueAt = Math.max(world.instant(), delivery.dueAt) + FIRST_WAIT * 2 ** (attempt - 1);
      enter({ eventId, type, copy, attempt: attempt + 1, dueAt, willBeLost: false });
    }
    return done;
  };

  return {
    log,
    pending: () => [...queue],
    plan: (event) => {
      if (!target) return;
      const copies = chance.whole(odds.copies[0], odds.copies[1]);
      for (let copy = 1; copy <= copies; copy += 1) {
        const dueAt = world.instant() + chance.whole(0, odds.latest);
        enter({ eventId: event.id, type: event.type, copy, attempt: 1, dueAt, willBeLost: chance.happens(odds.lost) });
      }
    },
    deliverDue: async () => {
      const due = queue.filter((sending) => sending.dueAt <= world.instant());
      queue = queue.filter((sending) => sending.dueAt > world.instant());
      const done: Delivery[] = [];
      for (const sending of due) done.push(...(await send([sending])));
      return done;
    },
    deliverAll: async (atOnce = 1) => {
      const done: Delivery[] = [];
      while (queue.length > 0) done.push(...(await send(queue.splice(0, atOnce))));
      return done;
    },
    deliver: async (eventIds) => {
      const done: Delivery[] = [];
      for (const eventId of eventIds) {
        const type = world.eventsById.get(eventId)?.type ?? '';
        const delivery = await post({ eventId, type, copy: 0, attempt: 1, dueAt: world.instant(), willBeLost: false });
        log.push(delivery);
        done.push(delivery);
      }
      return done;
    },
    lose: (eventId) => {
      queue = eventId === undefined ? [] : queue.filter((sending) => sending.eventId !== eventId);
    },
  };
}
