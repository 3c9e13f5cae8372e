/** A new password through the mailed link. It ends every session, and verifies the address, since its owner read the mail. */
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { hashPassword } from '~/platform/password.server';
import { forgiveTries } from '~/platform/rate-limit.server';
import { addresseeSelect, mailTo } from './mail-link.server';
import { spendMailedLink } from './spend-mailed-link.server';

interface Reset {
  readonly token: string;
  readonly input: { readonly newPassword: string };
  readonly now: Date;
}

/** Refuses `link-invalid`. The person logs in anew afterwards. */
export async function resetPassword({ token, input, now }: Reset): Promise<Decision<object>> {
  const passwordHash = await hashPassword(input.newPassword);
  const email = await write(async (transaction) => {
    const userId = await spendMailedLink(transaction, { token, purpose: 'reset-password', now });
    if (!userId) return null;
    const to = await transaction.user.update({ where: { id: userId }, data: { passwordHash }, select: addresseeSelect });
    await transaction.user.updateMany({ where: { id: userId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } });
    await transaction.session.deleteMany({ where: { userId } });
    await transaction.emailLink.deleteMany({ where: { userId, usedAt: null } });
    await audit(transaction, { at: now, actorId: userId, action: 'reset-password', subject: 'account', subjectId: userId });
    await mailTo(transaction, { to, template: 'passwordChanged', now });
    return to.email;
  });
  if (email === null) return refuse('link-invalid');
  await forgiveTries('log-in-account', email);
  return accept({});
}
