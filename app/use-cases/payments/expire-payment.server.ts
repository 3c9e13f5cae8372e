/** Ends a payment that nobody made, when what it would have paid for ended. Leaves paid ones alone. */
import { movePayment } from '~/domain/payments/states';
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db/database.server';
import type { AdoptionRecord } from '../adoptions/adoption-record.server';

/** Does nothing without an open or failed payment. */
export async function expirePayment(transaction: Transaction, record: AdoptionRecord, now: Date): Promise<void> {
  const { payment } = record;
  if (!payment) return;
  const decided = movePayment(payment.state, 'expire');
  if (!decided.ok) return;
  const moved = await transaction.payment.updateMany({
    where: { id: payment.id, state: payment.state },
    data: { state: decided.state, endedAt: now },
  });
  if (moved.count !== 1) return;
  await audit(transaction, {
    at: now,
    actorId: null,
    action: 'expire',
    subject: 'payment',
    subjectId: payment.id,
    fromState: payment.state,
    toState: decided.state,
    charityId: record.item.need.charityId,
  });
}
