/** Transfers to connected accounts and their reversals. The stand-in refuses more than a charge or the balance holds. */
import type Stripe from 'stripe';
import { balanceOf, move } from './balance';
import { invalid } from './refusal';
import { named, page, paging, referred, route } from './routes';
import * as shape from './shapes';
import { copyOf, idOf, type World } from './world';

const { optional, text, whole } = shape;

export interface TransferOrder {
  readonly amount: number;
  readonly currency: string;
  readonly destination: string;
  readonly charge: string | null;
  readonly group: string | null;
  readonly description: string | null;
  readonly metadata: Record<string, string>;
}

/** Moves money to a connected account, with its event. Whoever calls has checked that it is there. */
export function transfer(world: World, order: TransferOrder): Stripe.Transfer {
  const id = world.id('tr');
  const row = move(world, {
    amount: -order.amount,
    currency: order.currency,
    type: 'transfer',
    category: 'transfer',
    source: id,
    description: order.description,
    waits: false,
  });
  const made: Stripe.Transfer = {
    id,
    object: 'transfer',
    amount: order.amount,
    amount_reversed: 0,
    balance_transaction: row.id,
    created: world.now(),
    currency: order.currency,
    description: order.description,
    destination: order.destination,
    destination_payment: world.id('py'),
    livemode: false,
    metadata: order.metadata,
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: order.charge,
    source_type: 'card',
    transfer_group: order.group,
  };
  world.transfers.set(id, made);
  world.emit('transfer.created', made);
  return made;
}

/** Takes `amount` of a transfer back, with its event. Throws a Refusal for more than is left of it. */
export function reverse(
  world: World,
  of: Stripe.Transfer,
  order: { amount: number; metadata: Record<string, string>; description: string | null; refund: string | null },
): Stripe.TransferReversal {
  const left = of.amount - of.amount_reversed;
  if (left === 0) throw invalid('Transfer is already fully reversed.', undefined, 'transfer_already_reversed');
  if (order.amount > left)
    throw invalid(`Transfer reversal amount (${order.amount}) is greater than unreversed amount on transfer (${left})`, 'amount');
  const id = world.id('trr');
  const row = move(world, {
    amount: order.amount,
    currency: of.currency,
    type: 'transfer_refund',
    category: 'transfer_reversal',
    source: id,
    description: order.description,
    waits: false,
  });
  const made: Stripe.TransferReversal = {
    id,
    object: 'transfer_reversal',
    amount: order.amount,
    balance_transaction: row.id,
    created: world.now(),
    currency: of.currency,
    destination_payment_refund: world.id('pyr'),
    metadata: order.metadata,
    source_refund: order.refund,
    transfer: of.id,
  };
  world.reversals.set(id, made);
  of.amount_reversed += order.amount;
  of.reversed = of.amount_reversed === of.amount;
  of.reversals.data.unshift(copyOf(made));
  world.emit('transfer.reversed', of);
  return made;
}

function refuseBadTransfer(
  world: World,
  asked: { amount: number; currency: string; destination: string; source_transaction?: string | undefined },
): void {
  const account = referred(world.accounts, asked.destination, 'destination', 'destination');
  if (account.capabilities?.transfers !== 'active') {
    throw invalid('Your destination account needs the `transfers` capability.', 'destination', 'insufficient_capabilities_for_transfer');
  }
  if (asked.source_transaction === undefined) {
    if (balanceOf(world, asked.currency).available < asked.amount) {
      throw invalid('You have insufficient available funds in your Stripe account.', undefined, 'balance_insufficient');
    }
    return;
  }
  const charge = referred(world.charges, asked.source_transaction, 'charge', 'source_transaction');
  if (charge.status !== 'succeeded') throw invalid('The source charge has not succeeded.', 'source_transaction');
  if (charge.currency !== asked.currency) throw invalid('The currency must be that of the source charge.', 'currency');
  const taken = [...world.transfers.values()]
    .filter((each) => each.source_transaction === charge.id)
    .reduce((sum, each) => sum + each.amount, 0);
  if (taken + asked.amount > charge.amount) throw invalid('The transfers of a charge can’t sum to more than the charge.', 'amount');
}

const creation = {
  amount: whole(1, 99_999_999),
  currency: shape.currency,
  destination: text(100),
  description: optional(text(1000)),
  metadata: optional(shape.metadata),
  source_transaction: optional(text(100)),
  transfer_group: optional(text(200)),
};

export const transferRoutes = [
  route('POST', '/v1/transfers', creation, (world, asked) => {
    refuseBadTransfer(world, asked);
    const source = asked.source_transaction === undefined ? null : asked.source_transaction;
    return transfer(world, {
      amount: asked.amount,
      currency: asked.currency,
      destination: asked.destination,
      charge: source,
      group: asked.transfer_group ?? (source ? `group_${idOf(world.charges.get(source)?.payment_intent) ?? source}` : null),
      description: asked.description ?? null,
      metadata: asked.metadata ?? {},
    });
  }),
  route('GET', '/v1/transfers', { ...paging, destination: optional(text(100)), transfer_group: optional(text(200)) }, (world, given) => {
    const all = [...world.transfers.values()].filter(
      (each) =>
        (given.destination === undefined || each.destination === given.destination) &&
        (given.transfer_group === undefined || each.transfer_group === given.transfer_group),
    );
    return page(all, '/v1/transfers', given);
  }),
  route('GET', '/v1/transfers/:id', {}, (world, _given, [id]) => named(world.transfers, id, 'transfer')),
  route(
    'POST',
    '/v1/transfers/:id/reversals',
    { amount: optional(whole(1, 99_999_999)), description: optional(text(1000)), metadata: optional(shape.metadata) },
    (world, asked, [id]) => {
      const of = named(world.transfers, id, 'transfer');
      const amount = asked.amount ?? of.amount - of.amount_reversed;
      return reverse(world, of, { amount, metadata: asked.metadata ?? {}, description: asked.description ?? null, refund: null });
    },
  ),
  route(
    'GET',
    '/v1/transfers/:id/reversals',
    { limit: paging.limit, starting_after: paging.starting_after, ending_before: paging.ending_before },
    (world, given, [id]) => {
      const of = named(world.transfers, id, 'transfer');
      return page(
        [...world.reversals.values()].filter((each) => each.transfer === of.id),
        `/v1/transfers/${of.id}/reversals`,
        given,
      );
    },
  ),
  route('GET', '/v1/transfers/:id/reversals/:reversal', {}, (world, _given, [id, reversal]) => {
    named(world.transfers, id, 'transfer');
    const found = named(world.reversals, reversal, 'transfer_reversal');
    return named(new Map(found.transfer === id ? [[found.id, found]] : []), reversal, 'transfer_reversal');
  }),
];
