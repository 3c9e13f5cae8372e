/** A project's public page: its figures, its public needs, and the one that can be finished first. */
import { dayOf, type PublicNeed } from '~/domain/needs/public-need';
import { PUBLIC_STATES } from '~/domain/needs/states';
import { nearestToCompletion, type ProjectSummary } from '~/domain/projects/public-project';
import { PUBLIC_PROJECT_STATES } from '~/domain/projects/states';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { gone, notFound } from '~/platform/outcomes.server';
import { publicNeedSelect, toPublicNeed } from '../needs/public-need-select.server';
import { foldPublicNeeds, publicProjectSelect, toPublicProject } from './public-project-select.server';

export interface ProjectPage {
  readonly project: ProjectSummary;
  /** Open ones first, then those on their way, then the met. */
  readonly needs: readonly PublicNeed[];
  readonly finishFirst: PublicNeed | null;
  readonly today: string;
  readonly siteUrl: string;
}

const MOST_NEEDS = 60;
const ORDER = ['published', 'fully-adopted', 'in-delivery', 'met'];

/** Not found before it was published; gone once it was withdrawn, or its charity no longer stands. */
export async function getProject({ projectId, now }: { projectId: string; now: Date }): Promise<ProjectPage> {
  const row = await read().project.findFirst({
    where: { id: projectId, publishedAt: { not: null } },
    select: { ...publicProjectSelect, charity: { select: { ...publicProjectSelect.charity.select, state: true } } },
  });
  if (!row) throw notFound();
  if (!(PUBLIC_PROJECT_STATES as readonly string[]).includes(row.state) || row.charity.state !== 'admitted') throw gone();
  const found = await read().need.findMany({
    where: { projectId, state: { in: [...PUBLIC_STATES] } },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: MOST_NEEDS,
    select: publicNeedSelect,
  });
  const needs = found.map(toPublicNeed);
  return {
    project: { ...toPublicProject(row), ...foldPublicNeeds('projectId', projectId) },
    needs: [...needs].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state)),
    finishFirst: nearestToCompletion(needs),
    today: dayOf(now, env.timeZone),
    siteUrl: env.publicUrl,
  };
}
