/** What of a case file stays open for work, and the conditions of the list of files. No sealed field is a condition. */
import { AGE_BANDS, type AgeBand, CIRCLES, type Circle, GROUPS, type Group } from '../needs/vocabulary';
import { readPage } from '../paging';
import { DISTRICT_IDS } from '../places';

/** Bands, so that nobody is told by a list that somebody lives by themselves. */
export const HOUSEHOLD_SIZES = ['1-2', '3-4', '5-plus'] as const;
export type HouseholdSize = (typeof HOUSEHOLD_SIZES)[number];

export const CONSENT_STATES = ['standing', 'missing'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export interface OpenColumns {
  readonly district: string;
  readonly circle: Circle;
  readonly group: Group;
  readonly ageBand: AgeBand;
  readonly householdSize: HouseholdSize | null;
}

export interface CaseQuery {
  readonly district: string | null;
  readonly circle: Circle | null;
  readonly group: Group | null;
  readonly ageBand: AgeBand | null;
  readonly consent: ConsentState | null;
  readonly page: number;
}

/** Unknown conditions are dropped. */
export function readCaseQuery(parameters: URLSearchParams): CaseQuery {
  const one = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === parameters.get(name)) ?? null;
  return {
    district: one('district', DISTRICT_IDS),
    circle: one('circle', CIRCLES),
    group: one('group', GROUPS),
    ageBand: one('ageBand', AGE_BANDS),
    consent: one('consent', CONSENT_STATES),
    page: readPage(parameters.get('page')),
  };
}
