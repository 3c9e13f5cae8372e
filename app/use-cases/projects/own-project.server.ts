/** Fetches a project of the actor's own charity for a change, and moves it. Never another charity's. */

import type { Prisma, Project } from '#prisma/generated/client';
import type { Actor } from '~/domain/accounts/actor';
import { may, organisationsWhere, type Permission } from '~/domain/accounts/roles';
import { PUBLIC_STATES } from '~/domain/needs/states';
import type { ProjectMove, ProjectState } from '~/domain/projects/states';
import { audit } from '~/platform/audit.server';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { enqueue } from '~/platform/outbox.server';
import { forbidden, notFound } from '~/platform/outcomes.server';

export type OwnProject = Omit<Project, 'state'> & { readonly state: ProjectState };

/** The project, when it is of a charity whose desk `actor` sits at (else not found) and the actor has `permission` there (else forbidden). */
export async function ownProject(
  actor: Actor,
  projectId: string,
  permission: Permission,
  source: Reader | Transaction = read(),
): Promise<OwnProject> {
  const charities = [...organisationsWhere(actor, 'see-workspace')];
  const project = await source.project.findFirst({ where: { id: projectId, charityId: { in: charities } } });
  if (!project) throw notFound();
  if (!may(actor, permission, project.charityId)) throw forbidden();
  return project as OwnProject;
}

interface Change {
  readonly project: OwnProject;
  readonly move: ProjectMove;
  readonly to: ProjectState;
  readonly actorId: string;
  readonly reason?: string | null;
  readonly now: Date;
  readonly set?: Prisma.ProjectUncheckedUpdateManyInput;
}

/** Writes one move of `project` unless somebody changed it since it was read: then false. The index hears of its public needs. */
export async function writeProjectMove(transaction: Transaction, change: Change): Promise<boolean> {
  const { project, move, to, actorId, reason = null, now, set = {} } = change;
  const { count } = await transaction.project.updateMany({
    where: { id: project.id, charityId: project.charityId, state: project.state, version: project.version },
    data: { ...set, state: to, stateReason: reason, version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await audit(transaction, {
    at: now,
    actorId,
    action: move,
    subject: 'project',
    subjectId: project.id,
    fromState: project.state,
    toState: to,
    reason,
    charityId: project.charityId,
  });
  const needs = await transaction.need.findMany({
    where: { projectId: project.id, state: { in: [...PUBLIC_STATES] } },
    select: { id: true },
  });
  for (const { id } of needs) await enqueue(transaction, 'index-need', { needId: id }, now);
  return true;
}

/** Whether a person has a hand in the project's words: its author, or anybody who edited it since. */
export async function wroteProject(
  source: Reader | Transaction,
  userId: string,
  project: { id: string; authorId: string },
): Promise<boolean> {
  if (project.authorId === userId) return true;
  const where = { subject: 'project', subjectId: project.id, actorId: userId, action: { in: ['create', 'edit'] } };
  return (await source.auditEntry.count({ where })) > 0;
}
