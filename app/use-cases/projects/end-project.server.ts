/** The charity closes a project that is done, or withdraws one. A withdrawn project's needs go on by themselves; nothing is deleted. */
import type { Actor } from '~/domain/accounts/actor';
import { checkReason } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { moveProject } from '~/domain/projects/states';
import { write } from '~/platform/db/database.server';
import { ownProject, writeProjectMove } from './own-project.server';

export interface EndProject {
  readonly actor: Actor;
  readonly input: { readonly projectId: string; readonly reason: string };
  readonly now: Date;
}

/** Needs that are still under way keep a project open. */
const UNDER_WAY = ['in-review', 'published', 'fully-adopted', 'in-delivery'];

async function endProject({ actor, input, now }: EndProject, move: 'close' | 'withdraw'): Promise<Decision<object>> {
  const { projectId, reason } = input;
  const said = checkReason(reason, []);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const project = await ownProject(actor, projectId, 'write-needs', transaction);
    const moved = moveProject(project.state, move);
    if (!moved.ok) return moved;
    if (move === 'close') {
      const open = await transaction.need.count({ where: { projectId, charityId: project.charityId, state: { in: UNDER_WAY } } });
      if (open > 0) return refuse('project-has-open-needs', { count: open });
    }
    const written = await writeProjectMove(transaction, { project, move, to: moved.state, actorId: actor.userId, reason, now });
    return written ? accept({}) : refuse('project-changed-meanwhile');
  });
}

/** Refuses `wrong-project-state`, `project-has-open-needs`, `private-words-in-reason`. */
export function closeProject(call: EndProject): Promise<Decision<object>> {
  return endProject(call, 'close');
}

/** Refuses `wrong-project-state`, `private-words-in-reason`. */
export function withdrawProject(call: EndProject): Promise<Decision<object>> {
  return endProject(call, 'withdraw');
}
