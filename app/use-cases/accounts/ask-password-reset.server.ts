/** Asking for a new password. The answer is the same, and as quick, whether the address has an account or not. */
import { accept, type Decision } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { evenly, takeTry } from '~/platform/rate-limit.server';
import { addresseeSelect, mailLink } from './mail-link.server';

async function mailWhenKnown(email: string, now: Date): Promise<void> {
  await write(async (transaction) => {
    const to = await transaction.user.findFirst({ where: { email, disabledAt: null }, select: addresseeSelect });
    if (to) await mailLink(transaction, { to, purpose: 'reset-password', now });
  });
}

/** Mails a reset link to an account, if there is one; refuses `too-many-attempts` alone. */
export async function askPasswordReset({
  input,
  address,
  now,
}: {
  input: { email: string };
  address: string;
  now: Date;
}): Promise<Decision<object>> {
  const allowed = await takeTry({ 'reset-account': input.email, 'reset-address': address });
  if (!allowed.ok) return allowed;
  await evenly(mailWhenKnown(input.email, now));
  return accept({});
}
