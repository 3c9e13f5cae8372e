/** Consent: recorded, given back, and everything that rested on it gone in one step: pages, index, adoptions, photos. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { EVERYTHING } from '~/domain/search/need-query';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { consentToPublish } from '~/use-cases/cases/consent-to-publish.server';
import { recordConsent } from '~/use-cases/cases/record-consent.server';
import { withdrawConsent } from '~/use-cases/cases/withdraw-consent.server';
import { getPublicNeed } from '~/use-cases/needs/get-public-need.server';
import { indexNeed } from '~/use-cases/search/index-need.server';
import { searchNeeds } from '~/use-cases/search/search-needs.server';
import { bring, pay, promise } from '../adoptions/steps';
import { type Charity, makeCase, tieNeeds } from './households';

useDatabase();

const reason = '家里改了主意，不想再公开。';

function withdraw(charity: Charity, caseFileId: string, scope: 'publish-need' | 'object-photo' | 'contact-after' = 'publish-need') {
  return withdrawConsent({ actor: charity.caseworker, input: { caseFileId, scope, reason }, now: NOW });
}

test('a consent is recorded once, on a day that has come, and can be given again after it was withdrawn', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity, undefined, false);
  const record = (givenOn: string) =>
    recordConsent({ actor: charity.caseworker, input: { caseFileId, scope: 'publish-need', givenHow: 'guardian', givenOn }, now: NOW });
  expect(await consentToPublish(read(), caseFileId)).toBe(false);
  expect(await record('2026-11-24')).toMatchObject({ refusal: 'consent-in-future' });
  const answers = await Promise.all(Array.from({ length: 4 }, () => record('2026-11-23')));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await consentToPublish(read(), caseFileId)).toBe(true);
  expect(await withdraw(charity, caseFileId)).toEqual({ ok: true, takenDown: 0 });
  expect(await consentToPublish(read(), caseFileId)).toBe(false);
  expect(await withdraw(charity, caseFileId)).toMatchObject({ refusal: 'consent-not-standing' });
  expect(await record('2026-11-23')).toEqual({ ok: true });
  const consents = await read().consent.findMany({ where: { caseFileId } });
  expect(consents).toHaveLength(2);
  expect(consents.filter((one) => one.withdrawnReason === reason && one.withdrawnById === charity.caseworker.userId)).toHaveLength(1);
});

test('withdrawing takes every public need down at once: state, adoptions, money, page and index', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const needs = [
    await makePublishedNeed({ charity, title: '一盏台灯' }),
    await makePublishedNeed({ charity, items: [{ contribution: 'goods', asked: 5 }] }),
    await makePublishedNeed({ charity, items: [{ contribution: 'money', asked: 240_00 }] }),
    await makePublishedNeed({ charity, items: [{ contribution: 'goods', asked: 2 }] }),
  ] as const;
  const other = await makePublishedNeed({ charity });
  await tieNeeds(caseFileId, ...needs.map(({ id }) => id));
  await promise({ need: needs[1], quantity: 2 });
  await pay({ need: needs[2] });
  const { adoptionId } = await bring({ need: needs[3] });
  await confirmAdoption({ actor: charity.caseworker, input: { adoptionId, confirmedQuantity: 2, note: null }, now: NOW });
  expect((await read().need.findUniqueOrThrow({ where: { id: needs[3].id } })).state).toBe('met');
  for (const { id } of [...needs, other]) await indexNeed({ needId: id });
  const found = async () => (await searchNeeds({ ...EVERYTHING, perPage: 100, openOnly: false }))?.ids ?? [];
  expect(await found()).toEqual(expect.arrayContaining([needs[0].id, other.id]));
  expect(await withdraw(charity, caseFileId)).toEqual({ ok: true, takenDown: 4 });
  for (const { id } of needs) {
    expect(await read().need.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'withdrawn', stateReason: reason });
    await expect(getPublicNeed({ needId: id, now: NOW })).rejects.toMatchObject({ kind: 'gone' });
    expect(await found()).not.toContain(id);
  }
  expect(await found()).toContain(other.id);
  const open = { state: { in: ['held', 'committed', 'delivered'] }, item: { needId: { in: needs.map(({ id }) => id) } } };
  expect(await read().adoption.count({ where: open })).toBe(0);
  expect(await read().payment.count({ where: { state: 'refunded' } })).toBe(1);
  const trail = await read().auditEntry.findMany({ where: { subjectId: caseFileId, action: 'withdraw-consent' } });
  expect(trail).toMatchObject([{ toState: 'publish-need', reason, charityId: charity.id }]);
});

test('drafts stay on the desk, unpublishable', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const need = await makePublishedNeed({ charity });
  await write((transaction) => transaction.need.update({ where: { id: need.id }, data: { state: 'in-review', caseFileId } }));
  expect(await withdraw(charity, caseFileId)).toEqual({ ok: true, takenDown: 0 });
  expect(await read().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({ state: 'in-review' });
  expect(await consentToPublish(read(), caseFileId)).toBe(false);
});

test('a need that fails to go takes the whole withdrawal back', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const need = await makePublishedNeed({ charity });
  await tieNeeds(caseFileId, need.id);
  const block = `CREATE TRIGGER "test_block" BEFORE UPDATE OF "state" ON "Need" WHEN NEW."id" = '${need.id}' BEGIN SELECT RAISE(ABORT, 'disk full'); END`;
  await write((transaction) => transaction.$executeRawUnsafe(block));
  await expect(withdraw(charity, caseFileId)).rejects.toThrow();
  await write((transaction) => transaction.$executeRawUnsafe('DROP TRIGGER "test_block"'));
  expect(await consentToPublish(read(), caseFileId)).toBe(true);
  expect(await withdraw(charity, caseFileId)).toEqual({ ok: true, takenDown: 1 });
});

test('without consent to photos they are hidden until somebody looks again', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const need = await makePublishedNeed({ charity });
  await tieNeeds(caseFileId, need.id);
  const id = newId();
  const checked = { checkedById: charity.approver.userId, checkedAt: NOW };
  const photo = {
    id,
    needId: need.id,
    mediaType: 'image/jpeg',
    width: 10,
    height: 10,
    addedById: charity.caseworker.userId,
    createdAt: NOW,
  };
  await write((transaction) => transaction.needPhoto.create({ data: { ...photo, ...checked } }));
  const input = { caseFileId, scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-01' } as const;
  await recordConsent({ actor: charity.caseworker, input, now: NOW });
  expect(await withdraw(charity, caseFileId, 'object-photo')).toEqual({ ok: true, takenDown: 0 });
  expect(await read().needPhoto.findUniqueOrThrow({ where: { id } })).toMatchObject({ checkedAt: null, checkedById: null });
  expect((await read().need.findUniqueOrThrow({ where: { id: need.id } })).state).toBe('published');
});

test('a file that does not open can still be taken down; a reason with its values can not be given', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const need = await makePublishedNeed({ charity });
  await tieNeeds(caseFileId, need.id);
  const input = { caseFileId, scope: 'publish-need', reason: '黎秀珍不想公开了' } as const;
  expect(await withdrawConsent({ actor: charity.caseworker, input, now: NOW })).toMatchObject({ refusal: 'private-words-in-reason' });
  await write((transaction) => transaction.caseFile.update({ where: { id: caseFileId }, data: { keyId: 'retired' } }));
  expect(await withdraw(charity, caseFileId)).toEqual({ ok: true, takenDown: 1 });
});

test('another charity and a donor learn nothing, and change nothing', async () => {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  for (const caseworker of [(await makeCharity()).approver, await makePerson()]) {
    await expect(withdraw({ ...charity, caseworker }, caseFileId)).rejects.toMatchObject({ kind: 'not-found' });
    const input = { caseFileId, scope: 'contact-after', givenHow: 'signed', givenOn: '2026-11-01' } as const;
    await expect(recordConsent({ actor: caseworker, input, now: later({ days: 1 }) })).rejects.toMatchObject({ kind: 'not-found' });
  }
  expect(await consentToPublish(read(), caseFileId)).toBe(true);
});
