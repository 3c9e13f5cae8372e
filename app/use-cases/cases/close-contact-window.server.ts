/** Ends a contact window before its day. It opens none and shows nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { ownCase } from './own-case.server';

/** Ends a window early. Closing twice changes nothing. */
export async function closeContactWindow({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { caseFileId: string; windowId: string };
  now: Date;
}): Promise<Decision<object>> {
  const { caseFileId, windowId } = input;
  return write(async (transaction) => {
    const { charityId } = await ownCase(actor, caseFileId, 'write-needs', transaction);
    const { count } = await transaction.contactWindow.updateMany({
      where: { id: windowId, caseFileId, closedAt: null },
      data: { closedAt: now },
    });
    if (count === 1) {
      await audit(transaction, {
        at: now,
        actorId: actor.userId,
        action: 'contact-close',
        subject: 'case-file',
        subjectId: caseFileId,
        charityId,
      });
    }
    return accept({});
  });
}
