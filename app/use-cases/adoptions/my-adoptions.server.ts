/** A donor's own adoptions: what they lit, what is under way, what arrived, what ended. Nobody else's. */
import type { Actor } from '~/domain/accounts/actor';
import type { AdoptionView, Page } from '~/domain/adoptions/views';
import { read } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { adoptionViewSelect, toAdoptionView } from './adoption-view.server';

const PAGE_SIZE = 10;
const MOST_UNDER_WAY = 50;
const WINDOWS = 9;

export interface MyAdoptions {
  readonly displayName: string;
  /** How many of their adoptions a charity confirmed, and in how many districts. */
  readonly litCount: number;
  readonly districtCount: number;
  /** Newest first, at most nine: what is under way and what is lit. */
  readonly windows: readonly AdoptionView[];
  readonly underWay: readonly AdoptionView[];
  readonly arrived: Page<AdoptionView>;
  readonly ended: readonly AdoptionView[];
}

/** `page` is of what arrived, from 1; a page beyond the last is the last. */
export async function listMyAdoptions({ actor, page, now }: { actor: Actor; page: number; now: Date }): Promise<MyAdoptions> {
  const mine = { userId: actor.userId };
  const lit = { ...mine, state: 'confirmed' };
  const litCount = await read().adoption.count({ where: lit });
  const pages = Math.max(1, Math.ceil(litCount / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const [underWay, arrived, ended, newest, districts] = await Promise.all([
    read().adoption.findMany({
      where: { ...mine, OR: [{ state: 'held', holdEndsAt: { gt: now } }, { state: { in: ['committed', 'delivered'] } }] },
      select: adoptionViewSelect,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST_UNDER_WAY,
    }),
    read().adoption.findMany({
      where: lit,
      select: adoptionViewSelect,
      orderBy: [{ confirmedAt: 'desc' }, { id: 'asc' }],
      skip: (at - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    read().adoption.findMany({
      where: { ...mine, state: { in: ['released', 'expired', 'cancelled'] } },
      select: adoptionViewSelect,
      orderBy: [{ endedAt: 'desc' }, { id: 'asc' }],
      take: PAGE_SIZE,
    }),
    read().adoption.findMany({ where: lit, select: adoptionViewSelect, orderBy: [{ confirmedAt: 'desc' }, { id: 'asc' }], take: WINDOWS }),
    read().need.groupBy({ by: ['district'], where: { items: { some: { adoptions: { some: lit } } } } }),
  ]);
  const open = underWay.map(toAdoptionView);
  return {
    displayName: actor.displayName,
    litCount,
    districtCount: districts.length,
    windows: [...newest.map(toAdoptionView), ...open].slice(0, WINDOWS),
    underWay: open,
    arrived: { rows: arrived.map(toAdoptionView), page: at, pages },
    ended: ended.map(toAdoptionView),
  };
}

/** One of the donor's own; anything else is not found. */
export async function getMyAdoption({ actor, adoptionId }: { actor: Actor; adoptionId: string }): Promise<AdoptionView> {
  const row = await read().adoption.findFirst({ where: { id: adoptionId, userId: actor.userId }, select: adoptionViewSelect });
  if (!row) throw notFound();
  return toAdoptionView(row);
}
