/** An e-mail address is its account's own: somebody pressed the button behind the mailed link. */
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { spendMailedLink } from './spend-mailed-link.server';

/** Refuses `link-invalid`. A second press of the same button finds the link used. */
export async function verifyEmail({ token, now }: { token: string; now: Date }): Promise<Decision<{ userId: string }>> {
  return write(async (transaction) => {
    const userId = await spendMailedLink(transaction, { token, purpose: 'verify-email', now });
    if (!userId) return refuse('link-invalid');
    await transaction.user.updateMany({ where: { id: userId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } });
    await audit(transaction, { at: now, actorId: userId, action: 'verify-email', subject: 'account', subjectId: userId });
    return accept({ userId });
  });
}
