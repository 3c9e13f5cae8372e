/** Accounts and events as they can be read from the Stripe stand-in. It refuses to make accounts for a request; tests add them. */
import type Stripe from 'stripe';
import { invalid } from './refusal';
import { named, page, paging, route } from './routes';
import { listOf, optional, text } from './shapes';
import type { World } from './world';

/** Adds an account: the platform's own, or a charity's connected one. */
export function addAccount(world: World, id: string, transfers: 'active' | 'inactive' | 'pending' = 'active'): Stripe.Account {
  const account: Stripe.Account = {
    id,
    object: 'account',
    business_type: 'non_profit',
    capabilities: { card_payments: transfers, transfers },
    charges_enabled: transfers === 'active',
    country: 'HK',
    created: world.now(),
    default_currency: 'cny',
    details_submitted: transfers !== 'inactive',
    email: null,
    metadata: {},
    payouts_enabled: transfers === 'active',
    type: 'standard',
  };
  world.accounts.set(id, account);
  return account;
}

/** The platform's own account. */
export const OWN_ACCOUNT = 'acct_1StandInPlatform';

function matcher(pattern: string): (type: string) => boolean {
  return pattern.endsWith('.*') ? (type) => type.startsWith(pattern.slice(0, -1)) : (type) => type === pattern;
}

export const accountRoutes = [
  route('GET', '/v1/account', {}, (world) => named(world.accounts, OWN_ACCOUNT, 'account')),
  route('GET', '/v1/accounts/:id', {}, (world, _given, [id]) => named(world.accounts, id, 'account')),
];

export const eventRoutes = [
  route('GET', '/v1/events', { ...paging, type: optional(text(100)), types: optional(listOf(text(100), 1, 20)) }, (world, given) => {
    if (given.type !== undefined && given.types !== undefined) throw invalid('You may pass either `type` or `types`, not both.', 'types');
    const wanted = given.types ?? (given.type === undefined ? undefined : [given.type]);
    const all = world.events.filter((event) => wanted === undefined || wanted.some((pattern) => matcher(pattern)(event.type)));
    return page(all, '/v1/events', given);
  }),
  route('GET', '/v1/events/:id', {}, (world, _given, [id]) => named(world.eventsById, id, 'event')),
];
