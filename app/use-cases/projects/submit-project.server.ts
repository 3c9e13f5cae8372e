/** A caseworker hands a draft project to the approver. Nothing incomplete, private or pitying goes on. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { checkProjectRelease } from '~/domain/projects/release';
import { moveProject } from '~/domain/projects/states';
import { write } from '~/platform/db/database.server';
import { ownProject, writeProjectMove } from './own-project.server';

/** Refuses `wrong-project-state`, `project-changed-meanwhile` and the refusals of checkProjectRelease. */
export async function submitProject({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { projectId: string };
  now: Date;
}): Promise<Decision<object>> {
  return write(async (transaction) => {
    const project = await ownProject(actor, input.projectId, 'write-needs', transaction);
    const moved = moveProject(project.state, 'submit');
    if (!moved.ok) return moved;
    const release = checkProjectRelease(project, now);
    if (!release.ok) return release;
    const change = { project, move: 'submit', to: moved.state, actorId: actor.userId, now, set: { submittedAt: now } } as const;
    return (await writeProjectMove(transaction, change)) ? accept({}) : refuse('project-changed-meanwhile');
  });
}
