/** What the pages of the gate show. An unanswered mark is masked in all of these, unless it is the author's own page. */
import type { SealedField } from '~/domain/cases/sealed-fields';
import type { AgeBand, Group } from '../vocabulary';
import type { Anonymity } from './anonymity';
import type { GateSpanType } from './scan';
import type { GateLanguage, GatePlace } from './texts';

/** A mark as a page shows it; `shown` is the mask, or the text once it is kept. */
export interface MarkView {
  readonly number: number;
  readonly place: GatePlace;
  readonly start: number;
  readonly end: number;
  readonly type: GateSpanType;
  readonly isCertain: boolean;
  readonly isKept: boolean;
  readonly shown: string;
  readonly wording: string;
}

export interface Segment {
  readonly text: string;
  /** Null for innocent text. */
  readonly mark: MarkView | null;
}

export interface MarkedText {
  readonly place: GatePlace;
  readonly language: GateLanguage;
  readonly segments: readonly Segment[];
}

export interface GatePhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly captionEn: string | null;
  readonly isChecked: boolean;
  /** The reader added it, so another one has to look. */
  readonly isOwn: boolean;
}

/** Where and for whom, as the author wrote it. */
export interface WrittenPlace {
  readonly district: string;
  readonly ageBand: AgeBand;
  readonly group: Group;
}

export interface GateView {
  readonly written: WrittenPlace;
  readonly texts: readonly MarkedText[];
  readonly marks: readonly MarkView[];
  /** Marks that wait for an answer. */
  readonly open: number;
  readonly anonymity: Anonymity;
  readonly caseFileId: string | null;
  /** Which fields the case file holds; their values stay there. */
  readonly sealedFields: readonly SealedField[];
  readonly photos: readonly GatePhoto[];
}

/** A mark on its author's page: they wrote it, so it is shown. */
export interface AuthorMark {
  readonly number: number;
  readonly place: GatePlace;
  readonly start: number;
  readonly end: number;
  readonly type: GateSpanType;
  readonly isCertain: boolean;
  readonly isKept: boolean;
  readonly found: string;
  readonly wording: string;
}

/** A mark that its reader opened with a reason, for one page. */
export interface OpenedMark {
  readonly place: GatePlace;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stands for a find; its length tells nothing. */
export const MASK = '●●●';
