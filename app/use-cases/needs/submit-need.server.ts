/** A caseworker hands a draft to the approver. Nothing incomplete, certainly private or pitying goes on; what may be private is marked for the approver. */
import type { Actor } from '~/domain/accounts/actor';
import { checkRelease } from '~/domain/needs/release';
import { moveNeed } from '~/domain/needs/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { sealedWordsOf } from './gate/gate-marks.server';
import { ownNeed, writeMove } from './own-need.server';

/** Refuses `wrong-need-state`, `need-changed-meanwhile` and the refusals of checkRelease. */
export async function submitNeed({ actor, input, now }: { actor: Actor; input: { needId: string }; now: Date }): Promise<Decision<object>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'write-needs'));
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'write-needs', transaction);
    const moved = moveNeed(need.state, 'submit');
    if (!moved.ok) return moved;
    const release = checkRelease(need, sealed, now);
    if (!release.ok) return release;
    const written = await writeMove(transaction, {
      need,
      move: 'submit',
      to: moved.state,
      actorId: actor.userId,
      now,
      set: { submittedAt: now },
    });
    return written ? accept({}) : refuse('need-changed-meanwhile');
  });
}
