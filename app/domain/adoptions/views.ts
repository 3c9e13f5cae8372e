/** What pages show of an adoption, to its donor and to the charity it goes to. Of the need only what is public anyway. */
import type { LampLevel } from '../needs/states';
import type { Contribution, NeedKind, NeedObject } from '../needs/vocabulary';
import type { PaymentState } from '../payments/states';
import type { AdoptionState } from './states';

export interface AdoptionView {
  readonly id: string;
  readonly state: AdoptionState;
  readonly contribution: Contribution;
  /** Fen, pieces, minutes or portions. */
  readonly quantity: number;
  readonly confirmedQuantity: number;
  readonly item: { readonly id: string; readonly name: string; readonly nameEn: string | null; readonly unit: string | null };
  readonly need: {
    readonly id: string;
    readonly title: string;
    readonly titleEn: string | null;
    readonly object: NeedObject;
    readonly kind: NeedKind;
    readonly district: string;
    readonly lamp: LampLevel;
    /** Whether it still has a public page. */
    readonly isPublic: boolean;
    /** ISO day. */
    readonly neededBy: string;
  };
  readonly charity: { readonly slug: string; readonly name: string; readonly nameEn: string | null; readonly contactEmail: string };
  /** Who gives, by the name of their account; for the charity and the donor themselves, never for the public. */
  readonly donor: { readonly name: string; readonly isCompany: boolean };
  readonly signed: boolean;
  readonly message: string | null;
  readonly proofNote: string | null;
  readonly confirmationNote: string | null;
  readonly endReason: string | null;
  readonly photoIds: readonly string[];
  readonly payment: { readonly state: PaymentState; readonly amount: number; readonly refunded: number } | null;
  /** ISO instant, for the clock of the hold. */
  readonly holdEndsAt: string | null;
  /** ISO days. */
  readonly deliverBy: string | null;
  readonly createdOn: string;
  readonly committedOn: string | null;
  readonly deliveredOn: string | null;
  readonly confirmedOn: string | null;
  readonly endedOn: string | null;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** The tabs of a charity's desk. */
export const DESK_TABS = ['to-confirm', 'under-way', 'done'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** The states a tab shows. Paid money waits for the charity's word without a delivery, so it is under way until confirmed. */
export const TAB_STATES = {
  'to-confirm': ['delivered'],
  'under-way': ['held', 'committed'],
  done: ['confirmed', 'released', 'expired', 'cancelled'],
} as const satisfies Record<DeskTab, readonly AdoptionState[]>;
