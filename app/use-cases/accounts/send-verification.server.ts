/** Sends the verification mail once more; the link of the mail before it ends. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { takeTry } from '~/platform/rate-limit.server';
import { addresseeSelect, mailLink } from './mail-link.server';

/** Refuses `too-many-attempts`. Sends nothing to an address that is verified already. */
export async function sendVerification({ actor, now }: { actor: Actor; now: Date }): Promise<Decision<object>> {
  const allowed = await takeTry({ 'verify-account': actor.userId });
  if (!allowed.ok) return allowed;
  await write(async (transaction) => {
    const to = await transaction.user.findFirst({ where: { id: actor.userId, emailVerifiedAt: null }, select: addresseeSelect });
    if (to) await mailLink(transaction, { to, purpose: 'verify-email', now });
  });
  return accept({});
}
