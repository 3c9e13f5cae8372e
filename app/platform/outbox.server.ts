/** The outbox: what to do after a commit, written in the transaction that makes it necessary. Every kind of work is safe to repeat. */
import type { Transaction } from './db/database.server';

/** What each topic carries. Ids and message keys only; never a name or a text of a case. */
export interface OutboxPayloads {
  /** A need, project or charity changed: bring the search index to what is public now. */
  readonly 'index-need': { readonly needId: string };
  /** A refund was journalled: ask the checkout to send the money back. */
  readonly 'return-money': { readonly journalId: string };
  readonly 'send-mail': {
    readonly to: string;
    readonly language: 'zh-CN' | 'en';
    /** Message key below `mail`, with `subject` and `body` under it. */
    readonly template: string;
    readonly values: Readonly<Record<string, string | number>>;
  };
}

export type OutboxTopic = keyof OutboxPayloads;

export async function enqueue<T extends OutboxTopic>(
  transaction: Transaction,
  topic: T,
  payload: OutboxPayloads[T],
  now: Date,
): Promise<void> {
  await transaction.outboxMessage.create({ data: { topic, payload: JSON.stringify(payload), createdAt: now, availableAt: now } });
}
