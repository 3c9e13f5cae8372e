/** What a donor's public page shows: seasons, kinds and counts, months. Never a day, a sum of money, or what could tie two needs to one household. */
import type { Contribution, NeedKind, NeedObject } from '../needs/vocabulary';

export interface SeasonOfDonor {
  readonly season: string;
  readonly points: number;
  readonly deeds: number;
}

export interface HelpGiven {
  readonly kind: NeedKind;
  readonly contribution: Contribution;
  readonly deeds: number;
}

/** A need that the donor signed. */
export interface SignedDeed {
  readonly needId: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly kind: NeedKind;
  readonly object: NeedObject;
  /** ISO month `2026-11`. */
  readonly month: string;
}

export interface BadgeShown {
  readonly code: string;
  readonly level: 1 | 2 | 3;
  /** ISO days. */
  readonly awardedOn: string;
  readonly expiresOn: string;
}

export interface DonorPage {
  readonly kind: 'person' | 'company';
  readonly name: string;
  readonly nameEn: string | null;
  /** The district of a company; people have no place here. */
  readonly district: string | null;
  readonly about: string | null;
  readonly aboutEn: string | null;
  readonly seasons: readonly SeasonOfDonor[];
  readonly help: readonly HelpGiven[];
  readonly signed: readonly SignedDeed[];
  readonly badge: BadgeShown | null;
  readonly handle: string;
  /** The site's own address, without a slash at its end. */
  readonly siteUrl: string;
}
