/** An approver opens one marked text, with a reason that is written down. It opens one mark, once, and never a sealed field. */
import type { Actor } from '~/domain/accounts/actor';
import type { OpenedMark } from '~/domain/needs/gate/views';
import { checkReason } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { ownNeed } from '../own-need.server';
import { gateMarks, markAt, sealedWordsOf } from './gate-marks.server';
import type { SpanInput } from './keep-span.server';

/** Refuses `not-in-review`, `need-changed-meanwhile`, `span-gone`, `private-words-in-reason`. Every opening is one row of the audit trail. */
export async function revealSpan({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: SpanInput;
  now: Date;
}): Promise<Decision<{ opened: OpenedMark }>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'approve-needs'));
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'approve-needs', transaction);
    if (need.state !== 'in-review') return refuse('not-in-review');
    if (need.version !== input.version) return refuse('need-changed-meanwhile');
    const mark = markAt(await gateMarks(need, sealed, transaction), input);
    if (!mark) return refuse('span-gone');
    const said = checkReason(input.reason, [...sealed, mark.found]);
    if (!said.ok) return said;
    const record = { action: 'reveal-span', subject: 'need', subjectId: need.id, reason: input.reason, charityId: need.charityId } as const;
    await audit(transaction, { ...record, at: now, actorId: actor.userId });
    return accept({ opened: { place: mark.place, start: mark.start, end: mark.end, text: mark.found } });
  });
}
