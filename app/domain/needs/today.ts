/** What a caseworker's day looks like: three lamps, what is due, what waits. Counts the charity's own work alone. */
import type { Contribution, NeedObject, Urgency } from './vocabulary';

export interface LampNeed {
  readonly id: string;
  readonly object: NeedObject;
  readonly title: string;
  readonly titleEn: string | null;
  readonly district: string;
  /** What is left of the first unfinished item, in its stored unit; null when all is adopted. */
  readonly left: { readonly contribution: Contribution; readonly quantity: number; readonly unit: string | null } | null;
  /** Days since it was published. */
  readonly waited: number;
  /** Days past the wished day; null while it has not passed. */
  readonly overdue: number | null;
}

export interface Lamp {
  readonly urgency: Urgency;
  readonly count: number;
  /** The three that waited longest. */
  readonly needs: readonly LampNeed[];
}

export type DueKind = 'confirm' | 'promise' | 'hold' | 'wish';

export interface Due {
  readonly key: string;
  readonly kind: DueKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly to: string;
  /** An instant for a clock time, else null: all day. */
  readonly at: string | null;
  readonly overdue: boolean;
}

export interface Today {
  readonly day: string;
  readonly lamps: readonly Lamp[];
  readonly due: readonly Due[];
  readonly week: { readonly published: number; readonly met: number; readonly confirmed: number };
}

/** Whole days from `from` to `to`, both ISO days; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
