/** Promise, delivery, question, confirmation, cancellation, giving back: what each writes, refuses, and does when said twice. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { actorOf, later, makeCharity, makeCompany, makePerson, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { Outcome } from '~/platform/outcomes.server';
import { cancelAdoption } from '~/use-cases/adoptions/cancel-adoption.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { questionAdoption } from '~/use-cases/adoptions/question-adoption.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';
import { adoptionOf, bring, hold, mailsTo, PROMISED, promise } from './steps';

useDatabase();

const confirm = (actor: Actor, adoptionId: string, confirmedQuantity: number) =>
  confirmAdoption({ actor, input: { adoptionId, confirmedQuantity, note: '很合用' }, now: NOW });
const notFound = async (work: Promise<unknown>) =>
  expect(await work.catch((thrown: unknown) => (thrown instanceof Outcome ? thrown.kind : thrown))).toBe('not-found');

test('a promise has its day, its message and its signature; the donor and the charity hear of it, once', async () => {
  const { adoptionId, donor, charity } = await hold();
  const input = { adoptionId, deliverBy: PROMISED, message: '周末方便', signed: true };
  const results = await Promise.all([1, 2].map(() => commitAdoption({ actor: donor, input, now: NOW })));
  expect(results).toEqual([
    { ok: true, payAt: null },
    { ok: true, payAt: null },
  ]);
  const adoption = await adoptionOf(adoptionId);
  expect(adoption).toMatchObject({
    state: 'committed',
    message: '周末方便',
    signed: true,
    holdEndsAt: null,
    deliverBy: new Date('2026-12-08T15:59:59Z'),
  });
  expect(await mailsTo(`${donor.userId}@example.test`)).toEqual(['adoptionCommitted']);
  expect(await mailsTo(`${charity.id}@example.test`)).toEqual(['adoptionCommitted']);
});

test('a promise is refused after its hold, for a day gone or too late, and to others', async () => {
  const { adoptionId, donor } = await hold();
  const input = { adoptionId, deliverBy: PROMISED, message: null, signed: false };
  expect(await commitAdoption({ actor: donor, input, now: later({ minutes: 30 }) })).toMatchObject({ refusal: 'hold-ended' });
  expect(await commitAdoption({ actor: donor, input: { ...input, deliverBy: '2026-11-22' }, now: NOW })).toMatchObject({
    refusal: 'deliver-by-passed',
  });
  expect(await commitAdoption({ actor: donor, input: { ...input, deliverBy: '2027-06-01' }, now: NOW })).toMatchObject({
    refusal: 'deliver-by-too-late',
  });
  expect(await commitAdoption({ actor: donor, input: { ...input, deliverBy: null }, now: NOW })).toMatchObject({
    refusal: 'deliver-by-passed',
  });
  await notFound(commitAdoption({ actor: await makePerson(), input, now: NOW }));
  expect((await adoptionOf(adoptionId)).state).toBe('held');
});

test('giving back frees the quantity once, however often it is said', async () => {
  const { adoptionId, donor, item } = await promise();
  const results = await Promise.all([1, 2, 3].map(() => releaseAdoption({ actor: donor, input: { adoptionId }, now: NOW })));
  expect(results.map((result) => result.ok && result.already)).toEqual([false, true, true]);
  expect((await adoptionOf(adoptionId)).state).toBe('released');
  expect(await read().needItem.findUnique({ where: { id: item.id }, include: { need: true } })).toMatchObject({
    adopted: 0,
    need: { state: 'published' },
  });
  await notFound(releaseAdoption({ actor: await makePerson(), input: { adoptionId }, now: NOW }));
});

test('what was delivered is not given back', async () => {
  const { adoptionId, donor } = await bring();
  expect(await releaseAdoption({ actor: donor, input: { adoptionId }, now: NOW })).toMatchObject({ refusal: 'wrong-adoption-state' });
});

test('a delivery moves the need on; the same proof twice is one, another is refused', async () => {
  const { adoptionId, donor } = await bring();
  expect((await adoptionOf(adoptionId)).item.need.state).toBe('in-delivery');
  const again = (proofNote: string) => deliverAdoption({ actor: donor, input: { adoptionId, proofNote, photos: [] }, now: NOW });
  expect(await again('送到了接收点')).toEqual({ ok: true, already: true });
  expect(await again('换一句话说')).toMatchObject({ refusal: 'wrong-adoption-state' });
  await notFound(deliverAdoption({ actor: await makePerson(), input: { adoptionId, proofNote: '不是我的', photos: [] }, now: NOW }));
});

test('a proof needs words', async () => {
  const { adoptionId, donor } = await promise();
  expect(await deliverAdoption({ actor: donor, input: { adoptionId, proofNote: '好了', photos: [] }, now: NOW })).toMatchObject({
    refusal: 'proof-required',
  });
});

test('confirmed in full: points, a met need, one mail, and only once however often it is said', async () => {
  const { adoptionId, donor, charity } = await bring();
  const results = await Promise.all([charity.caseworker, charity.approver].map((actor) => confirm(actor, adoptionId, 5)));
  expect(results.map((result) => result.ok && result.already).sort()).toEqual([false, true]);
  const adoption = await adoptionOf(adoptionId);
  expect(adoption).toMatchObject({
    state: 'confirmed',
    confirmedQuantity: 5,
    confirmationNote: '很合用',
    item: { confirmed: 5, need: { state: 'met' } },
  });
  expect(adoption.pointsEntries).toHaveLength(1);
  expect((await mailsTo(`${donor.userId}@example.test`)).filter((one) => one === 'adoptionConfirmed')).toHaveLength(1);
});

test('confirmed in part: the rest goes back to what is missing', async () => {
  const { adoptionId, charity } = await bring();
  expect(await confirm(charity.caseworker, adoptionId, 2)).toMatchObject({ ok: true, rest: 3 });
  expect(await adoptionOf(adoptionId)).toMatchObject({
    confirmedQuantity: 2,
    item: { adopted: 2, confirmed: 2, need: { state: 'published' } },
  });
  expect(await confirm(charity.caseworker, adoptionId, 3)).toMatchObject({ refusal: 'wrong-adoption-state' });
});

test('a confirmation is refused: too much, nothing, in fractions, by others, by the donor', async () => {
  const { adoptionId, charity, donor } = await bring();
  expect(await confirm(charity.caseworker, adoptionId, 6)).toMatchObject({ refusal: 'confirmed-more-than-given' });
  for (const quantity of [0, -1, 1.5])
    expect(await confirm(charity.caseworker, adoptionId, quantity)).toMatchObject({ refusal: 'quantity-invalid' });
  const other = await makeCharity();
  await notFound(confirm(other.caseworker, adoptionId, 5));
  await expect(confirm(donor, adoptionId, 5)).rejects.toMatchObject({ kind: 'forbidden' });
  await write((transaction) =>
    transaction.membership.create({
      data: { id: newId(), userId: donor.userId, organisationId: charity.id, role: 'caseworker', createdAt: NOW },
    }),
  );
  const turned = await actorOf(donor.userId);
  expect(await confirm(turned, adoptionId, 5)).toMatchObject({ refusal: 'own-delivery' });
  expect(await questionAdoption({ actor: turned, input: { adoptionId, reason: '看看' }, now: NOW })).toMatchObject({
    refusal: 'own-delivery',
  });
  expect(await cancelAdoption({ actor: turned, input: { adoptionId, reason: '算了' }, now: NOW })).toMatchObject({
    refusal: 'own-delivery',
  });
});

test('a question sends the proof back with a reason and a full grace', async () => {
  const { adoptionId, charity, donor } = await bring();
  const ask = (actor: Actor, reason: string, now = later({ days: 40 })) => questionAdoption({ actor, input: { adoptionId, reason }, now });
  expect(await ask(charity.caseworker, '  ')).toMatchObject({ refusal: 'reason-required' });
  await notFound(ask((await makeCharity()).approver, '别家的'));
  expect(await ask(charity.caseworker, '照片里看不到东西')).toMatchObject({ ok: true });
  expect(await adoptionOf(adoptionId)).toMatchObject({
    state: 'committed',
    confirmationNote: '照片里看不到东西',
    deliveredAt: null,
    deliverBy: later({ days: 40 }),
    item: { need: { state: 'fully-adopted' } },
  });
  expect(await mailsTo(`${donor.userId}@example.test`)).toContain('adoptionQuestioned');
  expect(await ask(charity.caseworker, '再问一次')).toMatchObject({ refusal: 'wrong-adoption-state' });
});

test('cancelling a confirmed adoption takes its points back and opens the need again, once', async () => {
  const company = await makeCompany();
  const { adoptionId, charity, donor } = await bring({ donor: company.owner, companyId: company.id });
  await confirm(charity.caseworker, adoptionId, 5);
  const end = (actor: Actor) => cancelAdoption({ actor, input: { adoptionId, reason: '家里已经有了' }, now: NOW });
  const results = await Promise.all([end(charity.caseworker), end(charity.approver)]);
  expect(results.map((result) => result.ok && result.already)).toEqual([false, true]);
  const adoption = await adoptionOf(adoptionId);
  expect(adoption).toMatchObject({
    state: 'cancelled',
    confirmedQuantity: 0,
    endReason: '家里已经有了',
    item: { adopted: 0, confirmed: 0, need: { state: 'published', metAt: null } },
  });
  expect(adoption.pointsEntries.reduce((sum, entry) => sum + entry.points, 0)).toBe(0);
  expect(adoption.pointsEntries).toHaveLength(2);
  expect(await mailsTo(`${donor.userId}@example.test`)).toContain('adoptionCancelled');
  expect(await end(charity.caseworker)).toEqual({ ok: true, already: true });
});

test('a cancellation needs a reason and an own need', async () => {
  const { adoptionId, charity } = await promise();
  expect(await cancelAdoption({ actor: charity.caseworker, input: { adoptionId, reason: '' }, now: NOW })).toMatchObject({
    refusal: 'reason-required',
  });
  await notFound(cancelAdoption({ actor: (await makeCharity()).caseworker, input: { adoptionId, reason: '别家的' }, now: NOW }));
  await expect(cancelAdoption({ actor: await makePerson(), input: { adoptionId, reason: '没有工作台' }, now: NOW })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('a confirmation and a giving back at the same moment: one of them holds', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { adoptionId, charity, donor } = await promise();
    const both = [
      () => confirm(charity.caseworker, adoptionId, 5),
      () => releaseAdoption({ actor: donor, input: { adoptionId }, now: NOW }),
    ];
    const results = await Promise.all((round % 2 ? both.reverse() : both).map((one) => one()));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  }
});
