/** What pages show of case files: open columns, counts and days. Sealed values appear in `Revealed` alone, one at a time. */
import type { NeedState } from '../needs/states';
import type { ConsentScope, ConsentWay } from './consent';
import type { OpenColumns } from './open-columns';
import type { ContactField } from './reveal';
import type { SealedField } from './sealed-fields';

export interface CaseRow extends OpenColumns {
  readonly id: string;
  readonly needs: number;
  /** Whether the household agrees to publishing now. */
  readonly isConsented: boolean;
  /** ISO day. */
  readonly createdOn: string;
}

export interface SealedSlot {
  /** As stored: `phone`, or `phone:<needId>` for what came with one need. */
  readonly stored: string;
  readonly field: SealedField;
  /** The title of the need it came with. */
  readonly needTitle: string | null;
}

export interface ConsentLine {
  readonly id: string;
  readonly scope: ConsentScope;
  readonly givenHow: ConsentWay;
  /** ISO days. */
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
}

export interface DocumentLine {
  readonly id: string;
  readonly mediaType: string;
  /** Kilobytes, rounded up. */
  readonly kilobytes: number;
  readonly addedOn: string;
}

export interface CaseNeed {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly state: NeedState;
}

export interface VisitAdoption {
  readonly adoptionId: string;
  readonly needTitle: string;
  readonly needTitleEn: string | null;
  readonly volunteer: string;
}

export interface ContactWindowLine {
  readonly id: string;
  readonly adoptionId: string;
  readonly volunteer: string;
  readonly fields: readonly string[];
  /** ISO day. */
  readonly endsOn: string;
  readonly isOpen: boolean;
}

export interface CasePage extends OpenColumns {
  readonly id: string;
  readonly version: number;
  readonly createdOn: string;
  /** ISO day, or null while it can be opened. */
  readonly erasedOn: string | null;
  readonly mayErase: boolean;
  readonly revealsLeft: number;
  readonly sealed: readonly SealedSlot[];
  readonly consents: readonly ConsentLine[];
  readonly documents: readonly DocumentLine[];
  readonly needs: readonly CaseNeed[];
  readonly visits: readonly VisitAdoption[];
  readonly windows: readonly ContactWindowLine[];
}

/** A window as its volunteer sees it before looking in. */
export interface OpenWindow {
  readonly id: string;
  readonly fields: readonly ContactField[];
  /** ISO day. */
  readonly endsOn: string;
}

export interface Revealed {
  readonly stored: string;
  readonly text: string;
}

export interface AuditLine {
  readonly id: string;
  /** ISO instant, and its day on this site. */
  readonly at: string;
  readonly on: string;
  readonly who: string | null;
  readonly action: string;
  /** The field that was opened, the scope of a consent; null for others. */
  readonly what: string | null;
  readonly reason: string | null;
  readonly caseFileId: string;
  /** For the administrator, who sees several. */
  readonly charity: string | null;
}
