/** A charity's own projects in every state, newest first. Never another charity's. */
import type { Actor } from '~/domain/accounts/actor';
import type { Paged } from '~/domain/needs/desk';
import { dayOf } from '~/domain/needs/public-need';
import type { NeedObject } from '~/domain/needs/vocabulary';
import type { DeskProject } from '~/domain/projects/desk';
import type { ProjectState } from '~/domain/projects/states';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { currentCharity } from '../charities/current-charity.server';

export const OWN_PROJECT_PAGE_SIZE = 20;

export async function listOwnProjects({ actor, input }: { actor: Actor; input: { page: number } }): Promise<Paged<DeskProject>> {
  const where = { charityId: currentCharity(actor) };
  const total = await read().project.count({ where });
  const pages = Math.max(1, Math.ceil(total / OWN_PROJECT_PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const found = await read().project.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * OWN_PROJECT_PAGE_SIZE,
    take: OWN_PROJECT_PAGE_SIZE,
    select: {
      id: true,
      title: true,
      titleEn: true,
      object: true,
      district: true,
      startsOn: true,
      endsOn: true,
      state: true,
      _count: { select: { needs: true } },
    },
  });
  const list = found.map(({ _count, ...row }) => ({
    ...row,
    object: row.object as NeedObject,
    state: row.state as ProjectState,
    startsOn: dayOf(row.startsOn, env.timeZone),
    endsOn: dayOf(row.endsOn, env.timeZone),
    needs: _count.needs,
  }));
  return { rows: list, page, pages, total };
}
