/** The practice checkout's page and its buttons, for its buyer alone. No money moves here, and none of it exists on a real site. */
import type { Actor } from '~/domain/accounts/actor';
import { keepHold } from '~/domain/adoptions/adopt';
import type { Decision } from '~/domain/outcome';
import type { CheckoutView } from '~/domain/payments/views';
import { findCheckout } from '~/platform/checkout/checkout.server';
import { read } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { findRecord } from '../adoptions/adoption-record.server';
import { publicNeedSelect, toPublicNeed } from '../needs/public-need-select.server';
import { failPayment } from './fail-payment.server';
import { type Settled, settlePayment } from './settle-payment.server';

async function own(actor: Actor, checkoutId: string) {
  if (findCheckout()?.provider !== 'practice') throw notFound();
  const record = await findRecord(read(), { userId: actor.userId, payment: { checkoutId, provider: 'practice' } });
  if (!record?.payment) throw notFound();
  return { record, payment: record.payment };
}

/** What the page shows. Somebody else's checkout, and any on a site without practice, is not found. */
export async function getPracticeCheckout({
  actor,
  checkoutId,
  now,
}: {
  actor: Actor;
  checkoutId: string;
  now: Date;
}): Promise<CheckoutView> {
  const { record, payment } = await own(actor, checkoutId);
  const need = await read().need.findUniqueOrThrow({ where: { id: record.item.needId }, select: publicNeedSelect });
  return {
    checkoutId,
    adoptionId: record.id,
    amount: payment.amount,
    state: payment.state,
    isHeld: keepHold(record, now).ok,
    holdEndsAt: record.holdEndsAt?.toISOString() ?? null,
    need: toPublicNeed(need),
  };
}

/** The buyer presses "pay". Paying twice is paying once. */
export async function payPractice({ actor, checkoutId, now }: { actor: Actor; checkoutId: string; now: Date }): Promise<Decision<Settled>> {
  await own(actor, checkoutId);
  return settlePayment({ checkoutId, now });
}

/** The buyer presses "fail". */
export async function failPractice({
  actor,
  checkoutId,
  now,
}: {
  actor: Actor;
  checkoutId: string;
  now: Date;
}): Promise<Decision<{ adoptionId: string; needId: string }>> {
  const { record } = await own(actor, checkoutId);
  const failed = await failPayment({ checkoutId, now });
  return failed.ok ? { ...failed, needId: record.item.needId } : failed;
}
