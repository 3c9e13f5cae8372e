/** A caseworker takes the proposed wording for one mark of a draft. It changes that stretch alone, and never a newer version unseen. */
import type { Actor } from '~/domain/accounts/actor';
import { reworded } from '~/domain/needs/gate/scan';
import { type GateText, textsOf } from '~/domain/needs/gate/texts';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { ownNeed } from '../own-need.server';
import { gateMarks, markAt, sealedWordsOf } from './gate-marks.server';
import type { SpanInput } from './keep-span.server';

/** Writes the new text where `place` says. */
async function put(transaction: Transaction, needId: string, place: string, text: string): Promise<void> {
  const [name = '', which = ''] = place.split('.');
  if (name === 'item' || name === 'itemEn') {
    await transaction.needItem.updateMany({
      where: { needId, position: Number(which) },
      data: name === 'item' ? { name: text } : { nameEn: text || null },
    });
  } else if (name === 'caption' || name === 'captionEn') {
    await transaction.needPhoto.updateMany({ where: { needId, id: which }, data: { [name]: text || null } });
  } else await transaction.need.updateMany({ where: { id: needId }, data: { [name]: name.endsWith('En') ? text || null : text } });
}

/** A title or an item keeps its Chinese name. */
const leavesNothing = ({ place }: GateText, text: string) => text === '' && (place === 'title' || place.startsWith('item.'));

/** Refuses `need-not-editable`, `need-changed-meanwhile`, `span-gone`, `wording-leaves-nothing`. */
export async function applyWording({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: Omit<SpanInput, 'reason'>;
  now: Date;
}): Promise<Decision<{ version: number }>> {
  const sealed = await sealedWordsOf(await ownNeed(actor, input.needId, 'write-needs'));
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'write-needs', transaction);
    if (need.state !== 'draft') return refuse('need-not-editable');
    if (need.version !== input.version) return refuse('need-changed-meanwhile');
    const mark = markAt(await gateMarks(need, sealed, transaction), input);
    const source = textsOf(need).find(({ place }) => place === input.place);
    if (!mark || !source) return refuse('span-gone');
    const text = reworded(source.text, mark, mark.wording);
    if (leavesNothing(source, text)) return refuse('wording-leaves-nothing');
    const { count } = await transaction.need.updateMany({
      where: { id: need.id, charityId: need.charityId, state: 'draft', version: input.version },
      data: { version: { increment: 1 } },
    });
    if (count !== 1) return refuse('need-changed-meanwhile');
    await put(transaction, need.id, mark.place, text);
    const record = {
      action: 'edit',
      subject: 'need',
      subjectId: need.id,
      fromState: 'draft',
      toState: 'draft',
      charityId: need.charityId,
    } as const;
    await audit(transaction, { ...record, at: now, actorId: actor.userId });
    return accept({ version: input.version + 1 });
  });
}
