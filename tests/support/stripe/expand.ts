/** Expansion of ids into objects, for the few fields that are read that way. It refuses to expand any other. */
import { invalid } from './refusal';
import { copyOf, type World } from './world';

type Plain = Record<string, unknown>;

/** By the kind of object: fields that hold an id which may be replaced by what it names. */
const EXPANDABLE: Readonly<Record<string, readonly string[]>> = {
  'checkout.session': ['payment_intent', 'line_items'],
  payment_intent: ['latest_charge'],
  charge: ['balance_transaction', 'payment_intent', 'transfer', 'failure_balance_transaction', 'refunds'],
  refund: ['charge', 'payment_intent', 'balance_transaction', 'failure_balance_transaction', 'transfer_reversal'],
  dispute: ['charge', 'payment_intent'],
  balance_transaction: ['source'],
  transfer: ['balance_transaction', 'source_transaction', 'destination'],
  transfer_reversal: ['balance_transaction', 'transfer', 'source_refund'],
};

function lookUp(world: World, id: string): object | undefined {
  const maps = [
    world.intents,
    world.charges,
    world.refunds,
    world.disputes,
    world.balanceTransactions,
    world.transfers,
    world.reversals,
    world.accounts,
    world.sessions,
  ];
  return maps.map((map): object | undefined => map.get(id)).find((found) => found !== undefined);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists that are only there when asked for. */
function included(world: World, holder: Plain, field: string): object | undefined {
  const id = String(holder.id);
  if (holder.object === 'checkout.session' && field === 'line_items') {
    return { object: 'list', data: world.lineItems.get(id) ?? [], has_more: false, url: `/v1/checkout/sessions/${id}/line_items` };
  }
  if (holder.object === 'charge' && field === 'refunds') {
    const own = [...world.refunds.values()].filter((refund) => refund.charge === id).reverse();
    return { object: 'list', data: own.slice(0, 10), has_more: own.length > 10, url: `/v1/charges/${id}/refunds` };
  }
  return undefined;
}

function expandOne(world: World, holder: Plain, steps: readonly string[], asked: string, param: string): void {
  const [field, ...rest] = steps;
  if (field === undefined) return;
  if (holder.object === 'list' && field === 'data') {
    if (rest.length === 0 || !Array.isArray(holder.data)) throw invalid(`This property cannot be expanded (${asked}).`, param);
    for (const item of holder.data) if (isPlain(item)) expandOne(world, item, rest, asked, param);
    return;
  }
  if (!(EXPANDABLE[String(holder.object)] ?? []).includes(field)) throw invalid(`This property cannot be expanded (${asked}).`, param);
  const value = holder[field];
  const found = included(world, holder, field) ?? (typeof value === 'string' ? lookUp(world, value) : undefined);
  if (found !== undefined && !isPlain(value)) holder[field] = copyOf(found);
  const now = holder[field];
  if (rest.length > 0 && isPlain(now)) expandOne(world, now, rest, asked, param);
}

/** A copy of `answer` with every path of `paths` expanded. Throws a Refusal for a field that can't be. */
export function expanded(world: World, answer: object, paths: readonly string[]): object {
  const copy: Plain = copyOf({ ...answer });
  paths.forEach((asked, at) => {
    const steps = asked.split('.');
    if (steps.length > 4) throw invalid('You cannot expand more than 4 levels of a property.', `expand[${at}]`);
    expandOne(world, copy, steps, asked, `expand[${at}]`);
  });
  return copy;
}
