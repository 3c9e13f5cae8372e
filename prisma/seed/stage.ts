/** What every act of the demo world works with: the cast, chance, the timeline, and instants of the invented past. */
import type { Refused } from '~/domain/outcome';
import type { Cast } from './cast';
import type { Random } from './random';
import type { Timeline } from './timeline';

export interface Stage {
  readonly cast: Cast;
  readonly random: Random;
  readonly timeline: Timeline;
  /** First and last instant of the world. */
  readonly start: Date;
  readonly end: Date;
}

export const DAY = 86_400_000;

export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

/** ISO day of an instant, in UTC. */
export function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The answer of a use-case, which the demo world expects to be a yes; what is refused is a slip of its author, and said. */
export function expectYes<T extends { readonly ok: true }>(answer: T | Refused, doing: string): T {
  if (answer.ok) return answer;
  throw new Error(`the demo world could not ${doing}: ${answer.refusal} ${JSON.stringify(answer.values ?? {})}`);
}
