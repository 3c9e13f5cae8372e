/** What the page of adopting shows: a choice, a hold to finish, or that somebody was faster. Changes nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { may, organisationsWhere } from '~/domain/accounts/roles';
import { isOpen, keepHold, leftOf } from '~/domain/adoptions/adopt';
import type { AdoptionState } from '~/domain/adoptions/states';
import type { AdoptionView } from '~/domain/adoptions/views';
import { dayOf, type PublicItem, type PublicNeed } from '~/domain/needs/public-need';
import { ENDED_STATES, isPublic, type NeedState } from '~/domain/needs/states';
import { findCheckout } from '~/platform/checkout/checkout.server';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { gone, logInFirst, notFound } from '~/platform/outcomes.server';
import { publicNeedSelect, toPublicNeed } from '../needs/public-need-select.server';
import { adoptionViewSelect, toAdoptionView } from './adoption-view.server';

const OTHERS = 3;

interface Shared {
  readonly need: PublicNeed;
  /** ISO day of the visit. */
  readonly today: string;
}

export type AdoptPage =
  | (Shared & {
      readonly step: 'choose';
      readonly item: PublicItem;
      /** The donor's own companies, when they may give for any. */
      readonly companies: readonly { readonly id: string; readonly name: string }[];
      readonly requestKey: string;
      readonly isOwnNeed: boolean;
      readonly isPayable: boolean;
      readonly myHoldId: string | null;
    })
  | (Shared & { readonly step: 'promise'; readonly adoption: AdoptionView })
  | (Shared & { readonly step: 'elsewhere'; readonly adoptionId: string })
  | (Shared & { readonly step: 'hold-ended'; readonly isStillOpen: boolean })
  | (Shared & { readonly step: 'taken'; readonly others: readonly PublicNeed[]; readonly myHoldId: string | null });

async function loadNeed(needId: string) {
  const row = await read().need.findUnique({ where: { id: needId }, select: { ...publicNeedSelect, charityId: true } });
  const state = row?.state as NeedState | undefined;
  if (!row || !state) throw notFound();
  if ((ENDED_STATES as readonly NeedState[]).includes(state)) throw gone();
  if (!isPublic(state)) throw notFound();
  return { need: toPublicNeed(row), charityId: row.charityId };
}

async function othersLike(need: PublicNeed): Promise<PublicNeed[]> {
  const found = await read().need.findMany({
    where: { state: 'published', id: { not: need.id }, kind: need.kind },
    select: publicNeedSelect,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: OTHERS,
  });
  if (found.length === OTHERS) return found.map(toPublicNeed);
  const more = await read().need.findMany({
    where: { state: 'published', id: { notIn: [need.id, ...found.map(({ id }) => id)] } },
    select: publicNeedSelect,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: OTHERS - found.length,
  });
  return [...found, ...more].map(toPublicNeed);
}

async function findHold(actor: Actor, needId: string, now: Date): Promise<string | null> {
  const hold = await read().adoption.findFirst({
    where: { userId: actor.userId, state: 'held', holdEndsAt: { gt: now }, item: { needId } },
    select: { id: true },
    orderBy: { createdAt: 'desc' },
  });
  return hold?.id ?? null;
}

async function stepOfHold(shared: Shared, actor: Actor, holdId: string, now: Date): Promise<AdoptPage> {
  const row = await read().adoption.findFirst({
    where: { id: holdId, userId: actor.userId, item: { needId: shared.need.id } },
    select: adoptionViewSelect,
  });
  if (!row) throw notFound();
  const adoption = toAdoptionView(row);
  const kept = keepHold({ state: row.state as AdoptionState, contribution: adoption.contribution, holdEndsAt: row.holdEndsAt }, now);
  if (kept.ok) return { ...shared, step: 'promise', adoption };
  if (kept.refusal !== 'hold-ended' && row.state !== 'released') return { ...shared, step: 'elsewhere', adoptionId: row.id };
  return { ...shared, step: 'hold-ended', isStillOpen: isOpen(shared.need.state) };
}

/**
 * A need that ended is gone; one that is not public is not found; a hold of somebody else is not found, and without an account one
 * logs in first. `itemId` picks the item to choose; without it, or when it has nothing left, the first with something left.
 */
export async function getAdoptPage(asked: {
  actor: Actor | null;
  needId: string;
  itemId: string | null;
  holdId: string | null;
  now: Date;
}): Promise<AdoptPage> {
  const { actor, needId, itemId, holdId, now } = asked;
  const { need, charityId } = await loadNeed(needId);
  const shared = { need, today: dayOf(now, env.timeZone) };
  if (holdId !== null) {
    if (!actor) throw logInFirst();
    return stepOfHold(shared, actor, holdId, now);
  }
  const myHoldId = actor && (await findHold(actor, needId, now));
  const open = need.items.filter((item) => leftOf(item) > 0);
  const item = open.find(({ id }) => id === itemId) ?? open[0];
  if (!isOpen(need.state) || !item) return { ...shared, step: 'taken', others: await othersLike(need), myHoldId };
  const mine = actor ? organisationsWhere(actor, 'adopt-for-company') : [];
  const companies = mine.map((id) => ({
    id,
    name: actor?.memberships.find(({ organisationId }) => organisationId === id)?.organisationName ?? id,
  }));
  const isOwnNeed = actor !== null && may(actor, 'write-needs', charityId);
  return { ...shared, step: 'choose', item, companies, requestKey: newId(), isOwnNeed, isPayable: findCheckout() !== null, myHoldId };
}
