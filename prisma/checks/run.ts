/** Runs the invariants over the connected database; reads only. */
import { rows } from '~/platform/db/database.server';
import { INVARIANTS } from './invariants';

export interface BrokenInvariant {
  readonly name: string;
  readonly broken: number;
}

/** The invariants that do not hold, with how many rows break each; empty when all is well. */
export function brokenInvariants(): BrokenInvariant[] {
  return INVARIANTS.flatMap(({ name, sql }) => {
    const broken = rows<{ broken: number }>(sql)[0]?.broken ?? 0;
    return broken === 0 ? [] : [{ name, broken }];
  });
}
