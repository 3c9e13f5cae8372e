/** Mails a link that opens once, as part of a transaction. A new link ends the earlier ones of its purpose. */
import { type LinkPurpose, linkEnd } from '~/domain/accounts/email-links';
import type { Transaction } from '~/platform/db/database.server';
import { digestToken, newToken } from '~/platform/ids.server';
import { enqueue } from '~/platform/outbox.server';
import { mailedToken } from '~/platform/session/mailed-links.server';

const TEMPLATES: Readonly<Record<LinkPurpose, string>> = { 'verify-email': 'verifyEmail', 'reset-password': 'resetPassword' };

export interface Addressee {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: string;
}

export async function mailLink(transaction: Transaction, mail: { to: Addressee; purpose: LinkPurpose; now: Date }): Promise<void> {
  const { to, purpose, now } = mail;
  const nonce = newToken();
  await transaction.emailLink.deleteMany({ where: { userId: to.id, purpose, usedAt: null } });
  await transaction.emailLink.create({
    data: { id: digestToken(mailedToken(nonce)), userId: to.id, purpose, expiresAt: linkEnd(purpose, now) },
  });
  await mailTo(transaction, { to, template: TEMPLATES[purpose], values: { nonce }, now });
}

/** Any other mail to an account, in its language, greeting its person by name. */
export async function mailTo(
  transaction: Transaction,
  mail: { to: Addressee; template: string; values?: Readonly<Record<string, string | number>>; now: Date },
): Promise<void> {
  const { to, template, values = {}, now } = mail;
  const language = to.language === 'en' ? 'en' : 'zh-CN';
  await enqueue(transaction, 'send-mail', { to: to.email, language, template, values: { ...values, name: to.displayName } }, now);
}

/** The columns mailLink and mailTo read. */
export const addresseeSelect = { id: true, email: true, displayName: true, language: true } as const;
