/** An approver releases a project or gives it back with a sentence. Nobody releases what they wrote, or another version than they read. */
import type { Actor } from '~/domain/accounts/actor';
import { checkReason } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { checkProjectRelease } from '~/domain/projects/release';
import { moveProject } from '~/domain/projects/states';
import { write } from '~/platform/db/database.server';
import { ownProject, writeProjectMove, wroteProject } from './own-project.server';

export interface DecideProject {
  readonly actor: Actor;
  readonly input: {
    readonly projectId: string;
    readonly version: number;
    readonly verdict: 'approve' | 'return';
    readonly reason: string | null;
  };
  readonly now: Date;
}

/**
 * Refuses `not-in-review`, `project-changed-meanwhile`; to return `reason-required`, `private-words-in-reason`; to approve
 * `author-cannot-approve` and the refusals of checkProjectRelease.
 */
export async function decideProject({ actor, input, now }: DecideProject): Promise<Decision<object>> {
  const { projectId, version, verdict, reason } = input;
  return write(async (transaction) => {
    const project = await ownProject(actor, projectId, 'approve-needs', transaction);
    if (verdict === 'return' && !reason) return refuse('reason-required');
    const said = checkReason(reason ?? '', []);
    if (!said.ok) return said;
    const moved = moveProject(project.state, verdict);
    if (!moved.ok) return refuse('not-in-review');
    if (verdict === 'approve' && (await wroteProject(transaction, actor.userId, project))) return refuse('author-cannot-approve');
    if (project.version !== version) return refuse('project-changed-meanwhile');
    const release = verdict === 'approve' ? checkProjectRelease(project, now) : accept({});
    if (!release.ok) return release;
    const set = verdict === 'approve' ? { approverId: actor.userId, publishedAt: now } : {};
    const written = await writeProjectMove(transaction, {
      project,
      move: verdict,
      to: moved.state,
      actorId: actor.userId,
      reason,
      now,
      set,
    });
    return written ? accept({}) : refuse('project-changed-meanwhile');
  });
}
