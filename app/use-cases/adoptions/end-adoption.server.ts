/** Cancels one adoption inside a transaction: quantity back, money back, points back, the donor told. Decides nothing. */
import type { Transaction } from '~/platform/db/database.server';
import { reviewBadge } from '../badges/review-badge.server';
import { expirePayment } from '../payments/expire-payment.server';
import { refundPayment } from '../payments/refund-payment.server';
import { reversePoints } from '../points/reverse-points.server';
import { type AdoptionRecord, changeAdoption } from './adoption-record.server';
import { tellDonor } from './tell-people.server';

export interface Ending {
  /** Null for the clock. */
  readonly actorId: string | null;
  /** In the charity's words, or a code of the clock. */
  readonly reason: string;
  readonly now: Date;
  /** False when the caller ends the whole need. */
  readonly settles: boolean;
}

/** False when somebody else moved the adoption first; then nothing was written. */
export async function endAdoption(transaction: Transaction, record: AdoptionRecord, ending: Ending): Promise<boolean> {
  const { actorId, reason, now, settles } = ending;
  const set = { endReason: reason, endedAt: now };
  const moved = await changeAdoption(transaction, record, { action: 'cancel', to: 'cancelled', set, actorId, reason, now, settles });
  if (!moved) return false;
  await expirePayment(transaction, record, now);
  const kept = record.payment?.state === 'paid' ? record.payment.amount - record.payment.refunded : 0;
  if (kept > 0) await refundPayment(transaction, { record, amount: kept, actorId, reason, now });
  if (record.state === 'confirmed') {
    await reversePoints(transaction, record.id, now);
    if (record.companyId) await reviewBadge(transaction, record.companyId, now);
  }
  // The clock's reason is a code, not a sentence: its mail has words of its own.
  await tellDonor(transaction, record, actorId === null ? 'adoptionNeedExpired' : 'adoptionCancelled', now, reason);
  return true;
}
