/** Deadlines that move by themselves: holds that ran out, promises past their grace, needs past their day. Safe to run twice. */
import { expireAdoptions } from '../adoptions/expire-adoptions.server';
import { expireNeeds } from '../needs/expire-needs.server';

/** One tick at `now`; answers what it moved. */
export async function runClock({ now }: { now: Date }): Promise<{ adoptions: number; needs: number }> {
  const adoptions = await expireAdoptions({ now });
  const needs = await expireNeeds({ now });
  return { adoptions, needs };
}
