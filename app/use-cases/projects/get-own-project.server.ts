/** A project on its own charity's desk: the public view, the form while it is a draft, what happened; also as its approver sees it. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { NeedState } from '~/domain/needs/states';
import type { DeskProjectPage } from '~/domain/projects/desk';
import { read } from '~/platform/db/database.server';
import { needFormChoices } from '../needs/get-need-form.server';
import { readTrail } from '../needs/read-trail.server';
import { ownProject, wroteProject } from './own-project.server';
import { toPublicProject } from './public-project-select.server';

/** Not found for another charity's project. */
export async function getOwnProject({ actor, projectId, now }: { actor: Actor; projectId: string; now: Date }): Promise<DeskProjectPage> {
  const row = await ownProject(actor, projectId, 'see-workspace');
  const { charityId } = row;
  const [charity, author, needs, choices, trail, own] = await Promise.all([
    read().organisation.findUniqueOrThrow({ where: { id: charityId }, select: { slug: true, name: true, nameEn: true } }),
    read().user.findUnique({ where: { id: row.authorId }, select: { displayName: true } }),
    read().need.findMany({
      where: { projectId, charityId },
      orderBy: { createdAt: 'desc' },
      take: 100,
      select: { id: true, title: true, titleEn: true, state: true },
    }),
    needFormChoices(charityId, now),
    readTrail('project', projectId, charityId),
    wroteProject(read(), actor.userId, row),
  ]);
  return {
    project: toPublicProject({ ...row, charity }),
    version: row.version,
    stateReason: row.stateReason,
    author: author?.displayName ?? '',
    needs: needs.map((need) => ({ ...need, state: need.state as NeedState })),
    choices,
    trail,
    mayDecide: may(actor, 'approve-needs', charityId),
    own,
  };
}
