/** A caseworker writes a new need: a draft with its items. Publishes nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { NeedInput } from '~/domain/needs/need.schema';
import { accept, type Decision } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { forbidden, notFound } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';
import { checkPlace, itemRows, needColumns } from './need-row.server';

export interface CreateNeed {
  readonly actor: Actor;
  /** `draftId` is the id the form was made with: sent twice, it makes one draft. `charityId` is the actor's first charity when left out. */
  readonly input: NeedInput & { readonly draftId?: string; readonly charityId?: string };
  readonly now: Date;
}

/** `isNew` is false for a draft that has moved on since. Refuses `district-not-served`. The id of another charity's need, or of an ended project, is not found. */
export async function createNeed({ actor, input, now }: CreateNeed): Promise<Decision<{ needId: string; isNew: boolean }>> {
  const charityId = input.charityId ?? currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  const needId = input.draftId ?? newId();
  return write(async (transaction) => {
    const before = await transaction.need.findUnique({
      where: { id: needId },
      select: { charityId: true, authorId: true, state: true, version: true },
    });
    if (before) {
      if (before.charityId !== charityId) throw notFound();
      // Sent again before anybody else touched it: what was sent last stands. Later it is only found.
      if (before.state !== 'draft' || before.version !== 0 || before.authorId !== actor.userId) return accept({ needId, isNew: false });
    }
    const place = await checkPlace(transaction, charityId, input);
    if (!place.ok) return place;
    if (before) {
      await transaction.needItem.deleteMany({ where: { needId } });
      await transaction.need.update({ where: { id: needId }, data: { ...needColumns(input), items: { create: itemRows(input.items) } } });
      return accept({ needId, isNew: true });
    }
    await transaction.need.create({
      data: {
        id: needId,
        charityId,
        ...needColumns(input),
        state: 'draft',
        authorId: actor.userId,
        createdAt: now,
        items: { create: itemRows(input.items) },
      },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'create',
      subject: 'need',
      subjectId: needId,
      toState: 'draft',
      charityId,
    });
    return accept({ needId, isNew: true });
  });
}
