/** What pages show of imports: counts, verdicts and titles. Never a private column, never a file's name. */
import type { Problem, Verdict } from './intake-problems';

export type ImportState = 'previewed' | 'committed' | 'undone' | 'discarded';
export type SheetEncoding = 'utf-8' | 'gb18030';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface ImportLine {
  readonly id: string;
  readonly state: ImportState;
  readonly district: string;
  /** ISO day. */
  readonly uploadedOn: string;
  readonly rows: number;
}

export interface ImportRowView {
  readonly number: number;
  readonly title: string;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  /** The draft it became. */
  readonly needId: string | null;
}

export interface ImportView extends ImportLine {
  readonly encoding: SheetEncoding;
  readonly counts: VerdictCounts;
  /** Rows that will become drafts, or did. */
  readonly drafts: number;
  /** Of these, the ones whose public words can't be submitted as they are. */
  readonly toReword: number;
  /** Of `counts`, the rows of one verdict alone when one is looked at. */
  readonly shown: Verdict | null;
  readonly page: number;
  readonly pages: number;
  readonly lines: readonly ImportRowView[];
}
