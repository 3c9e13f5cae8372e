/** A new password for who knows the old one. It ends every session, also the one it came by: the door starts a new one. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { read, write } from '~/platform/db/database.server';
import { hashPassword, verifyPassword } from '~/platform/password.server';
import { takeTry } from '~/platform/rate-limit.server';
import { addresseeSelect, mailTo } from './mail-link.server';

interface Change {
  readonly actor: Actor;
  readonly input: { readonly password: string; readonly newPassword: string };
  readonly now: Date;
}

/** Refuses `too-many-attempts`, and `wrong-credentials` when the old password is another, or was changed meanwhile. */
export async function changePassword({ actor, input, now }: Change): Promise<Decision<object>> {
  const { userId } = actor;
  const allowed = await takeTry({ 'password-account': userId });
  if (!allowed.ok) return allowed;
  const { passwordHash: old } = await read().user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (!(await verifyPassword(old, input.password))) return refuse('wrong-credentials');
  const passwordHash = await hashPassword(input.newPassword);
  return write(async (transaction) => {
    const { count } = await transaction.user.updateMany({ where: { id: userId, passwordHash: old }, data: { passwordHash } });
    if (count !== 1) return refuse('wrong-credentials');
    await transaction.session.deleteMany({ where: { userId } });
    await transaction.emailLink.deleteMany({ where: { userId, purpose: 'reset-password', usedAt: null } });
    await audit(transaction, { at: now, actorId: userId, action: 'change-password', subject: 'account', subjectId: userId });
    const to = await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: addresseeSelect });
    await mailTo(transaction, { to, template: 'passwordChanged', now });
    return accept({});
  });
}
