/** An approver gives a need back to its author with a sentence that the author sees. Changes no word of it. */
import type { Actor } from '~/domain/accounts/actor';
import { checkReason } from '~/domain/needs/release';
import { moveNeed } from '~/domain/needs/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { sealedWordsOf } from './gate/gate-marks.server';
import { ownNeed, writeMove } from './own-need.server';

export interface ReturnNeed {
  readonly actor: Actor;
  /** `version` is the one the approver looked at. */
  readonly input: { readonly needId: string; readonly version: number; readonly reason: string | null };
  readonly now: Date;
}

/** Refuses `reason-required`, `not-in-review`, `need-changed-meanwhile`, `private-words-in-reason`. */
export async function returnNeed({ actor, input, now }: ReturnNeed): Promise<Decision<object>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'approve-needs'));
  if (!input.reason) return refuse('reason-required');
  const { reason } = input;
  const said = checkReason(reason, sealed);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'approve-needs', transaction);
    const moved = moveNeed(need.state, 'return');
    if (!moved.ok) return refuse('not-in-review');
    if (need.version !== input.version) return refuse('need-changed-meanwhile');
    const written = await writeMove(transaction, { need, move: 'return', to: moved.state, actorId: actor.userId, reason, now });
    return written ? accept({}) : refuse('need-changed-meanwhile');
  });
}
