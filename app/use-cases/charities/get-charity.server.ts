/** A charity's public page: who it is, what it asked and confirmed, its open needs, its projects. */
import { type CharityProfile, publicCharity } from '~/domain/charities/public-charity';
import type { Paged } from '~/domain/needs/desk';
import { dayOf, type PublicNeed } from '~/domain/needs/public-need';
import { OPEN_STATES, PUBLIC_STATES } from '~/domain/needs/states';
import type { ProjectSummary } from '~/domain/projects/public-project';
import { PUBLIC_PROJECT_STATES } from '~/domain/projects/states';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';
import { publicNeedSelect, toPublicNeed } from '../needs/public-need-select.server';
import { foldPublicNeeds, publicProjectSelect, toPublicProject } from '../projects/public-project-select.server';
import { publicCharitySelect } from './list-charities.server';

export const NEED_PAGE_SIZE = 12;

export interface CharityPage {
  readonly charity: CharityProfile;
  readonly needs: Paged<PublicNeed>;
  readonly projects: readonly ProjectSummary[];
  readonly today: string;
  readonly siteUrl: string;
}

/** Not found for a charity that is not admitted. */
export async function getCharity({ slug, page: wanted, now }: { slug: string; page: number; now: Date }): Promise<CharityPage> {
  const row = await read().organisation.findFirst({ where: { slug, kind: 'charity', state: 'admitted' }, select: publicCharitySelect });
  if (!row) throw notFound();
  const open = { charityId: row.id, state: { in: [...OPEN_STATES] } };
  const [total, places, projects] = await Promise.all([
    read().need.count({ where: open }),
    read().need.groupBy({
      by: ['district'],
      where: { charityId: row.id, state: { in: [...PUBLIC_STATES] }, publicDistrict: null },
      _count: { _all: true },
    }),
    read().project.findMany({
      where: { charityId: row.id, state: { in: [...PUBLIC_PROJECT_STATES] } },
      orderBy: [{ state: 'desc' }, { publishedAt: 'desc' }],
      take: 24,
      select: publicProjectSelect,
    }),
  ]);
  const pages = Math.max(1, Math.ceil(total / NEED_PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const found = await read().need.findMany({
    where: open,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * NEED_PAGE_SIZE,
    take: NEED_PAGE_SIZE,
    select: publicNeedSelect,
  });
  const districts = [...places].sort((one, other) => other._count._all - one._count._all).map(({ district }) => district);
  return {
    charity: {
      ...publicCharity(row),
      ...foldPublicNeeds('charityId', row.id),
      districts: districts.length > 0 ? districts : [row.district],
    },
    needs: { rows: found.map(toPublicNeed), page, pages, total },
    projects: projects.map((project) => ({ ...toPublicProject(project), ...foldPublicNeeds('projectId', project.id) })),
    today: dayOf(now, env.timeZone),
    siteUrl: env.publicUrl,
  };
}
