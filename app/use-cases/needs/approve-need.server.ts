/** An approver releases a need to the public. Nobody releases what they wrote themselves, another version than the one they read, or what still has an unanswered mark. */
import type { Actor } from '~/domain/accounts/actor';
import { openMarks } from '~/domain/needs/gate/marks';
import { dayOf } from '~/domain/needs/public-need';
import { checkReason, checkRelease, needsWrittenReason } from '~/domain/needs/release';
import { moveNeed } from '~/domain/needs/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { type Transaction, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { consentToPublish } from '../cases/consent-to-publish.server';
import { gateMarks, sealedWordsOf } from './gate/gate-marks.server';
import { measureNeed } from './gate/measure-need.server';
import { instantOf } from './need-row.server';
import { type OwnNeed, ownNeed, writeMove } from './own-need.server';
import { wroteNeed } from './wrote-need.server';

export interface ApproveNeed {
  readonly actor: Actor;
  /**
   * `version` is the one the approver looked at; `reason` is required beyond the limit of repairs alone; `knowsFew` when even the
   * widest rung leaves too few households alike.
   */
  readonly input: { readonly needId: string; readonly version: number; readonly reason?: string | null; readonly knowsFew?: boolean };
  readonly now: Date;
}

/** What the gate makes public: every mark answered, every place as wide as the ladder asks. */
async function passGate(transaction: Transaction, need: OwnNeed, sealed: readonly string[], knowsFew: boolean) {
  if (need.caseFileId && !(await consentToPublish(transaction, need.caseFileId))) return refuse('consent-missing');
  const marks = await gateMarks(need, sealed, transaction);
  const open = openMarks(marks);
  if (open.length > 0) return refuse('span-unanswered', { count: open.length });
  const { reached, widening, k } = measureNeed(need.id, marks);
  return reached || knowsFew ? accept({ widening }) : refuse('few-households', { k });
}

/**
 * The day alone is stored as the time of publication, so that no order of public lists tells needs of one household apart by the
 * minute. Refuses `not-in-review`, `author-cannot-approve`, `need-changed-meanwhile`, `consent-missing`, `span-unanswered`,
 * `few-households`, `repair-over-limit`, `private-words-in-reason` and the refusals of checkRelease.
 */
export async function approveNeed({ actor, input, now }: ApproveNeed): Promise<Decision<object>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'approve-needs'));
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
    const passed = await passGate(transaction, need, sealed, input.knowsFew ?? false);
    if (!passed.ok) return passed;
    const set = { approverId: actor.userId, publishedAt: instantOf(dayOf(now, env.timeZone)), ...passed.widening };
    const written = await writeMove(transaction, { need, move: 'approve', to: moved.state, actorId: actor.userId, reason, now, set });
    return written ? accept({}) : refuse('need-changed-meanwhile');
  });
}
