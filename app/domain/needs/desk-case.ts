/** What of a case file stands open on the desk: how the household is placed, never who or where they are. */
import type { Circle } from './vocabulary';

export interface CaseFacts {
  readonly circle: Circle;
  readonly householdSize: string | null;
  /** How many values are sealed in the file; their contents stay there. */
  readonly sealedCount: number;
}
