/** What is asked of an engine and what it answers: ids and counts, never documents. */

import type { Contribution, NeedKind, Urgency } from '~/domain/needs/vocabulary';
import { DISTRICT_IDS, findDistrict } from '~/domain/places';
import type { NeedQuery } from '~/domain/search/need-query';

export interface SearchQuery extends NeedQuery {
  /** Needs on a page; 0 when only the counts matter. */
  readonly perPage: number;
  /** True: only what can still be adopted. False: every public need. */
  readonly openOnly: boolean;
}

export const FACETS = ['kind', 'district', 'contribution', 'urgency'] as const;
export type FacetName = (typeof FACETS)[number];

/** For each value of a facet how many there would be if that facet alone were asked otherwise. Values without any are left out. */
export interface Facets {
  readonly kind: Partial<Record<NeedKind, number>>;
  readonly district: Readonly<Record<string, number>>;
  readonly contribution: Partial<Record<Contribution, number>>;
  readonly urgency: Partial<Record<Urgency, number>>;
}

export interface SearchResult {
  /** Of the page that was asked, in order; empty beyond the last. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: Facets;
  /** True when no document had every word, and those with most of them are answered. */
  readonly relaxed: boolean;
}

/** The places a query is about; null for all. A need of a city may be public with its city alone. */
export function districtsOf(query: Pick<NeedQuery, 'city' | 'district'>): readonly string[] | null {
  if (query.district) return [query.district];
  if (!query.city) return null;
  return [query.city, ...DISTRICT_IDS.filter((id) => findDistrict(id)?.city.id === query.city)];
}
