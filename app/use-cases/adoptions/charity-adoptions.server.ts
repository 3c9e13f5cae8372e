/** A charity's desk: adoptions of its own needs, by what they wait for. Nothing of another charity. */
import type { Actor } from '~/domain/accounts/actor';
import { isGiver } from '~/domain/adoptions/fulfil';
import { type AdoptionView, DESK_TABS, type DeskTab, type Page, TAB_STATES } from '~/domain/adoptions/views';
import { read } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { adoptionViewSelect, toAdoptionView } from './adoption-view.server';
import { ofOwnCharities } from './charity-scope.server';

const PAGE_SIZE = 20;

export interface CharityAdoptions extends Page<AdoptionView> {
  readonly tab: DeskTab;
  readonly counts: Readonly<Record<DeskTab, number>>;
}

/** A page of one tab: what waits longest first, what is done newest first. */
export async function listCharityAdoptions({ actor, tab, page }: { actor: Actor; tab: DeskTab; page: number }): Promise<CharityAdoptions> {
  const own = ofOwnCharities(actor);
  const entries = await Promise.all(
    DESK_TABS.map(async (one) => [one, await read().adoption.count({ where: { ...own, state: { in: [...TAB_STATES[one]] } } })] as const),
  );
  const counts = Object.fromEntries(entries) as Record<DeskTab, number>;
  const pages = Math.max(1, Math.ceil(counts[tab] / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const found = await read().adoption.findMany({
    where: { ...own, state: { in: [...TAB_STATES[tab]] } },
    select: adoptionViewSelect,
    orderBy:
      tab === 'done'
        ? [{ confirmedAt: 'desc' }, { endedAt: 'desc' }, { id: 'asc' }]
        : [{ deliveredAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    skip: (at - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  return { tab, counts, rows: found.map(toAdoptionView), page: at, pages };
}

export interface CharityAdoption {
  readonly adoption: AdoptionView;
  /** The person asking gave this: somebody else of the charity has to decide. */
  readonly isOwn: boolean;
}

/** One adoption of a need of the person's own charities; anything else is not found. */
export async function getCharityAdoption({ actor, adoptionId }: { actor: Actor; adoptionId: string }): Promise<CharityAdoption> {
  const row = await read().adoption.findFirst({
    where: { id: adoptionId, ...ofOwnCharities(actor) },
    select: { ...adoptionViewSelect, userId: true, companyId: true },
  });
  if (!row) throw notFound();
  return { adoption: toAdoptionView(row), isOwn: isGiver(actor, row) };
}
