/** Taking a need on: who may adopt how much, what a hold turns into, and giving it back. Decides on values; the write guards the race. */
import type { Actor } from '../accounts/actor';
import { may } from '../accounts/roles';
import { type NeedState, OPEN_STATES } from '../needs/states';
import type { Contribution } from '../needs/vocabulary';
import { accept, type Decision, refuse } from '../outcome';
import { holdEnd } from './days';
import { type AdoptionState, moveAdoption } from './states';

export interface AdoptableItem {
  readonly contribution: Contribution;
  readonly asked: number;
  readonly adopted: number;
}

export interface AdoptableNeed {
  readonly charityId: string;
  readonly state: NeedState;
}

export interface AdoptionWish {
  readonly need: AdoptableNeed;
  readonly item: AdoptableItem;
  /** What the form said it gives; a stale form may differ from the item. */
  readonly contribution: Contribution;
  /** Fen, pieces, minutes or portions. */
  readonly quantity: number;
  readonly actor: Actor;
  /** Null when the person gives for themselves. */
  readonly companyId: string | null;
  readonly now: Date;
}

/** Whether people may still take on anything of a need in `state`. */
export function isOpen(state: NeedState): boolean {
  return (OPEN_STATES as readonly NeedState[]).includes(state);
}

/** How much of an item nobody has taken on yet. */
export function leftOf(item: Pick<AdoptableItem, 'asked' | 'adopted'>): number {
  return Math.max(0, item.asked - item.adopted);
}

function donorRefusal({ actor, companyId }: AdoptionWish): Decision<object> {
  if (companyId === null) return may(actor, 'adopt') ? accept({}) : refuse('not-member-of-company');
  const isMember = actor.memberships.some(({ organisationId, role }) => organisationId === companyId && role.startsWith('company-'));
  if (!isMember) return refuse('not-member-of-company');
  return may(actor, 'adopt-for-company', companyId) ? accept({}) : refuse('company-not-admitted');
}

/**
 * Holds part or all of what is left of an item. Refuses `own-need`, `not-member-of-company`, `company-not-admitted`,
 * `need-not-open`, `contribution-differs`, `quantity-invalid`, `nothing-left`, and `more-than-left` with `left` in whole units.
 */
export function adopt(wish: AdoptionWish): Decision<{ state: 'held'; holdEndsAt: Date }> {
  const { need, item, quantity, actor, now } = wish;
  if (may(actor, 'write-needs', need.charityId)) return refuse('own-need');
  const donor = donorRefusal(wish);
  if (!donor.ok) return donor;
  const left = leftOf(item);
  if (!isOpen(need.state)) return left === 0 ? refuse('nothing-left') : refuse('need-not-open');
  if (wish.contribution !== item.contribution) return refuse('contribution-differs');
  if (!Number.isSafeInteger(quantity) || quantity <= 0) return refuse('quantity-invalid');
  if (left === 0) return refuse('nothing-left');
  if (quantity > left) return refuse('more-than-left', { left });
  return accept({ state: 'held', holdEndsAt: holdEnd(now) });
}

export interface HeldAdoption {
  readonly state: AdoptionState;
  readonly contribution: Contribution;
  readonly holdEndsAt: Date | null;
}

/** Whether a hold still stands at `now`; refuses `hold-ended`, and `wrong-adoption-state` when it is no hold at all. */
export function keepHold({ state, holdEndsAt }: HeldAdoption, now: Date): Decision<object> {
  if (state === 'expired') return refuse('hold-ended');
  if (state !== 'held') return refuse('wrong-adoption-state');
  return holdEndsAt && holdEndsAt > now ? accept({}) : refuse('hold-ended');
}

/**
 * Promises things, hours or meals for a day. `deliverBy` is the last second of that day, `neededBy` the last instant the charity
 * can wait for. Refuses money (only a payment commits it), a hold that is over, a day that has passed, a day too late.
 */
export function commit(
  adoption: HeldAdoption,
  promise: { deliverBy: Date; neededBy: Date; now: Date },
): Decision<{ state: AdoptionState }> {
  const { deliverBy, neededBy, now } = promise;
  const kept = keepHold(adoption, now);
  if (!kept.ok) return kept;
  if (adoption.contribution === 'money') return refuse('wrong-adoption-state');
  if (deliverBy < now) return refuse('deliver-by-passed');
  if (deliverBy > neededBy) return refuse('deliver-by-too-late');
  return moveAdoption(adoption.state, 'commit');
}

/** Gives an adoption back before anything was handed over. What already went back stays so (`already`); paid money is `money-not-released`. */
export function release(adoption: Pick<HeldAdoption, 'state' | 'contribution'>): Decision<{ state: AdoptionState; already: boolean }> {
  const { state, contribution } = adoption;
  if (state === 'released' || state === 'expired') return accept({ state, already: true });
  if (contribution === 'money' && state !== 'held' && state !== 'cancelled') return refuse('money-not-released');
  const moved = moveAdoption(state, 'release');
  return moved.ok ? accept({ state: moved.state, already: false }) : moved;
}
