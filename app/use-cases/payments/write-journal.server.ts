/** Writes one balanced journal. Never updates one; refuses, as a fault, entries that do not sum to zero. */
import { balances, type JournalDraft } from '~/domain/payments/journal';
import type { Transaction } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';

/** Answers the id of the journal. */
export async function writeJournal(transaction: Transaction, paymentId: string, draft: JournalDraft, at: Date): Promise<string> {
  if ([...balances(draft.entries).values()].some((sum) => sum !== 0)) throw new Error('a journal does not balance');
  const id = newId();
  await transaction.journal.create({ data: { id, kind: draft.kind, paymentId, correctsId: draft.correctsId, at } });
  for (const entry of draft.entries) await transaction.ledgerEntry.create({ data: { id: newId(), journalId: id, ...entry } });
  return id;
}
