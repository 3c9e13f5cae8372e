/** The life of an adoption: one table of moves, and which states count against what a need asks. */
import { accept, type Decision, refuse } from '../outcome';

export const ADOPTION_STATES = ['held', 'committed', 'delivered', 'confirmed', 'released', 'expired', 'cancelled'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

const moves = {
  /** The donor promises (goods, hours, meals) or the payment arrived (money). */
  commit: { held: 'committed' },
  /** A payment arrived after its hold had run out, and what it pays for is still missing. */
  revive: { expired: 'committed' },
  /** The donor gives it back before anything was handed over. */
  release: { held: 'released', committed: 'released' },
  /** The clock: a hold or a promise ran out. */
  expire: { held: 'expired', committed: 'expired' },
  /** The donor says it was handed over, with proof. */
  deliver: { committed: 'delivered' },
  /** The charity says the proof does not hold: back to promised. */
  question: { delivered: 'committed' },
  /** The charity's word that it arrived. Money may be confirmed as spent without a delivery by the donor. */
  confirm: { committed: 'confirmed', delivered: 'confirmed' },
  /** The charity ends it: the need was withdrawn, met elsewhere, or a refund. */
  cancel: { held: 'cancelled', committed: 'cancelled', delivered: 'cancelled', confirmed: 'cancelled' },
} as const satisfies Record<string, Partial<Record<AdoptionState, AdoptionState>>>;

export type AdoptionMove = keyof typeof moves;

/** Where `move` leads from `state`; refuses `wrong-adoption-state` when the table has no such move. */
export function moveAdoption(state: AdoptionState, move: AdoptionMove): Decision<{ state: AdoptionState }> {
  const targets: Partial<Record<AdoptionState, AdoptionState>> = moves[move];
  const target = targets[state];
  return target ? accept({ state: target }) : refuse('wrong-adoption-state');
}

/** Minutes an unfinished adoption keeps its quantity. */
export const HOLD_MINUTES = 30;

/** Days after the promised day until an undelivered promise goes back to others. */
export const GRACE_DAYS = 14;
