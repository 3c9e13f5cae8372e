/** Deletes a draft. What is public or in review is never deleted: it is withdrawn, so that its trail stays. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { ownNeed } from './own-need.server';

/** Refuses `need-not-editable` for anything but a draft. */
export async function deleteNeed({ actor, input, now }: { actor: Actor; input: { needId: string }; now: Date }): Promise<Decision<object>> {
  return write(async (transaction) => {
    const need = await ownNeed(actor, input.needId, 'write-needs', transaction);
    const { count } = await transaction.need.deleteMany({ where: { id: need.id, charityId: need.charityId, state: 'draft' } });
    if (count !== 1) return refuse('need-not-editable');
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'delete',
      subject: 'need',
      subjectId: need.id,
      fromState: 'draft',
      charityId: need.charityId,
    });
    return accept({});
  });
}
