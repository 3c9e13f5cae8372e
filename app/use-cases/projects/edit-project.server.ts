/** A caseworker changes a draft project. One that left the desk is never edited, and a newer version never overwritten unseen. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import type { ProjectInput } from '~/domain/projects/project.schema';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { checkPlace } from '../needs/need-row.server';
import { ownProject } from './own-project.server';
import { projectColumns } from './project-row.server';

export interface EditProject {
  readonly actor: Actor;
  readonly input: ProjectInput & { readonly projectId: string; readonly version: number };
  readonly now: Date;
}

/** Refuses `project-not-editable`, `project-changed-meanwhile`, `district-not-served`. */
export async function editProject({ actor, input, now }: EditProject): Promise<Decision<{ version: number }>> {
  return write(async (transaction) => {
    const project = await ownProject(actor, input.projectId, 'write-needs', transaction);
    if (project.state !== 'draft') return refuse('project-not-editable');
    const { id, charityId } = project;
    const place = await checkPlace(transaction, charityId, { district: input.district, projectId: null });
    if (!place.ok) return place;
    const { count } = await transaction.project.updateMany({
      where: { id, charityId, state: 'draft', version: input.version },
      data: { ...projectColumns(input), version: { increment: 1 } },
    });
    if (count !== 1) return refuse('project-changed-meanwhile');
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'edit',
      subject: 'project',
      subjectId: id,
      fromState: 'draft',
      toState: 'draft',
      charityId,
    });
    return accept({ version: input.version + 1 });
  });
}
