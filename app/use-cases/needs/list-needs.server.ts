/** The public list of needs: one page of what waits, the counts beside it, and what to try when there is nothing. */

import type { Facets } from '#search/query';
import { dayOf, type PublicNeed } from '~/domain/needs/public-need';
import { CITIES, findDistrict } from '~/domain/places';
import { type NeedQuery, PER_PAGE, setConditions, without } from '~/domain/search/need-query';
import type { NeedsPage, Suggestion } from '~/domain/search/needs-page';
import { type RoundedCount, roundedCount } from '~/domain/search/rounded-count';
import { rows, stored } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { listPlainly } from '../search/list-plainly.server';
import { readPublicNeeds } from '../search/read-public-needs.server';
import { searchNeeds } from '../search/search-needs.server';

const WEEK = 7 * 86_400_000;
/** Conditions that are offered to be dropped. */
const MOST_SUGGESTIONS = 3;

const LIT_SINCE = "SELECT COUNT(*) AS lit FROM Need WHERE state = 'met' AND metAt >= :since";

function rounded(counts: Readonly<Record<string, number>>, values: readonly string[]): Record<string, RoundedCount> {
  return Object.fromEntries(values.map((value) => [value, roundedCount(counts[value] ?? 0)]));
}

function cityCount(facets: Facets, city: (typeof CITIES)[number]): number {
  // A need whose district stays inside counts for its city.
  return city.districts.reduce((sum, { id }) => sum + (facets.district[id] ?? 0), facets.district[city.id] ?? 0);
}

/** The city whose districts are shown: the chosen one, else the one with the most needs. */
function shownCity(query: NeedQuery, facets: Facets | null): (typeof CITIES)[number] {
  const [first, ...others] = CITIES;
  if (!first) throw new Error('no city is served');
  const chosen = CITIES.find(({ id }) => id === query.city);
  if (chosen || !facets) return chosen ?? first;
  return others.reduce((most, city) => (cityCount(facets, city) > cityCount(facets, most) ? city : most), first);
}

/** The district of the same city with the most needs, other than the chosen one; null when none has any. */
function neighbour(query: NeedQuery, facets: Facets): string | null {
  const city = query.district ? findDistrict(query.district)?.city : undefined;
  if (!city) return null;
  const others = city.districts.filter(({ id }) => id !== query.district && (facets.district[id] ?? 0) > 0);
  others.sort((a, b) => (facets.district[b.id] ?? 0) - (facets.district[a.id] ?? 0));
  return others[0]?.id ?? null;
}

/** Which single condition to drop, and how many there would be: those that would help, the most first. */
async function suggestions(query: NeedQuery): Promise<Suggestion[]> {
  const found: { drop: Suggestion['drop']; total: number }[] = [];
  for (const drop of setConditions(query)) {
    const result = await searchNeeds({ ...without(query, drop), perPage: 0, openOnly: true });
    if (result && result.total > 0 && !result.relaxed) found.push({ drop, total: result.total });
  }
  found.sort((a, b) => b.total - a.total);
  return found.slice(0, MOST_SUGGESTIONS).map(({ drop, total }) => ({ drop, count: roundedCount(total) }));
}

/** `query` names a page from 1; one beyond the end has no needs and says how many pages there are. When search is down, words are left out of account and `isResting` says so. */
export async function listNeeds({ query, now }: { query: NeedQuery; now: Date }): Promise<NeedsPage> {
  const found = await searchNeeds({ ...query, perPage: PER_PAGE, openOnly: true });
  const { ids, total } = found ?? listPlainly(query, PER_PAGE);
  const facets = found?.facets ?? null;
  const city = shownCity(query, facets);
  const districts = city.districts.map(({ id }) => id);
  const needs: PublicNeed[] = readPublicNeeds(ids);
  return {
    query,
    total,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
    needs,
    isResting: found === null,
    isRelaxed: found?.relaxed ?? false,
    counts: facets && {
      kind: rounded(facets.kind, Object.keys(facets.kind)),
      contribution: rounded(facets.contribution, Object.keys(facets.contribution)),
      urgency: rounded(facets.urgency, Object.keys(facets.urgency)),
      city: Object.fromEntries(CITIES.map((one) => [one.id, roundedCount(cityCount(facets, one))])),
      district: rounded(facets.district, districts),
    },
    city: city.id,
    neighbour: facets && neighbour(query, facets),
    suggestions: total === 0 && found ? await suggestions(query) : [],
    litLastWeek: rows<{ lit: number }>(LIT_SINCE, { since: stored(new Date(now.getTime() - WEEK)) })[0]?.lit ?? 0,
    today: dayOf(now, env.timeZone),
    siteUrl: env.publicUrl,
  };
}
