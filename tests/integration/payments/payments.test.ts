/** Money: paid once, failed and tried again, paid late, refunded in part and whole; and a checkout that does not answer. */
import { afterEach, expect, test, vi } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makePerson, NOW } from '#tests/support/factories';
import { practiceCheckout } from '~/platform/checkout/practice.server';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { NeighbourError } from '~/platform/neighbour.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { cancelAdoption } from '~/use-cases/adoptions/cancel-adoption.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { expireAdoptions } from '~/use-cases/adoptions/expire-adoptions.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';
import { failPayment } from '~/use-cases/payments/fail-payment.server';
import { failPractice, getPracticeCheckout, payPractice } from '~/use-cases/payments/practice-checkout.server';
import { returnMoney } from '~/use-cases/payments/return-money.server';
import { settlePayment } from '~/use-cases/payments/settle-payment.server';
import { adoptionOf, first, hold, pay, promise } from '../adoptions/steps';

useDatabase();
afterEach(() => vi.restoreAllMocks());

const money = { contribution: 'money', asked: 240_00 } as const;
const paymentOf = (adoptionId: string) => read().payment.findUniqueOrThrow({ where: { adoptionId } });

test('a payment commits the adoption and writes one balanced journal, however often the checkout says so', async () => {
  const { adoptionId, checkoutId, item } = await promise({ ...money, quantity: 120_00 });
  expect(await adoptionOf(adoptionId)).toMatchObject({ state: 'held', payment: { state: 'open', amount: 120_00, provider: 'practice' } });
  const results = await Promise.all([1, 2, 3, 4].map(() => settlePayment({ checkoutId, now: NOW })));
  expect(results).toEqual(Array(4).fill({ ok: true, adoptionId, outcome: 'committed' }));
  const adoption = await adoptionOf(adoptionId);
  expect(adoption).toMatchObject({ state: 'committed', holdEndsAt: null, payment: { state: 'paid', refunded: 0 } });
  expect(adoption.payment?.journals).toHaveLength(1);
  expect(adoption.payment?.journals[0]?.entries.map(({ account, amount, needItemId }) => [account, amount, needItemId]).sort()).toEqual([
    ['processor-clearing', 120_00, null],
    ['restricted-fund', -120_00, item.id],
  ]);
});

test('asking to pay twice opens one checkout', async () => {
  const { adoptionId, donor, payAt } = await promise(money);
  const input = { adoptionId, deliverBy: null, message: '辛苦了', signed: true };
  const again = await Promise.all([1, 2].map(() => commitAdoption({ actor: donor, input, now: NOW })));
  expect(again).toEqual([
    { ok: true, payAt },
    { ok: true, payAt },
  ]);
  expect(await adoptionOf(adoptionId)).toMatchObject({ message: '辛苦了', signed: true });
  expect(await read().payment.count({ where: { adoptionId } })).toBe(1);
});

