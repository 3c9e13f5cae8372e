/** Mail: over SMTP, or kept for the outbox page of a demo. Plain text in the reader's language. It logs no address and no word of a mail. */

import type { TFunction } from 'i18next';
import { createTransport, type Transporter } from 'nodemailer';
import { translator } from '~/i18n/translate';
import { write } from './db/database.server';
import { env } from './env.server';
import { newId } from './ids.server';
import { NeighbourError } from './neighbour.server';
import type { OutboxPayloads } from './outbox.server';
import { mailedToken } from './session/mailed-links.server';

type Mail = OutboxPayloads['send-mail'];

/** A mail server that does not answer is asked again later, by the outbox. */
const PATIENCE = 20_000;

let transport: Transporter | undefined;

/** Connected on first use: `SMTP_URL` as nodemailer reads it, e.g. `smtps://user:password@host:465`. */
function transporter(url: string): Transporter {
  const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  transport ??= createTransport({ url, ...timeouts });
  return transport;
}

/** Subject and body of a mail. `site` is this site's address; a `nonce` among the values becomes the `token` of its link. */
export function composeMail({ language, template, values }: Mail): { subject: string; body: string } {
  const t: TFunction = translator(language);
  const say = t as (key: string, values: Record<string, string | number>) => string;
  const nonce = values.nonce;
  // i18next reads marks inside of values, too: a name must not be able to ask for the token.
  const plain = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('{{', '{ {') : value]),
  );
  const filled = { ...plain, site: env.publicUrl, ...(typeof nonce === 'string' ? { token: mailedToken(nonce) } : {}) };
  return {
    subject: say(`mail.${template}.subject`, filled),
    body: `${say(`mail.${template}.body`, filled)}\n\n${say('mail.signature', filled)}\n`,
  };
}

async function overSmtp(url: string, to: string, subject: string, text: string): Promise<void> {
  const from = { name: 'Warmlight 暖光', address: `no-reply@${new URL(env.publicUrl).hostname}` };
  try {
    await transporter(url).sendMail({ from, to, subject, text });
  } catch (cause) {
    // What nodemailer throws may name the recipient; its code says enough.
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new NeighbourError('mail', true, new Error(`mail server: ${code}`));
  }
}

/** Sends one mail, or keeps it where there is no mail server. Throws NeighbourError, to be tried again. */
export async function sendMail(mail: Mail, now: Date): Promise<void> {
  const { subject, body } = composeMail(mail);
  if (env.smtpUrl) return overSmtp(env.smtpUrl, mail.to, subject, body);
  if (!env.isDemo) throw new NeighbourError('mail', true, new Error('no mail server is set'));
  await write((transaction) =>
    transaction.capturedMail.create({ data: { id: newId(), toAddress: mail.to, subject, body, createdAt: now } }),
  );
}
