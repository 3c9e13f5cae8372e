/** Gives back all or part of a paid payment: the journal that corrects it, the state, the audit row, in the caller's transaction; the checkout is asked after the commit. */
import { refundJournal } from '~/domain/payments/journal';
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db/database.server';
import { enqueue } from '~/platform/outbox.server';
import type { AdoptionRecord } from '../adoptions/adoption-record.server';
import { writeJournal } from './write-journal.server';

export interface Refund {
  readonly record: Pick<AdoptionRecord, 'needItemId' | 'item' | 'payment'>;
  /** Fen, more than zero, at most what is left of the payment. */
  readonly amount: number;
  readonly actorId: string | null;
  readonly reason: string;
  readonly now: Date;
}

/** A refund beyond what was paid is a fault and rolls everything back. */
export async function refundPayment(transaction: Transaction, { record, amount, actorId, reason, now }: Refund): Promise<void> {
  const payment = record.payment;
  if (!payment) throw new Error('there is no payment to refund');
  const paid = await transaction.journal.findFirstOrThrow({ where: { paymentId: payment.id, kind: 'payment' }, select: { id: true } });
  const isWhole = payment.refunded + amount === payment.amount;
  const state = isWhole ? 'refunded' : 'paid';
  const moved = await transaction.payment.updateMany({
    where: { id: payment.id, state: 'paid', refunded: payment.refunded },
    data: { refunded: { increment: amount }, state, endedAt: isWhole ? now : null },
  });
  if (moved.count !== 1) throw new Error('the payment changed while it was refunded');
  const journalId = await writeJournal(
    transaction,
    payment.id,
    refundJournal({ needItemId: record.needItemId, amount, currency: payment.currency }, paid.id),
    now,
  );
  await enqueue(transaction, 'return-money', { journalId }, now);
  await audit(transaction, {
    at: now,
    actorId,
    action: 'refund',
    subject: 'payment',
    subjectId: payment.id,
    fromState: 'paid',
    toState: state,
    reason,
    charityId: record.item.need.charityId,
  });
}
