/** A charity's own needs, newest first, by state and by words of the title. Never another charity's. */
import type { Actor } from '~/domain/accounts/actor';
import type { DeskNeed, Paged } from '~/domain/needs/desk';
import { dayOf, type PublicItem } from '~/domain/needs/public-need';
import type { NeedState } from '~/domain/needs/states';
import type { NeedKind, NeedObject, Urgency } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { currentCharity } from '../charities/current-charity.server';
import { publicNeedSelect } from './public-need-select.server';

export const PAGE_SIZE = 20;

export interface ListOwnNeeds {
  readonly actor: Actor;
  readonly input: { readonly state: NeedState | null; readonly urgency: Urgency | null; readonly words: string; readonly page: number };
}

const deskNeedSelect = {
  id: true,
  kind: true,
  object: true,
  title: true,
  titleEn: true,
  state: true,
  urgency: true,
  district: true,
  neededBy: true,
  items: publicNeedSelect.items,
} as const;

/** The page asked for, or the last there is; with how many needs each state has. */
export async function listOwnNeeds({
  actor,
  input,
}: ListOwnNeeds): Promise<Paged<DeskNeed> & { readonly byState: Readonly<Record<string, number>> }> {
  const charityId = currentCharity(actor);
  const { state, urgency, words } = input;
  const titles = words === '' ? {} : { OR: [{ title: { contains: words } }, { titleEn: { contains: words } }] };
  const where = { charityId, ...(state ? { state } : {}), ...(urgency ? { urgency } : {}), ...titles };
  const [total, groups] = await Promise.all([
    read().need.count({ where }),
    read().need.groupBy({ by: ['state'], where: { charityId }, _count: { _all: true } }),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const found = await read().need.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: deskNeedSelect,
  });
  const list = found.map(
    (row): DeskNeed => ({
      ...row,
      kind: row.kind as NeedKind,
      object: row.object as NeedObject,
      state: row.state as NeedState,
      urgency: row.urgency as Urgency,
      neededBy: dayOf(row.neededBy, env.timeZone),
      items: row.items as PublicItem[],
    }),
  );
  return { rows: list, page, pages, total, byState: Object.fromEntries(groups.map((group) => [group.state, group._count._all])) };
}
