/** The mailbox of a test: letters that wait in the outbox, and the token of a link in them. */
import { read } from '~/platform/db/database.server';
import { composeMail } from '~/platform/mail.server';
import type { OutboxPayloads } from '~/platform/outbox.server';

/** Letters to `address` so far, oldest first. */
export async function lettersTo(address: string): Promise<OutboxPayloads['send-mail'][]> {
  const found = await read().outboxMessage.findMany({ where: { topic: 'send-mail' }, orderBy: { id: 'asc' } });
  return found.map(({ payload }) => JSON.parse(payload) as OutboxPayloads['send-mail']).filter(({ to }) => to === address);
}

/** The token in the last letter to `address` that has a link which opens once. */
export async function lastToken(address: string): Promise<string> {
  const tokens = (await lettersTo(address)).map(
    (letter) => /\/(?:verify-email|reset-password)\/([\w-]{22})/.exec(composeMail(letter).body)?.[1],
  );
  return tokens.filter(Boolean).at(-1) ?? 'no-letter';
}
