/** What a charity's own desk sees of its needs and projects. No sealed value is part of any of these. */
import type { PublicPhoto } from '../search/need-page';
import type { CaseFacts } from './desk-case';
import type { AuthorMark, GateView } from './gate/views';
import type { NeedInput } from './need.schema';
import type { PublicItem, PublicNeed } from './public-need';
import type { NeedState } from './states';
import type { NeedKind, NeedObject, Urgency } from './vocabulary';

/** One row of a list of the charity's own needs. Days are ISO `2026-11-23`. */
export interface DeskNeed {
  readonly id: string;
  readonly kind: NeedKind;
  readonly object: NeedObject;
  readonly title: string;
  readonly titleEn: string | null;
  readonly state: NeedState;
  readonly urgency: Urgency;
  readonly district: string;
  readonly neededBy: string;
  readonly items: readonly PublicItem[];
}

/** One line of what happened to a need or project. */
export interface TrailLine {
  readonly id: string;
  readonly day: string;
  readonly action: string;
  readonly toState: string | null;
  readonly reason: string | null;
  /** Who did it; null for the clock. */
  readonly who: string | null;
}

/** What a form may offer: districts of the charity's city, its projects that still gather needs. */
export interface NeedFormChoices {
  readonly districts: readonly string[];
  readonly projects: readonly { readonly id: string; readonly title: string }[];
  /** Tomorrow, the earliest day a need may be wished for. */
  readonly earliest: string;
}

/** A need on its own charity's desk. */
export interface DeskNeedPage {
  readonly need: PublicNeed;
  readonly version: number;
  /** Why it was returned, withdrawn or met elsewhere. */
  readonly stateReason: string | null;
  /** As the form writes it; for drafts alone. */
  readonly draft: NeedInput | null;
  readonly choices: NeedFormChoices;
  readonly caseFacts: CaseFacts | null;
  /** What the gate marks in its texts, while they can still change. */
  readonly marks: readonly AuthorMark[];
  readonly photos: readonly (PublicPhoto & { readonly isChecked: boolean })[];
  readonly trail: readonly TrailLine[];
}

/** A need or project waiting for an approver. */
export interface WaitingItem {
  readonly id: string;
  readonly subject: 'need' | 'project';
  readonly object: NeedObject;
  readonly title: string;
  readonly titleEn: string | null;
  readonly author: string;
  readonly submittedOn: string;
  /** The reader is an approver with a hand in it, so another one must look. */
  readonly own: boolean;
}

/** A need as its approver sees it: the public view as wide as the gate makes it, marks masked until answered, and what stands open on the desk. */
export interface NeedApproval {
  /** Its state may have moved on; a need no longer in review can't be decided. */
  readonly need: PublicNeed;
  readonly version: number;
  readonly author: string;
  /** Fen, with estimates. */
  readonly cost: number;
  /** By item, in fen. */
  readonly estimates: readonly (number | null)[];
  readonly reasonRequired: boolean;
  readonly mayDecide: boolean;
  /** The reader had a hand in it. */
  readonly own: boolean;
  readonly caseFacts: CaseFacts | null;
  readonly gate: GateView;
  readonly trail: readonly TrailLine[];
}

/** A page of a list. */
export interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
