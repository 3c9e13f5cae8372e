/** Delivers what the outbox holds, in order, each at least once; a failure waits longer each time and loses nothing. */
import { read, write } from '~/platform/db/database.server';
import { log } from '~/platform/log.server';
import { sendMail } from '~/platform/mail.server';
import type { OutboxPayloads, OutboxTopic } from '~/platform/outbox.server';
import { returnMoney } from '../payments/return-money.server';
import { indexNeed } from '../search/index-need.server';

const BATCH = 100;
const LONGEST_WAIT = 3_600_000;

const handlers: { [T in OutboxTopic]: (payload: OutboxPayloads[T], now: Date) => Promise<void> } = {
  'index-need': ({ needId }) => indexNeed({ needId }),
  'return-money': ({ journalId }) => returnMoney({ journalId }),
  'send-mail': (mail, now) => sendMail(mail, now),
};

async function deliver(topic: string, payload: string, now: Date): Promise<void> {
  const handler = handlers[topic as OutboxTopic] as ((payload: unknown, now: Date) => Promise<void>) | undefined;
  if (!handler) throw new Error(`no handler for outbox topic ${topic}`);
  await handler(JSON.parse(payload), now);
}

/** One round over what is due at `now`, at most a hundred messages. Answers how many were done and how many failed. */
export async function deliverOutbox({ now }: { now: Date }): Promise<{ done: number; failed: number }> {
  const due = await read().outboxMessage.findMany({
    where: { doneAt: null, availableAt: { lte: now } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true, topic: true, payload: true, attempts: true },
  });
  let failed = 0;
  for (const message of due) {
    try {
      await deliver(message.topic, message.payload, now);
      await write((transaction) => transaction.outboxMessage.update({ where: { id: message.id }, data: { doneAt: now, lastError: null } }));
    } catch (fault) {
      failed += 1;
      const wait = Math.min(LONGEST_WAIT, 2 ** message.attempts * 1000);
      log.warn({ topic: message.topic, id: message.id, attempts: message.attempts + 1, err: fault }, 'outbox message failed');
      await write((transaction) =>
        transaction.outboxMessage.update({
          where: { id: message.id },
          data: {
            attempts: message.attempts + 1,
            availableAt: new Date(now.getTime() + wait),
            lastError: fault instanceof Error ? fault.name : 'fault',
          },
        }),
      );
    }
  }
  return { done: due.length - failed, failed };
}