test('a failed payment leaves the hold, and the next attempt is a new checkout of the same payment', async () => {
  const { adoptionId, donor, checkoutId } = await promise(money);
  expect(await failPayment({ checkoutId, now: NOW })).toMatchObject({ ok: true });
  expect(await failPayment({ checkoutId, now: NOW })).toMatchObject({ ok: true });
  expect((await paymentOf(adoptionId)).state).toBe('failed');
  const retried = await commitAdoption({ actor: donor, input: { adoptionId, deliverBy: null, message: null, signed: false }, now: NOW });
  const second = retried.ok ? (retried.payAt?.split('/').at(-1) ?? '') : '';
  expect(second).not.toBe(checkoutId);
  expect(await settlePayment({ checkoutId: second, now: NOW })).toMatchObject({ outcome: 'committed' });
  expect(await failPayment({ checkoutId: second, now: NOW })).toMatchObject({ refusal: 'payment-already-decided' });
  await expect(settlePayment({ checkoutId, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
});

test('paid after the hold ended, and still missing: accepted', async () => {
  const { adoptionId, checkoutId } = await promise(money);
  await expireAdoptions({ now: later({ hours: 1 }) });
  expect(await settlePayment({ checkoutId, now: later({ hours: 2 }) })).toMatchObject({ outcome: 'committed' });
  expect(await adoptionOf(adoptionId)).toMatchObject({
    state: 'committed',
    endedAt: null,
    endReason: null,
    item: { adopted: 240_00 },
    payment: { state: 'paid', endedAt: null },
  });
});

test('paid after the hold ended, and no longer missing: refunded at once, with both journals', async () => {
  const { adoptionId, checkoutId, item } = await promise(money);
  await expireAdoptions({ now: later({ hours: 1 }) });
  await adoptNeed({
    actor: await makePerson(),
    input: { needItemId: item.id, contribution: 'money', quantity: 1_00, requestKey: 'faster' },
    now: later({ hours: 1 }),
  });
  for (let round = 0; round < 2; round += 1)
    expect(await settlePayment({ checkoutId, now: later({ hours: 1 }) })).toMatchObject({ outcome: 'refunded' });
  const adoption = await adoptionOf(adoptionId);
  expect(adoption).toMatchObject({ state: 'expired', payment: { state: 'refunded', refunded: 240_00 }, item: { adopted: 1_00 } });
  const [paid, refund] = (adoption.payment?.journals ?? []).sort((a, b) => a.kind.localeCompare(b.kind));
  expect(refund).toMatchObject({ kind: 'refund', correctsId: paid?.id });
  await expireAdoptions({ now: later({ days: 1 }) });
});

test('paid after it was put back: refunded at once', async () => {
  const { adoptionId, donor, checkoutId } = await promise(money);
  expect(await releaseAdoption({ actor: donor, input: { adoptionId }, now: NOW })).toMatchObject({ ok: true });
  expect((await paymentOf(adoptionId)).state).toBe('expired');
  expect(await settlePayment({ checkoutId, now: NOW })).toMatchObject({ outcome: 'refunded' });
  expect((await adoptionOf(adoptionId)).state).toBe('released');
});

test('paid money is not put back by its donor; the charity cancels it and the money returns', async () => {
  const { adoptionId, donor, charity } = await pay();
  expect(await releaseAdoption({ actor: donor, input: { adoptionId }, now: NOW })).toMatchObject({ refusal: 'money-not-released' });
  expect(await cancelAdoption({ actor: charity.caseworker, input: { adoptionId, reason: '另有安排' }, now: NOW })).toMatchObject({
    ok: true,
  });
  expect(await adoptionOf(adoptionId)).toMatchObject({
    state: 'cancelled',
    item: { adopted: 0 },
    payment: { state: 'refunded', refunded: 240_00 },
  });
});

test('confirmed in part: what was not used is refunded, and a later cancellation refunds the rest', async () => {
  const { adoptionId, charity } = await pay();
  await confirmAdoption({ actor: charity.caseworker, input: { adoptionId, confirmedQuantity: 200_00, note: null }, now: NOW });
  expect(await adoptionOf(adoptionId)).toMatchObject({
    state: 'confirmed',
    item: { adopted: 200_00, confirmed: 200_00 },
    payment: { state: 'paid', refunded: 40_00 },
  });
  await cancelAdoption({ actor: charity.approver, input: { adoptionId, reason: '发票对不上' }, now: NOW });
  const { payment } = await adoptionOf(adoptionId);
  expect(payment).toMatchObject({ state: 'refunded', refunded: 240_00 });
  expect(payment?.journals).toHaveLength(3);
});

test('after the commit the checkout is asked to return exactly what was refunded', async () => {
  const { adoptionId, charity, checkoutId } = await pay();
  await confirmAdoption({ actor: charity.caseworker, input: { adoptionId, confirmedQuantity: 200_00, note: null }, now: NOW });
  const waiting = await read().outboxMessage.findMany({ where: { topic: 'return-money' }, orderBy: { id: 'desc' } });
  const { journalId } = JSON.parse(first(waiting).payload) as { journalId: string };
  const refund = vi.spyOn(practiceCheckout, 'refund');
  await returnMoney({ journalId });
  expect(refund).toHaveBeenCalledWith({ checkoutId, key: journalId, amount: 40_00, currency: 'cny' });
});

test('a checkout that does not answer leaves the hold as it was, and the next try works', async () => {
  const { adoptionId, donor } = await hold(money);
  const input = { adoptionId, deliverBy: null, message: null, signed: false };
  vi.spyOn(practiceCheckout, 'open').mockRejectedValueOnce(new NeighbourError('stripe', true, new Error('time-out')));
  await expect(commitAdoption({ actor: donor, input, now: NOW })).rejects.toBeInstanceOf(NeighbourError);
  expect(await adoptionOf(adoptionId)).toMatchObject({ state: 'held', payment: null });
  expect(await commitAdoption({ actor: donor, input, now: NOW })).toMatchObject({ ok: true });
});

test('a real site without a checkout takes no money and has no practice page', async () => {
  const open = await promise(money);
  const { donor, need, item } = await hold({ contribution: 'money', asked: 100_00, quantity: 10_00 });
  vi.spyOn(env, 'mode', 'get').mockReturnValue('site');
  const input = { needItemId: item.id, contribution: 'money' as const, quantity: 10_00, requestKey: 'site' };
  expect(await adoptNeed({ actor: donor, input, now: NOW })).toMatchObject({ refusal: 'payments-unavailable' });
  await expect(getPracticeCheckout({ actor: open.donor, checkoutId: open.checkoutId, now: NOW })).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect(need.id).toBeTruthy();
});

test('the practice page is for its buyer alone', async () => {
  const { donor, checkoutId, adoptionId, need } = await promise(money);
  const stranger = await makePerson();
  expect(await getPracticeCheckout({ actor: donor, checkoutId, now: NOW })).toMatchObject({
    amount: 240_00,
    state: 'open',
    isHeld: true,
    need: { id: need.id },
  });
  for (const work of [getPracticeCheckout, payPractice, failPractice]) {
    await expect(work({ actor: stranger, checkoutId, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
  }
  expect((await paymentOf(adoptionId)).state).toBe('open');
  expect(await payPractice({ actor: donor, checkoutId, now: NOW })).toMatchObject({ outcome: 'committed' });
  expect(await failPractice({ actor: donor, checkoutId, now: NOW })).toMatchObject({ refusal: 'payment-already-decided' });
});
