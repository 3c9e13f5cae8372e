/** Spends a mailed link, as part of the transaction it opens. Of two at once exactly one gets through. */
import type { LinkPurpose } from '~/domain/accounts/email-links';
import type { Transaction } from '~/platform/db/database.server';
import { digestToken } from '~/platform/ids.server';

/** The id of the account the link was mailed to; null when it does not open (any more), or the account is closed. */
export async function spendMailedLink(
  transaction: Transaction,
  used: { token: string; purpose: LinkPurpose; now: Date },
): Promise<string | null> {
  const id = digestToken(used.token);
  const { count } = await transaction.emailLink.updateMany({
    where: { id, purpose: used.purpose, usedAt: null, expiresAt: { gt: used.now }, user: { disabledAt: null } },
    data: { usedAt: used.now },
  });
  if (count !== 1) return null;
  const { userId } = await transaction.emailLink.findUniqueOrThrow({ where: { id }, select: { userId: true } });
  return userId;
}
