/** The balance of the Stripe stand-in: each movement a row with its fee. It refuses no movement; whoever moves money checks first. */
import type Stripe from 'stripe';
import { named, page, paging, route } from './routes';
import { currency, optional, text } from './shapes';
import type { World } from './world';

const TWO_DAYS = 172_800;

export interface Movement {
  readonly amount: number;
  readonly fee?: number;
  readonly currency: string;
  readonly type: Stripe.BalanceTransaction['type'];
  readonly category: string;
  readonly source: string;
  readonly description: string | null;
  /** Money that came in waits two days; money that leaves counts at once. */
  readonly waits: boolean;
}

/** Writes one row: `net` is `amount` less `fee`. */
export function move(world: World, movement: Movement): Stripe.BalanceTransaction {
  const fee = movement.fee ?? 0;
  const now = world.now();
  const row: Stripe.BalanceTransaction = {
    id: world.id('txn'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: movement.waits ? now + TWO_DAYS : now,
    balance_type: 'payments',
    created: now,
    currency: movement.currency,
    description: movement.description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency: movement.currency, description: 'Stripe processing fees', type: 'stripe_fee' }],
    net: movement.amount - fee,
    reporting_category: movement.category,
    source: movement.source,
    status: movement.waits ? 'pending' : 'available',
    type: movement.type,
  };
  world.balanceTransactions.set(row.id, row);
  return row;
}

/** What the account holds in one currency, in fen: usable now, and on its way. */
export function balanceOf(world: World, of: string): { available: number; pending: number } {
  const sum = (status: string) =>
    [...world.balanceTransactions.values()]
      .filter((row) => row.currency === of && row.status === status)
      .reduce((total, row) => total + row.net, 0);
  return { available: sum('available'), pending: sum('pending') };
}

function wholeBalance(world: World): Stripe.Balance {
  const currencies = [...new Set([...world.balanceTransactions.values()].map((row) => row.currency))].sort();
  const shown = currencies.length > 0 ? currencies : ['cny'];
  return {
    object: 'balance',
    available: shown.map((each) => ({ amount: balanceOf(world, each).available, currency: each })),
    livemode: false,
    pending: shown.map((each) => ({ amount: balanceOf(world, each).pending, currency: each })),
  };
}

export const balanceRoutes = [
  route('GET', '/v1/balance', {}, (world) => wholeBalance(world)),
  route(
    'GET',
    '/v1/balance_transactions',
    { ...paging, currency: optional(currency), source: optional(text(200)), type: optional(text(100)) },
    (world, given) => {
      const all = [...world.balanceTransactions.values()].filter(
        (row) =>
          (given.currency === undefined || row.currency === given.currency) &&
          (given.source === undefined || row.source === given.source) &&
          (given.type === undefined || row.type === given.type),
      );
      return page(all, '/v1/balance_transactions', given);
    },
  ),
  route('GET', '/v1/balance_transactions/:id', {}, (world, _given, [id]) => named(world.balanceTransactions, id, 'balance_transaction')),
];
