/** A caseworker changes a draft and its items. A need that left the desk is never edited, and a newer version never overwritten unseen. */
import type { Actor } from '~/domain/accounts/actor';
import type { NeedInput } from '~/domain/needs/need.schema';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { checkPlace, itemRows, needColumns } from './need-row.server';
import { ownNeed } from './own-need.server';

export interface EditNeed {
  readonly actor: Actor;
  /** `version` is the one the form showed. */
  readonly input: NeedInput & { readonly needId: string; readonly version: number };
  readonly now: Date;
}

/** Refuses `need-not-editable`, `need-changed-meanwhile`, `district-not-served`. */
export async function editNeed({ actor, input, now }: EditNeed): Promise<Decision<{ version: number }>> {
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'write-needs', transaction);
    if (need.state !== 'draft') return refuse('need-not-editable');
    const place = await checkPlace(transaction, need.charityId, input);
    if (!place.ok) return place;
    const { count } = await transaction.need.updateMany({
      where: { id: need.id, charityId: need.charityId, state: 'draft', version: input.version },
      data: { ...needColumns(input), version: { increment: 1 } },
    });
    if (count !== 1) return refuse('need-changed-meanwhile');
    await transaction.needItem.deleteMany({ where: { needId: need.id } });
    await transaction.needItem.createMany({ data: itemRows(input.items).map((item) => ({ ...item, needId: need.id })) });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'edit',
      subject: 'need',
      subjectId: need.id,
      fromState: 'draft',
      toState: 'draft',
      charityId: need.charityId,
    });
    return accept({ version: input.version + 1 });
  });
}
