/** What one may ask of the list of needs, and how it is written in an address. What an address says wrongly is as if it said nothing. */
import { z } from 'zod';
import { parseYuan, yuanText } from '../money';
import { CONTRIBUTIONS, GROUPS, NEED_KINDS, URGENCIES } from '../needs/vocabulary';
import { CITIES, DISTRICT_IDS, findDistrict } from '../places';

export const SORTS = ['relevance', 'waiting', 'almost-there', 'ending', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Needs on one page of the list. */
export const PER_PAGE = 20;

const LONGEST_WORDS = 100;
const LAST_PAGE = 10_000;

const nothing = null;
const chosen = <T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable().catch(nothing);
const id = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .nullable()
  .catch(nothing);
const known = (ids: readonly string[]) =>
  z
    .string()
    .refine((text) => ids.includes(text))
    .nullable()
    .catch(nothing);

const schema = z.object({
  /** Words, up to a hundred characters, without control characters. */
  q: z
    .string()
    .transform((text) =>
      [
        ...text
          .replace(/\p{C}+/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ]
        .slice(0, LONGEST_WORDS)
        .join(''),
    )
    .catch(''),
  kind: chosen(NEED_KINDS),
  city: known(CITIES.map((city) => city.id)),
  district: known(DISTRICT_IDS),
  group: chosen(GROUPS),
  contribution: chosen(CONTRIBUTIONS),
  urgency: chosen(URGENCIES),
  /** At most so much money left, in fen; written in yuan in addresses. */
  max: z
    .string()
    .transform((text) => parseYuan(text) || null)
    .nullable()
    .catch(nothing),
  /** Slug of a charity. */
  charity: id,
  project: id,
  sort: z.enum(SORTS).catch('relevance'),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

export type NeedQuery = z.output<typeof schema>;

/** The conditions of a query that can be taken away one by one, in the order they are shown. */
export const CONDITIONS = ['q', 'city', 'district', 'kind', 'group', 'contribution', 'urgency', 'max', 'charity', 'project'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The query an address asks; never refuses. A district brings its city. */
export function readNeedQuery(parameters: URLSearchParams): NeedQuery {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, parameters.get(name)]));
  const query = schema.parse(given);
  const city = query.district ? (findDistrict(query.district)?.city.id ?? null) : query.city;
  return { ...query, city };
}

/** A query that asks for nothing in particular. */
export const EVERYTHING: NeedQuery = readNeedQuery(new URLSearchParams());

/** The conditions that are set. A city that only follows from its district does not count. */
export function setConditions(query: NeedQuery): Condition[] {
  return CONDITIONS.filter((name) => (name === 'city' ? query.city !== null && query.district === null : Boolean(query[name])));
}

/** `query` with one condition taken away; the page begins anew. Without its district a query keeps the city. */
export function without(query: NeedQuery, name: Condition): NeedQuery {
  return { ...query, [name]: name === 'q' ? '' : null, page: 1 };
}

/** The address of the list for `query` with `change` applied; the page begins anew unless it is what changes. */
export function needsPath(query: NeedQuery, change: Partial<NeedQuery> = {}): string {
  const next = { ...query, page: 1, ...change };
  const parameters = new URLSearchParams();
  for (const name of CONDITIONS) {
    const value = next[name];
    if (name === 'city' && next.district) continue;
    if (value) parameters.set(name, name === 'max' ? yuanText(Number(value)) : String(value));
  }
  if (next.sort !== 'relevance') parameters.set('sort', next.sort);
  if (next.page > 1) parameters.set('page', String(next.page));
  const text = parameters.toString();
  return text ? `/needs?${text}` : '/needs';
}
