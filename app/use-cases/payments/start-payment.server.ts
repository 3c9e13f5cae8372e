/** Opens a checkout for a held adoption of money. Pays nothing and commits nothing: only the checkout's word does. */
import type { Actor } from '~/domain/accounts/actor';
import { keepHold } from '~/domain/adoptions/adopt';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { movePayment } from '~/domain/payments/states';
import { audit } from '~/platform/audit.server';
import { type Checkout, findCheckout } from '~/platform/checkout/checkout.server';
import { read, type Transaction, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';
import { type AdoptionRecord, findRecord } from '../adoptions/adoption-record.server';

export interface StartPaymentInput {
  readonly adoptionId: string;
  readonly message: string | null;
  readonly signed: boolean;
}

/** The checkout that stands open already, so that asking twice opens one. */
async function standing(checkout: Checkout, record: AdoptionRecord): Promise<string | null> {
  return record.payment?.state === 'open' ? checkout.addressOf(record.payment.checkoutId) : null;
}

async function keep(
  transaction: Transaction,
  record: AdoptionRecord,
  opened: { paymentId: string; checkoutId: string; provider: Checkout['provider'] },
  now: Date,
): Promise<boolean> {
  const { paymentId, checkoutId, provider } = opened;
  const before = record.payment?.state ?? null;
  if (record.payment) {
    const decided = movePayment(record.payment.state, 'reopen');
    if (!decided.ok) return false;
    await transaction.payment.update({ where: { id: paymentId }, data: { state: decided.state, checkoutId, endedAt: null } });
  } else {
    const amount = record.quantity;
    await transaction.payment.create({
      data: { id: paymentId, adoptionId: record.id, provider, checkoutId, amount, currency: env.currency, state: 'open', createdAt: now },
    });
  }
  await audit(transaction, {
    at: now,
    actorId: record.userId,
    action: 'open',
    subject: 'payment',
    subjectId: paymentId,
    fromState: before,
    toState: 'open',
    charityId: record.item.need.charityId,
  });
  return true;
}

/**
 * `payAt` is where to pay, null when it is paid already. After a failed attempt a new checkout is opened for the same payment.
 * Refuses `hold-ended`, `wrong-adoption-state`, `payments-unavailable`; somebody else's adoption is not found.
 */
export async function startPayment({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: StartPaymentInput;
  now: Date;
}): Promise<Decision<{ payAt: string | null }>> {
  const owned = { id: input.adoptionId, userId: actor.userId, contribution: 'money' };
  const seen = await findRecord(read(), owned);
  if (!seen) throw notFound();
  if (seen.state === 'committed') return accept({ payAt: null });
  const kept = keepHold(seen, now);
  if (!kept.ok) return kept;
  const checkout = findCheckout();
  if (!checkout) return refuse('payments-unavailable');
  const paymentId = seen.payment?.id ?? newId();
  const open = await standing(checkout, seen);
  const key = `${seen.id}:${seen.payment?.checkoutId ?? 'first'}`;
  const { amount, currency } = seen.payment ?? { amount: seen.quantity, currency: env.currency };
  const backTo = `/needs/${seen.item.needId}/adopt?hold=${seen.id}`;
  const opened = open ? null : await checkout.open({ key, paymentId, amount, currency, title: seen.item.need.title, backTo });
  return write(async (transaction) => {
    const record = await findRecord(transaction, owned);
    if (!record) throw notFound();
    const still = keepHold(record, now);
    if (!still.ok) return still;
    await transaction.adoption.update({ where: { id: record.id }, data: { message: input.message, signed: input.signed } });
    const meanwhile = await standing(checkout, record);
    if (meanwhile) return accept({ payAt: meanwhile });
    if (!opened) return refuse('payment-already-decided');
    const isKept = await keep(transaction, record, { paymentId, checkoutId: opened.checkoutId, provider: checkout.provider }, now);
    return isKept ? accept({ payAt: opened.url }) : refuse('payment-already-decided');
  });
}
