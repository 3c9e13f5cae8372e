/** The public projects, by district and charity: those under way first, then the newest. */
import type { Paged } from '~/domain/needs/desk';
import type { ProjectSummary } from '~/domain/projects/public-project';
import { PUBLIC_PROJECT_STATES } from '~/domain/projects/states';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { foldPublicNeeds, publicProjectSelect, toPublicProject } from './public-project-select.server';

export const PROJECT_PAGE_SIZE = 12;

export interface ListProjects {
  /** `charity` is a slug. */
  readonly input: { readonly district: string | null; readonly charity: string | null; readonly page: number };
}

export interface ProjectList extends Paged<ProjectSummary> {
  readonly siteUrl: string;
  /** Districts that have a public project. */
  readonly districts: readonly string[];
  readonly charities: readonly { readonly slug: string; readonly name: string; readonly nameEn: string | null }[];
}

/** The page asked for, or the last there is. */
export async function listProjects({ input }: ListProjects): Promise<ProjectList> {
  const isPublic = { state: { in: [...PUBLIC_PROJECT_STATES] }, charity: { state: 'admitted' } };
  const where = {
    ...isPublic,
    ...(input.district ? { district: input.district } : {}),
    ...(input.charity ? { charity: { state: 'admitted', slug: input.charity } } : {}),
  };
  const [total, places, charities] = await Promise.all([
    read().project.count({ where }),
    read().project.findMany({ where: isPublic, distinct: ['district'], orderBy: { district: 'asc' }, select: { district: true } }),
    read().organisation.findMany({
      where: { kind: 'charity', state: 'admitted', projects: { some: { state: { in: [...PUBLIC_PROJECT_STATES] } } } },
      orderBy: { name: 'asc' },
      select: { slug: true, name: true, nameEn: true },
    }),
  ]);
  const pages = Math.max(1, Math.ceil(total / PROJECT_PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const found = await read().project.findMany({
    // "published" sorts after "closed".
    where,
    orderBy: [{ state: 'desc' }, { publishedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PROJECT_PAGE_SIZE,
    take: PROJECT_PAGE_SIZE,
    select: publicProjectSelect,
  });
  const list = found.map((row) => ({ ...toPublicProject(row), ...foldPublicNeeds('projectId', row.id) }));
  return { rows: list, page, pages, total, districts: places.map(({ district }) => district), charities, siteUrl: env.publicUrl };
}
