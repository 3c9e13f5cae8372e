/** The checkout's word that the money is there: journal, payment and adoption in one transaction, once however often it is said. */
import { moveAdoption } from '~/domain/adoptions/states';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { paymentJournal } from '~/domain/payments/journal';
import { movePayment } from '~/domain/payments/states';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { type AdoptionRecord, changeAdoption, findRecord } from '../adoptions/adoption-record.server';
import { tellCharity, tellDonor } from '../adoptions/tell-people.server';
import { refundPayment } from './refund-payment.server';
import { writeJournal } from './write-journal.server';

export interface Settled {
  readonly adoptionId: string;
  /** `refunded` when what it would have paid for is no longer missing. */
  readonly outcome: 'committed' | 'refunded';
}

/** Whether a late payment still finds its quantity missing on an open need. */
async function stillMissing(transaction: Transaction, record: AdoptionRecord): Promise<boolean> {
  const item = await transaction.needItem.findUniqueOrThrow({
    where: { id: record.needItemId },
    select: { asked: true, adopted: true, need: { select: { state: true } } },
  });
  return item.need.state === 'published' && item.adopted + record.quantity <= item.asked;
}

/** Commits a held adoption, revives one that timed out; false when neither can be. What was released or cancelled stays so. */
async function commitPaid(transaction: Transaction, record: AdoptionRecord, now: Date): Promise<boolean> {
  const move = record.state === 'expired' ? 'revive' : 'commit';
  const decided = moveAdoption(record.state, move);
  if (!decided.ok) return false;
  if (move === 'revive' && !(await stillMissing(transaction, record))) return false;
  const set = { committedAt: now, holdEndsAt: null, endedAt: null, endReason: null };
  return changeAdoption(transaction, record, { action: move, to: decided.state, set, actorId: record.userId, now });
}

/**
 * Paid after the hold ended: accepted if it is still missing, else journalled and refunded at once. Said again: the same answer and
 * nothing written. Refuses `payment-already-decided` when the payment can't be paid; an unknown checkout is not found.
 */
export async function settlePayment({ checkoutId, now }: { checkoutId: string; now: Date }): Promise<Decision<Settled>> {
  return write(async (transaction) => {
    const record = await findRecord(transaction, { payment: { checkoutId } });
    if (!record?.payment) throw notFound();
    const { payment, id: adoptionId } = record;
    if (payment.state === 'paid') return accept({ adoptionId, outcome: 'committed' });
    if (payment.state === 'refunded') return accept({ adoptionId, outcome: 'refunded' });
    const decided = movePayment(payment.state, 'pay');
    if (!decided.ok) return decided;
    const moved = await transaction.payment.updateMany({
      where: { id: payment.id, state: payment.state },
      data: { state: decided.state, paidAt: now, endedAt: null },
    });
    if (moved.count !== 1) return refuse('payment-already-decided');
    const { amount, currency } = payment;
    await writeJournal(transaction, payment.id, paymentJournal({ needItemId: record.needItemId, amount, currency }), now);
    await audit(transaction, {
      at: now,
      actorId: record.userId,
      action: 'pay',
      subject: 'payment',
      subjectId: payment.id,
      fromState: payment.state,
      toState: decided.state,
      charityId: record.item.need.charityId,
    });
    if (await commitPaid(transaction, record, now)) {
      await tellDonor(transaction, record, 'adoptionCommitted', now);
      await tellCharity(transaction, record, 'adoptionCommitted', now);
      return accept({ adoptionId, outcome: 'committed' });
    }
    await refundPayment(transaction, { record, amount, actorId: null, reason: 'no-longer-missing', now });
    return accept({ adoptionId, outcome: 'refunded' });
  });
}
