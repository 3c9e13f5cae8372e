/** The caring-business badge: its criteria and what follows from them. It knows deeds and points, never money or names. */
import { seasonBefore } from '../points/season';

export const CARING_BUSINESS = 'caring-business';

/** The criteria's name, kept on every award. */
export const CARING_BUSINESS_RULE = 'caring-business-2026-11';

export type BadgeLevel = 1 | 2 | 3;

/** Figures of the criteria, also for the page that explains them. */
export const CRITERIA = {
  /** Seasons looked back on, the present one included. */
  seasons: 4,
  needs: 2,
  deedsOverSeasons: 3,
  seasonsWithDeeds: 2,
  deedsInOneSeason: 5,
  /** Points from which a level is given. */
  points: { 1: 200, 2: 1000, 3: 5000 },
} as const;

/** One confirmed adoption that was not taken back. */
export interface Deed {
  readonly needId: string;
  readonly season: string;
  readonly points: number;
}

/** The four seasons that count at `season`, the present one first. */
export function countedSeasons(season: string): readonly string[] {
  const seasons = [season];
  while (seasons.length < CRITERIA.seasons) seasons.push(seasonBefore(seasons[seasons.length - 1] ?? season));
  return seasons;
}

/**
 * The level that deeds give at `season`, or null for none: at least 2 different needs, and either 3 deeds in 2 seasons or 5 in one;
 * then by points over the four seasons.
 */
export function caringBusinessLevel(deeds: readonly Deed[], season: string): BadgeLevel | null {
  const window = countedSeasons(season);
  const counted = deeds.filter((deed) => window.includes(deed.season));
  const bySeason = window.map((one) => counted.filter((deed) => deed.season === one).length);
  const needs = new Set(counted.map((deed) => deed.needId)).size;
  const overSeasons = counted.length >= CRITERIA.deedsOverSeasons && bySeason.filter((n) => n > 0).length >= CRITERIA.seasonsWithDeeds;
  const inOneSeason = bySeason.some((n) => n >= CRITERIA.deedsInOneSeason);
  if (needs < CRITERIA.needs || !(overSeasons || inOneSeason)) return null;
  const points = counted.reduce((sum, deed) => sum + deed.points, 0);
  return ([3, 2, 1] as const).find((level) => points >= CRITERIA.points[level]) ?? null;
}

export interface LiveAward {
  readonly level: number;
  /** The season it was awarded in. */
  readonly season: string;
  readonly hasExpired: boolean;
}

export type BadgeStep =
  | { readonly step: 'keep' }
  | { readonly step: 'award'; readonly level: BadgeLevel }
  | { readonly step: 'end'; readonly reason: 'reversed' | 'expired' }
  | { readonly step: 'replace'; readonly level: BadgeLevel; readonly reason: 'raised' | 'lowered' | 'expired' };

/**
 * What a review does. A badge stays for its year though seasons pass; it ends, or falls, only when a reversal takes away what it was
 * given for, that is when the deeds of its own four seasons no longer give its level and those of today do not either.
 */
export function reviewStep(live: LiveAward | null, deeds: readonly Deed[], season: string): BadgeStep {
  const level = caringBusinessLevel(deeds, season);
  if (!live) return level ? { step: 'award', level } : { step: 'keep' };
  if (live.hasExpired) return level ? { step: 'replace', level, reason: 'expired' } : { step: 'end', reason: 'expired' };
  if (level && level > live.level) return { step: 'replace', level, reason: 'raised' };
  const deserved = Math.max(level ?? 0, caringBusinessLevel(deeds, live.season) ?? 0);
  if (deserved >= live.level) return { step: 'keep' };
  return deserved === 0 ? { step: 'end', reason: 'reversed' } : { step: 'replace', level: deserved as BadgeLevel, reason: 'lowered' };
}
