/** An approver lets a marked text stand, and says why. Nobody does so for what they wrote, nor for what can't appear at all. */
import type { Actor } from '~/domain/accounts/actor';
import { answerKey } from '~/domain/needs/gate/marks';
import { checkReason } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { digest } from '~/platform/seal.server';
import { ownNeed } from '../own-need.server';
import { wroteNeed } from '../wrote-need.server';
import { ANSWER_PURPOSE, gateMarks, markAt, sealedWordsOf } from './gate-marks.server';

export interface SpanInput {
  readonly needId: string;
  /** The version the page showed. */
  readonly version: number;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * Keeping the same twice changes nothing (`already`). Refuses `not-in-review`, `author-cannot-approve`, `need-changed-meanwhile`,
 * `span-gone`, `span-certain`, `private-words-in-reason`.
 */
export async function keepSpan({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: SpanInput;
  now: Date;
}): Promise<Decision<{ already: boolean }>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'approve-needs'));
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'approve-needs', transaction);
    if (need.state !== 'in-review') return refuse('not-in-review');
    if (await wroteNeed(transaction, actor.userId, need)) return refuse('author-cannot-approve');
    if (need.version !== input.version) return refuse('need-changed-meanwhile');
    const mark = markAt(await gateMarks(need, sealed, transaction), input);
    if (!mark) return refuse('span-gone');
    if (mark.isCertain) return refuse('span-certain');
    if (mark.isKept) return accept({ already: true });
    // The reason stays in the audit trail for good; it may not say what it is about.
    const said = checkReason(input.reason, [...sealed, mark.found]);
    if (!said.ok) return said;
    const { place, type } = mark;
    await transaction.gateAnswer.create({
      data: {
        id: newId(),
        subject: 'need',
        subjectId: need.id,
        place,
        spanType: type,
        spanDigest: digest(ANSWER_PURPOSE, answerKey(mark.found)),
        reason: input.reason,
        actorId: actor.userId,
        at: now,
      },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'keep-span',
      subject: 'need',
      subjectId: need.id,
      reason: input.reason,
      charityId: need.charityId,
    });
    return accept({ already: false });
  });
}
