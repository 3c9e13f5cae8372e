/**
 * How many households share what becomes public of a need, and how far its place, age band and group must be widened until enough
 * do. One ladder, the same for every need. It sees counts of alike households, never a household.
 */
import { findDistrict } from '../../places';
import type { AgeBand, Group, NeedKind } from '../vocabulary';

/** What a household may be told apart by. Kind counts twice: the same kind must be shared, and the alike must have two kinds among them. */
export const COLUMNS = ['district', 'kind', 'ageBand', 'group', 'circle', 'householdSize'] as const;
export type Column = (typeof COLUMNS)[number];

export interface AnonymityRule {
  /** Households that must be alike; never below LEAST_K. */
  readonly k: number;
  readonly columns: readonly Column[];
}

export const LEAST_K = 3;
export const DEFAULT_RULE: AnonymityRule = { k: 5, columns: COLUMNS };
/** Kinds of need that the alike households must have among them. */
const LEAST_KINDS = 2;

/** So many households of the city that are alike in every column. */
export interface Cell {
  readonly district: string;
  readonly ageBand: string;
  readonly group: string;
  readonly circle: string | null;
  readonly householdSize: string | null;
  readonly kinds: readonly string[];
  readonly households: number;
}

export interface Described {
  readonly district: string;
  readonly kind: NeedKind;
  readonly ageBand: AgeBand;
  readonly group: Group;
  readonly circle: string | null;
  readonly householdSize: string | null;
}

/** The rungs, each with all before it. What stays inside is never public, so that the first rung changes no page. */
export const LADDER = ['as-written', 'inside', 'city', 'age-wide', 'age-any', 'group-any'] as const;
export type Rung = (typeof LADDER)[number];

/** The group that says nothing. */
export const ANY_GROUP = 'any';
export type PublicGroup = Group | typeof ANY_GROUP;

/** What is public where it differs from what was written; null: as written. */
export interface Widening {
  readonly publicDistrict: string | null;
  readonly publicAgeBand: AgeBand | null;
  readonly publicGroup: PublicGroup | null;
}

export interface Anonymity {
  /** Households alike in all columns as written: today's risk, the need's own among them. */
  readonly today: number;
  /** Households alike in what becomes public. */
  readonly after: number;
  /** Kinds of need among the households that share all but the kind. */
  readonly kinds: number;
  /** Households of the city's charities in all. */
  readonly population: number;
  readonly k: number;
  readonly rung: Rung;
  /** Whether `after` and `kinds` reach the rule; when not, the widest rung is taken and a person has to say that they know. */
  readonly reached: boolean;
  readonly widening: Widening;
}

const size = (cells: readonly Cell[]) => cells.reduce((sum, { households }) => sum + households, 0);

/** Older people and young people are adults; a child stays a child. */
export function widerBand(band: string): AgeBand {
  return band === 'child' ? 'child' : band === 'any' ? 'any' : 'adult';
}

const cityOf = (district: string) => findDistrict(district)?.city.id ?? district;

function alike(need: Described, cell: Cell, { columns }: AnonymityRule, rung: Rung, isKind: boolean): boolean {
  const step = LADDER.indexOf(rung);
  const same: Record<Column, boolean> = {
    district: step >= LADDER.indexOf('city') ? cityOf(cell.district) === cityOf(need.district) : cell.district === need.district,
    kind: !isKind || cell.kinds.includes(need.kind),
    ageBand:
      step >= LADDER.indexOf('age-any') ||
      (step >= LADDER.indexOf('age-wide') ? widerBand(cell.ageBand) === widerBand(need.ageBand) : cell.ageBand === need.ageBand),
    group: step >= LADDER.indexOf('group-any') || cell.group === need.group,
    circle: step >= LADDER.indexOf('inside') || cell.circle === need.circle,
    householdSize: step >= LADDER.indexOf('inside') || cell.householdSize === need.householdSize,
  };
  return columns.every((column) => same[column]);
}

function wideningAt(need: Described, rung: Rung): Widening {
  const step = LADDER.indexOf(rung);
  const band = step >= LADDER.indexOf('age-any') ? 'any' : step >= LADDER.indexOf('age-wide') ? widerBand(need.ageBand) : need.ageBand;
  return {
    publicDistrict: step >= LADDER.indexOf('city') ? cityOf(need.district) : null,
    publicAgeBand: band === need.ageBand ? null : band,
    publicGroup: step >= LADDER.indexOf('group-any') ? ANY_GROUP : null,
  };
}

/** A rule as a site may set it: `k` at least LEAST_K, columns that exist; anything else falls back to the default. */
export function readAnonymityRule(setting: unknown): AnonymityRule {
  const { k, columns } = (typeof setting === 'object' && setting !== null ? setting : {}) as { k?: unknown; columns?: unknown };
  const chosen = Array.isArray(columns) ? COLUMNS.filter((column) => columns.includes(column)) : [];
  return {
    k: typeof k === 'number' && Number.isInteger(k) ? Math.max(LEAST_K, k) : DEFAULT_RULE.k,
    columns: chosen.length > 0 ? chosen : DEFAULT_RULE.columns,
  };
}

/**
 * Walks the ladder for `need` until `rule.k` households or more are alike with two kinds among them. `sharingWords` is how many
 * households of the city have a public text with the same narrowing word, the need's own among them; null when it has none.
 */
export function measureAnonymity(need: Described, cells: readonly Cell[], rule: AnonymityRule, sharingWords: number | null): Anonymity {
  const count = (rung: Rung) =>
    Math.min(size(cells.filter((cell) => alike(need, cell, rule, rung, true))), sharingWords ?? Number.POSITIVE_INFINITY);
  const kindsAt = (rung: Rung) => new Set(cells.filter((cell) => alike(need, cell, rule, rung, false)).flatMap(({ kinds }) => kinds)).size;
  const holds = (rung: Rung) => count(rung) >= rule.k && kindsAt(rung) >= LEAST_KINDS;
  const widest = LADDER[LADDER.length - 1] as Rung;
  const rung = LADDER.find(holds) ?? widest;
  return {
    today: count('as-written'),
    after: count(rung),
    kinds: kindsAt(rung),
    population: size(cells),
    k: rule.k,
    rung,
    reached: holds(rung),
    widening: wideningAt(need, rung),
  };
}

/** A figure for "one of about n households": exact below ten, then to five, then to ten. Never more than is true. */
export function roundedHouseholds(count: number): number {
  if (count < 10) return count;
  const step = count < 50 ? 5 : 10;
  return Math.floor(count / step) * step;
}
