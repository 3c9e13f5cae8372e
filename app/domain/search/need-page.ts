/** One public need as its page shows it: the public view, who verified it, what happened, by days. No donor is named. */
import type { PublicNeed } from '../needs/public-need';
import type { Contribution } from '../needs/vocabulary';

/** One thing that happened; `day` is ISO, never a time. */
export type TrailFact =
  | { readonly kind: 'published' | 'met'; readonly day: string }
  | {
      readonly kind: 'personAdopted' | 'companyAdopted' | 'delivered' | 'confirmed';
      readonly day: string;
      readonly item: string;
      readonly itemEn: string | null;
      readonly contribution: Contribution;
      readonly unit: string | null;
      readonly quantity: number;
    };

/** A photo of a thing or a room that an approver looked at. */
export interface PublicPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly captionEn: string | null;
}

export interface NeedPage {
  readonly photos: readonly PublicPhoto[];
  readonly need: PublicNeed;
  /** Facts of the organisation itself, as its register shows them. */
  readonly registrationNumber: string | null;
  readonly filingNumber: string | null;
  /** Newest first. */
  readonly trail: readonly TrailFact[];
  /** The days the last adoption and the last delivery were made, where there are any. */
  readonly adoptedOn: string | null;
  readonly deliveredOn: string | null;
  readonly today: string;
  readonly siteUrl: string;
}

export const CLOCK_STEPS = ['find', 'release', 'match', 'deliver', 'confirm', 'visit'] as const;
export type ClockStepName = (typeof CLOCK_STEPS)[number];

/** The step a public need is at, by its place in CLOCK_STEPS; all before it are done. A met need waits for a visit. */
export function clockStep(state: PublicNeed['state']): number {
  if (state === 'met') return 5;
  if (state === 'in-delivery') return 4;
  return state === 'fully-adopted' ? 3 : 2;
}
