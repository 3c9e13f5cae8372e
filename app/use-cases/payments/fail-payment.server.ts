/** The checkout's word that a payment failed: the hold stands, the donor may try again. Takes nothing back. */
import { accept, type Decision, refuse } from '~/domain/outcome';
import { movePayment } from '~/domain/payments/states';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { findRecord } from '../adoptions/adoption-record.server';

/** Said again it changes nothing. Refuses `payment-already-decided` for one that was paid; an unknown checkout is not found. */
export async function failPayment({ checkoutId, now }: { checkoutId: string; now: Date }): Promise<Decision<{ adoptionId: string }>> {
  return write(async (transaction) => {
    const record = await findRecord(transaction, { payment: { checkoutId } });
    if (!record?.payment) throw notFound();
    const { payment, id: adoptionId } = record;
    if (payment.state === 'failed') return accept({ adoptionId });
    const decided = movePayment(payment.state, 'fail');
    if (!decided.ok) return decided;
    const moved = await transaction.payment.updateMany({
      where: { id: payment.id, state: payment.state },
      data: { state: decided.state, endedAt: now },
    });
    if (moved.count !== 1) return refuse('payment-already-decided');
    await audit(transaction, {
      at: now,
      actorId: record.userId,
      action: 'fail',
      subject: 'payment',
      subjectId: payment.id,
      fromState: payment.state,
      toState: decided.state,
      charityId: record.item.need.charityId,
    });
    return accept({ adoptionId });
  });
}
