/** A route of the Stripe stand-in: what it takes, what it answers, its pages and expansions. It refuses parameters it doesn't name. */
import { expanded } from './expand';
import type { FormBranch } from './form';
import { invalid, missing } from './refusal';
import { type Fields, listOf, optional, type Read, range, readParameters, text, whole } from './shapes';
import { copyOf, type World } from './world';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Segments with a leading colon stand for an id. */
  readonly path: string;
  /** Reads the parameters, refusing bad ones, and gives what answers; only the answer may change the world. */
  prepare(world: World, ids: readonly string[], form: FormBranch): () => object;
}

const expand = optional(listOf(text(200), 0, 20));

/** A route whose parameters are `fields` and `expand`. */
export function route<F extends Fields>(
  method: Route['method'],
  path: string,
  fields: F,
  answer: (world: World, given: Read<F>, ids: readonly string[]) => object,
): Route {
  return {
    method,
    path,
    prepare: (world, ids, form) => {
      const { expand: wanted, ...rest } = form;
      const paths = expand.read(wanted, 'expand') ?? [];
      const given = readParameters(fields, Object.assign(Object.create(null), rest) as FormBranch);
      return () => expanded(world, answer(world, given, ids), paths);
    },
  };
}

/** The parameters every list takes. */
export const paging = {
  limit: optional(whole(1, 100)),
  starting_after: optional(text(200)),
  ending_before: optional(text(200)),
  created: optional(range),
};

export interface Paging {
  readonly limit?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly ending_before?: string | undefined;
  readonly created?: ((seconds: number) => boolean) | undefined;
}

/** One page of `items` (oldest first as stored, newest first as answered), with `has_more`. */
export function page<T extends { readonly id: string; readonly created?: number }>(items: Iterable<T>, url: string, given: Paging): object {
  if (given.starting_after !== undefined && given.ending_before !== undefined) {
    throw invalid('You can only pass one of ending_before and starting_after.', 'ending_before');
  }
  const all = [...items].reverse().filter((item) => given.created === undefined || given.created(item.created ?? 0));
  const limit = given.limit ?? 10;
  const at = (id: string, param: string) => {
    const index = all.findIndex((item) => item.id === id);
    if (index < 0) throw missing('object', id, param, 400);
    return index;
  };
  if (given.ending_before !== undefined) {
    const end = at(given.ending_before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', data: copyOf(all.slice(start, end)), has_more: start > 0, url };
  }
  const start = given.starting_after === undefined ? 0 : at(given.starting_after, 'starting_after') + 1;
  return { object: 'list', data: copyOf(all.slice(start, start + limit)), has_more: start + limit < all.length, url };
}

/** The object an address names, or 404. */
export function named<T>(map: ReadonlyMap<string, T>, id: string | undefined, kind: string): T {
  const found = id === undefined ? undefined : map.get(id);
  if (found === undefined) throw missing(kind, id ?? '', 'id');
  return found;
}

/** The object a parameter names, or 400. */
export function referred<T>(map: ReadonlyMap<string, T>, id: string, kind: string, param: string): T {
  const found = map.get(id);
  if (found === undefined) throw missing(kind, id, param, 400);
  return found;
}
