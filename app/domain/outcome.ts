/** An expected answer: what was decided, or one refusal of the table. Decisions never throw. */
import type { Refusal } from './refusals';

export type Decision<T> = ({ readonly ok: true } & T) | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  /** Figures for the sentence, e.g. how much is left. Never personal data. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Says no, with the figures its sentence needs. */
export function refuse(refusal: Refusal, values?: Refused['values']): Refused {
  return values ? { ok: false, refusal, values } : { ok: false, refusal };
}

/** Says yes, with what follows from it. */
export function accept<T extends object>(value: T): { readonly ok: true } & T {
  return { ok: true, ...value };
}
