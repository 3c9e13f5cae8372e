/** Looks at a mailed link without using it: mail programs open links before people do. */
import { type LinkPurpose, opensAt } from '~/domain/accounts/email-links';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read } from '~/platform/db/database.server';
import { digestToken } from '~/platform/ids.server';
import { takeTry } from '~/platform/rate-limit.server';

/** Whose link it is; refuses `link-invalid` when it is forged, used, past its end or for something else, and `too-many-attempts`. */
export async function findMailedLink(asked: {
  token: string;
  purpose: LinkPurpose;
  address: string;
  now: Date;
}): Promise<Decision<{ displayName: string }>> {
  const { token, purpose, address, now } = asked;
  const allowed = await takeTry({ 'link-address': address });
  if (!allowed.ok) return allowed;
  const link = await read().emailLink.findUnique({
    where: { id: digestToken(token) },
    select: { purpose: true, expiresAt: true, usedAt: true, user: { select: { displayName: true, disabledAt: true } } },
  });
  if (!link || link.user.disabledAt || !opensAt(link, purpose, now)) return refuse('link-invalid');
  return accept({ displayName: link.user.displayName });
}
