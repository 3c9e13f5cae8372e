/** A caseworker writes a new project: a draft. Publishes nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import { accept, type Decision } from '~/domain/outcome';
import type { ProjectInput } from '~/domain/projects/project.schema';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { forbidden, notFound } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';
import { checkPlace } from '../needs/need-row.server';
import { projectColumns } from './project-row.server';

export interface CreateProject {
  readonly actor: Actor;
  /** `draftId` is the id the form was made with: sent twice, it makes one draft. `charityId` is the actor's first charity when left out. */
  readonly input: ProjectInput & { readonly draftId?: string; readonly charityId?: string };
  readonly now: Date;
}

/** `isNew` is false for a draft that has moved on since. Refuses `district-not-served`. */
export async function createProject({ actor, input, now }: CreateProject): Promise<Decision<{ projectId: string; isNew: boolean }>> {
  const charityId = input.charityId ?? currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  const projectId = input.draftId ?? newId();
  return write(async (transaction) => {
    const before = await transaction.project.findUnique({
      where: { id: projectId },
      select: { charityId: true, authorId: true, state: true, version: true },
    });
    if (before) {
      if (before.charityId !== charityId) throw notFound();
      // Sent again before anybody else touched it: what was sent last stands. Later it is only found.
      if (before.state !== 'draft' || before.version !== 0 || before.authorId !== actor.userId) return accept({ projectId, isNew: false });
    }
    const place = await checkPlace(transaction, charityId, { district: input.district, projectId: null });
    if (!place.ok) return place;
    if (before) {
      await transaction.project.update({ where: { id: projectId }, data: projectColumns(input) });
      return accept({ projectId, isNew: true });
    }
    await transaction.project.create({
      data: { id: projectId, charityId, ...projectColumns(input), state: 'draft', authorId: actor.userId, createdAt: now },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'create',
      subject: 'project',
      subjectId: projectId,
      toState: 'draft',
      charityId,
    });
    return accept({ projectId, isNew: true });
  });
}
