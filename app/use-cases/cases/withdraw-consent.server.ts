/** A household takes a consent back: in one transaction everything that rested on it goes, and search forgets it at once. It deletes no record of the consent. */
import type { Actor } from '~/domain/accounts/actor';
import type { ConsentScope } from '~/domain/cases/consent';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { checkReasonEvenIfLocked, ownCase } from './own-case.server';
import { forgetInSearch, type TakeDown, takeDownNeeds } from './take-down-needs.server';

export interface WithdrawConsent {
  readonly actor: Actor;
  readonly input: { readonly caseFileId: string; readonly scope: ConsentScope; readonly reason: string };
  readonly now: Date;
}

/** Photos of the household's needs need a new look before they are shown again. */
async function hidePhotos(transaction: Transaction, caseFileId: string) {
  await transaction.needPhoto.updateMany({ where: { need: { caseFileId } }, data: { checkedAt: null, checkedById: null } });
}

const effects: Record<ConsentScope, (transaction: Transaction, takeDown: TakeDown) => Promise<string[]>> = {
  'publish-need': takeDownNeeds,
  'object-photo': async (transaction, { caseFileId }) => {
    await hidePhotos(transaction, caseFileId);
    return [];
  },
  'contact-after': async (transaction, { caseFileId, now }) => {
    await transaction.contactWindow.updateMany({ where: { caseFileId, closedAt: null }, data: { closedAt: now } });
    return [];
  },
};

/** Answers how many public needs went. Refuses `consent-not-standing`, `private-words-in-reason`. */
export async function withdrawConsent({ actor, input, now }: WithdrawConsent): Promise<Decision<{ takenDown: number }>> {
  const { caseFileId, scope, reason } = input;
  await ownCase(actor, caseFileId);
  const said = await checkReasonEvenIfLocked(caseFileId, reason);
  if (!said.ok) return said;
  const withdrawn = await write(async (transaction) => {
    const file = await ownCase(actor, caseFileId, 'write-needs', transaction);
    const { count } = await transaction.consent.updateMany({
      where: { caseFileId, scope, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: actor.userId, withdrawnReason: reason },
    });
    if (count === 0) return refuse('consent-not-standing');
    const needIds = await effects[scope](transaction, { actor, caseFileId, reason, now });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'withdraw-consent',
      subject: 'case-file',
      subjectId: caseFileId,
      toState: scope,
      reason,
      charityId: file.charityId,
    });
    return accept({ needIds });
  });
  if (!withdrawn.ok) return withdrawn;
  await forgetInSearch(withdrawn.needIds);
  return accept({ takenDown: withdrawn.needIds.length });
}
