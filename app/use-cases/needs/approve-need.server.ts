/** An approver releases a need to the public. Nobody releases what they wrote themselves, or another version than the one they read. */
import type { Actor } from '~/domain/accounts/actor';
import { checkReason, checkRelease, needsWrittenReason } from '~/domain/needs/release';
import { moveNeed } from '~/domain/needs/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { findSealedWords } from '../cases/find-sealed-words.server';
import { ownNeed, writeMove } from './own-need.server';
import { wroteNeed } from './wrote-need.server';

export interface ApproveNeed {
  readonly actor: Actor;
  /** `version` is the one the approver looked at; `reason` is required beyond the limit of repairs alone. */
  readonly input: { readonly needId: string; readonly version: number; readonly reason?: string | null };
  readonly now: Date;
}

/**
 * Refuses `not-in-review`, `author-cannot-approve`, `need-changed-meanwhile`, `repair-over-limit`, `private-words-in-reason` and the
 * refusals of checkRelease.
 */
export async function approveNeed({ actor, input, now }: ApproveNeed): Promise<Decision<object>> {
  const { caseFileId } = await ownNeed(actor, input.needId, 'approve-needs');
  const sealed = caseFileId ? await findSealedWords({ caseFileId }) : [];
  const reason = input.reason ?? undefined;
  const said = checkReason(reason ?? '', sealed);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'approve-needs', transaction);
    const moved = moveNeed(need.state, 'approve');
    if (!moved.ok) return refuse('not-in-review');
    if (await wroteNeed(transaction, actor.userId, need)) return refuse('author-cannot-approve');
    if (need.version !== input.version) return refuse('need-changed-meanwhile');
    const release = checkRelease(need, sealed, now);
    if (!release.ok) return release;
    if (!reason && needsWrittenReason(need.kind, need.items)) return refuse('repair-over-limit');
    const set = { approverId: actor.userId, publishedAt: now };
    const written = await writeMove(transaction, { need, move: 'approve', to: moved.state, actorId: actor.userId, reason, now, set });
    return written ? accept({}) : refuse('need-changed-meanwhile');
  });
}
