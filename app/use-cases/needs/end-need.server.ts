/** Ends a need with a reason and lets go of what was adopted of it; the common half of withdrawing and of met elsewhere. Deletes nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { checkReason } from '~/domain/needs/release';
import { isPublic, moveNeed } from '~/domain/needs/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { endNeedAdoptions } from '../adoptions/end-need-adoptions.server';
import { findSealedWords } from '../cases/find-sealed-words.server';
import { ownNeed, writeMove } from './own-need.server';

export interface EndNeed {
  readonly actor: Actor;
  readonly input: { readonly needId: string; readonly reason: string };
  readonly now: Date;
}

/** Refuses `wrong-need-state`, `need-changed-meanwhile`, `private-words-in-reason`. */
export async function endNeed({ actor, input, now }: EndNeed, move: 'withdraw' | 'meet-elsewhere'): Promise<Decision<object>> {
  const { needId, reason } = input;
  const { caseFileId } = await ownNeed(actor, needId, 'write-needs');
  const said = checkReason(reason, caseFileId ? await findSealedWords({ caseFileId }) : []);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const need = await ownNeed(actor, needId, 'write-needs', transaction);
    const moved = moveNeed(need.state, move);
    if (!moved.ok) return moved;
    if (!(await writeMove(transaction, { need, move, to: moved.state, actorId: actor.userId, reason, now })))
      return refuse('need-changed-meanwhile');
    if (isPublic(need.state)) await endNeedAdoptions(transaction, { needId, actorId: actor.userId, reason, now });
    return accept({});
  });
}
