/** Brings an adoption to where a test begins, through the use-cases themselves. */

import { makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import type { Contribution } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { settlePayment } from '~/use-cases/payments/settle-payment.server';

/** The first of a list that has one. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
}

export const PROMISED = '2026-12-08';

export interface Start {
  readonly need?: Awaited<ReturnType<typeof makePublishedNeed>>;
  readonly donor?: Actor;
  readonly companyId?: string;
  readonly contribution?: Contribution;
  readonly asked?: number;
  readonly quantity?: number;
}

export async function hold(start: Start = {}) {
  const { contribution = 'goods', asked = 5, companyId } = start;
  const need = start.need ?? (await makePublishedNeed({ items: [{ contribution, asked }] }));
  const item = first(need.items);
  const donor = start.donor ?? (await makePerson());
  const quantity = start.quantity ?? item.asked;
  const held = await adoptNeed({
    actor: donor,
    input: { needItemId: item.id, contribution: item.contribution, quantity, companyId, requestKey: newId() },
    now: NOW,
  });
  if (!held.ok) throw new Error(held.refusal);
  return { need, item, donor, quantity, adoptionId: held.adoptionId, charity: need.charity };
}

/** A promise for PROMISED; for money a checkout that stands open. */
export async function promise(start: Start = {}) {
  const held = await hold(start);
  const input = { adoptionId: held.adoptionId, deliverBy: PROMISED, message: null, signed: false };
  const result = await commitAdoption({ actor: held.donor, input, now: NOW });
  if (!result.ok) throw new Error(result.refusal);
  return { ...held, payAt: result.payAt, checkoutId: result.payAt?.split('/').at(-1) ?? '' };
}

export async function pay(start: Start = {}) {
  const open = await promise({ contribution: 'money', asked: 240_00, ...start });
  const result = await settlePayment({ checkoutId: open.checkoutId, now: NOW });
  if (!result.ok) throw new Error(result.refusal);
  return open;
}

export async function bring(start: Start = {}) {
  const promised = await promise(start);
  const result = await deliverAdoption({
    actor: promised.donor,
    input: { adoptionId: promised.adoptionId, proofNote: '送到了接收点', photos: [] },
    now: NOW,
  });
  if (!result.ok) throw new Error(result.refusal);
  return promised;
}

export function adoptionOf(id: string) {
  return read().adoption.findUniqueOrThrow({
    where: { id },
    include: { item: { include: { need: true } }, payment: { include: { journals: { include: { entries: true } } } }, pointsEntries: true },
  });
}

/** Templates of the mails waiting for one address. */
export async function mailsTo(address: string): Promise<string[]> {
  const waiting = await read().outboxMessage.findMany({ where: { topic: 'send-mail' } });
  return waiting
    .map(({ payload }) => JSON.parse(payload) as { to: string; template: string })
    .filter(({ to }) => to === address)
    .map(({ template }) => template);
}
