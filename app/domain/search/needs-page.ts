/** The list of needs as a page shows it. Counts are already as the privacy rule lets them be. */
import type { PublicNeed } from '../needs/public-need';
import type { Condition, NeedQuery } from './need-query';
import type { RoundedCount } from './rounded-count';

export interface Suggestion {
  readonly drop: Condition;
  readonly count: RoundedCount;
}

type Counts = Readonly<Record<string, RoundedCount>>;

export interface NeedsPage {
  readonly query: NeedQuery;
  /** Needs that meet the query, on all pages. */
  readonly total: number;
  readonly pages: number;
  readonly needs: readonly PublicNeed[];
  /** Words could not be looked up; the list is by the other conditions alone. */
  readonly isResting: boolean;
  /** No need had every word; these come close. */
  readonly isRelaxed: boolean;
  /** How many there would be, by value; null when nobody could count. A value without any is few. */
  readonly counts: {
    readonly kind: Counts;
    readonly contribution: Counts;
    readonly urgency: Counts;
    readonly city: Counts;
    readonly district: Counts;
  } | null;
  /** The city whose districts are shown. */
  readonly city: string;
  /** A district of the same city where there is more. */
  readonly neighbour: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly litLastWeek: number;
  /** ISO day. */
  readonly today: string;
  readonly siteUrl: string;
}
