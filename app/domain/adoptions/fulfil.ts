/** From promise to confirmation: delivering, questioning, confirming, cancelling. Nobody confirms what they gave themselves. */
import type { Actor } from '../accounts/actor';
import type { Contribution } from '../needs/vocabulary';
import { accept, type Decision, refuse } from '../outcome';
import { type AdoptionState, moveAdoption } from './states';

/** The shortest words that say what was handed over, and the longest. */
export const PROOF_LENGTH = { min: 5, max: 500 } as const;
/** Photos with one proof. */
export const MOST_PHOTOS = 4;

export interface GivenAdoption {
  readonly state: AdoptionState;
  readonly contribution: Contribution;
  readonly quantity: number;
  readonly confirmedQuantity: number;
  readonly userId: string;
  readonly companyId: string | null;
}

/** The donor says it was handed over, in words. Refuses `proof-required` for too few words; money is delivered by nobody. */
export function deliver(adoption: Pick<GivenAdoption, 'state' | 'contribution'>, proofNote: string): Decision<{ state: AdoptionState }> {
  if (adoption.contribution === 'money') return refuse('wrong-adoption-state');
  const length = [...proofNote.trim()].length;
  if (length < PROOF_LENGTH.min || length > PROOF_LENGTH.max) return refuse('proof-required');
  return moveAdoption(adoption.state, 'deliver');
}

/** Whether `actor` gave this: in person, or as a member of the company that did. */
export function isGiver(actor: Actor, adoption: Pick<GivenAdoption, 'userId' | 'companyId'>): boolean {
  if (actor.userId === adoption.userId) return true;
  return adoption.companyId !== null && actor.memberships.some(({ organisationId }) => organisationId === adoption.companyId);
}

/** The charity sends a proof back with a reason: promised again. Refuses `own-delivery`, `reason-required`. */
export function question(adoption: GivenAdoption, actor: Actor, reason: string): Decision<{ state: AdoptionState }> {
  if (isGiver(actor, adoption)) return refuse('own-delivery');
  if (reason.trim() === '') return refuse('reason-required');
  return moveAdoption(adoption.state, 'question');
}

/**
 * The charity's word that `confirmedQuantity` of it arrived; `rest` goes back to what is missing. Confirming the same again
 * changes nothing (`already`). Refuses `own-delivery`, `quantity-invalid`, `confirmed-more-than-given`.
 */
export function confirm(
  adoption: GivenAdoption,
  actor: Actor,
  confirmedQuantity: number,
): Decision<{ state: AdoptionState; rest: number; already: boolean }> {
  if (isGiver(actor, adoption)) return refuse('own-delivery');
  if (!Number.isSafeInteger(confirmedQuantity) || confirmedQuantity <= 0) return refuse('quantity-invalid');
  if (confirmedQuantity > adoption.quantity) return refuse('confirmed-more-than-given');
  const rest = adoption.quantity - confirmedQuantity;
  if (adoption.state === 'confirmed' && adoption.confirmedQuantity === confirmedQuantity)
    return accept({ state: 'confirmed', rest, already: true });
  const moved = moveAdoption(adoption.state, 'confirm');
  return moved.ok ? accept({ state: moved.state, rest, already: false }) : moved;
}

/** The charity ends it, with a reason. What was cancelled before stays so (`already`). Refuses `own-delivery`, `reason-required`. */
export function cancel(adoption: GivenAdoption, actor: Actor, reason: string): Decision<{ state: AdoptionState; already: boolean }> {
  if (isGiver(actor, adoption)) return refuse('own-delivery');
  if (reason.trim() === '') return refuse('reason-required');
  if (adoption.state === 'cancelled') return accept({ state: 'cancelled', already: true });
  const moved = moveAdoption(adoption.state, 'cancel');
  return moved.ok ? accept({ state: moved.state, already: false }) : moved;
}

/** What an adoption takes from its item: nothing once it ended, only what arrived once it was confirmed. */
export function countedQuantity(adoption: Pick<GivenAdoption, 'state' | 'quantity' | 'confirmedQuantity'>): {
  adopted: number;
  confirmed: number;
} {
  if (adoption.state === 'confirmed') return { adopted: adoption.confirmedQuantity, confirmed: adoption.confirmedQuantity };
  const isOpen = adoption.state === 'held' || adoption.state === 'committed' || adoption.state === 'delivered';
  return { adopted: isOpen ? adoption.quantity : 0, confirmed: 0 };
}
