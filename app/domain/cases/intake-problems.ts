/** What can be wrong with a row of an intake sheet, and what each means for it. Problems name a column, never a value. */
import type { IntakeColumn } from './intake-columns';

export const VERDICTS = ['accept', 'accept-normalised', 'review', 'reject'] as const;
/** accept and accept-normalised become drafts; review waits for a person; reject can't be what was meant. */
export type Verdict = (typeof VERDICTS)[number];

const verdictOf = {
  // Said beside a row that is otherwise well.
  'repair-over-limit': 'accept',
  'private-words': 'accept',
  'plain-words': 'accept',
  'place-in-text': 'accept',
  // Put right by us, so that one may look.
  rewritten: 'accept-normalised',
  'formula-as-text': 'accept-normalised',
  // A person decides.
  missing: 'review',
  'budget-missing': 'review',
  'budget-zero': 'review',
  'not-a-number': 'review',
  'not-whole': 'review',
  'too-large': 'review',
  'too-long': 'review',
  'unknown-word': 'review',
  'kind-unknown': 'review',
  'national-id-wrong': 'review',
  'phone-wrong': 'review',
  'date-unreadable': 'review',
  'date-past': 'review',
  'date-far': 'review',
  'reference-repeated': 'review',
  'already-imported': 'review',
  // Can't be.
  'not-positive': 'reject',
  'date-impossible': 'reject',
  'cells-differ': 'reject',
  'duplicate-row': 'reject',
} as const satisfies Record<string, Verdict>;

export type ProblemCode = keyof typeof verdictOf;
export const PROBLEM_CODES = Object.keys(verdictOf) as readonly ProblemCode[];

export interface Problem {
  readonly code: ProblemCode;
  /** Null for the whole row. */
  readonly column: IntakeColumn | null;
}

/** The verdict that the gravest of `problems` gives. */
export function verdictFor(problems: readonly Problem[]): Verdict {
  const gravest = Math.max(0, ...problems.map(({ code }) => VERDICTS.indexOf(verdictOf[code])));
  return VERDICTS[gravest] ?? 'reject';
}

/** Whether a row with this verdict becomes a draft. */
export function becomesDraft(verdict: Verdict): boolean {
  return verdict === 'accept' || verdict === 'accept-normalised';
}
