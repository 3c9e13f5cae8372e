/** The columns the project whitelist reads, the step to the public view, and the fold of figures over its public needs. */

import type { Prisma } from '#prisma/generated/client';
import { PUBLIC_STATES } from '~/domain/needs/states';
import type { Contribution } from '~/domain/needs/vocabulary';
import { type Figure, foldItems, type PublicProject, publicProject } from '~/domain/projects/public-project';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';

export const publicProjectSelect = {
  id: true,
  title: true,
  titleEn: true,
  what: true,
  whatEn: true,
  why: true,
  whyEn: true,
  done: true,
  doneEn: true,
  object: true,
  district: true,
  startsOn: true,
  endsOn: true,
  state: true,
  charity: { select: { slug: true, name: true, nameEn: true } },
} as const satisfies Prisma.ProjectSelect;

type Row = Prisma.ProjectGetPayload<{ select: typeof publicProjectSelect }>;

/** The public view of a row read with publicProjectSelect. */
export function toPublicProject(row: Row): PublicProject {
  return publicProject(row, env.timeZone);
}

interface Sum {
  readonly contribution: Contribution;
  readonly asked: number;
  readonly adopted: number;
  readonly confirmed: number;
}

const publicStates = PUBLIC_STATES.map((state) => `'${state}'`).join(', ');
const sums = (
  column: 'projectId' | 'charityId',
) => `SELECT i.contribution AS contribution, SUM(i.asked) AS asked, SUM(i.adopted) AS adopted, SUM(i.confirmed) AS confirmed
  FROM NeedItem i JOIN Need n ON n.id = i.needId WHERE n.${column} = @id AND n.state IN (${publicStates}) GROUP BY i.contribution`;
const counts = (
  column: 'projectId' | 'charityId',
) => `SELECT COUNT(CASE WHEN n.state = 'published' THEN 1 END) AS openNeeds, COUNT(CASE WHEN n.state = 'met' THEN 1 END) AS metNeeds
  FROM Need n WHERE n.${column} = @id AND n.state IN (${publicStates})`;

/** What the public needs of a project or charity ask, have and got; how many are open and met. */
export function foldPublicNeeds(
  of: 'projectId' | 'charityId',
  id: string,
): { figures: readonly Figure[]; openNeeds: number; metNeeds: number } {
  const [count] = rows<{ openNeeds: number; metNeeds: number }>(counts(of), { id });
  return { figures: foldItems(rows<Sum>(sums(of), { id })), openNeeds: count?.openNeeds ?? 0, metNeeds: count?.metNeeds ?? 0 };
}
