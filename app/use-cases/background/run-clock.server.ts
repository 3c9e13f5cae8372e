/** Deadlines that move by themselves: holds, promises, needs past their day, sessions and links, previews nobody used. Safe to run twice. */
import { forgetExpired } from '../accounts/forget-expired.server';
import { expireAdoptions } from '../adoptions/expire-adoptions.server';
import { discardStaleImports } from '../cases/discard-stale-imports.server';
import { expireNeeds } from '../needs/expire-needs.server';

/** One tick at `now`; answers how many adoptions and needs it moved. */
export async function runClock({ now }: { now: Date }): Promise<{ adoptions: number; needs: number }> {
  const adoptions = await expireAdoptions({ now });
  const needs = await expireNeeds({ now });
  await forgetExpired({ now });
  await discardStaleImports({ now });
  return { adoptions, needs };
}
