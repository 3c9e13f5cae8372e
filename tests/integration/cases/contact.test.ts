/** Contact windows: for one promised visit, its volunteer alone, until a day or the delivery, each look on record. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import type { ContactField } from '~/domain/cases/reveal';
import { read } from '~/platform/db/database.server';
import { cancelAdoption } from '~/use-cases/adoptions/cancel-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { closeContactWindow } from '~/use-cases/cases/close-contact-window.server';
import { openContactWindow } from '~/use-cases/cases/open-contact-window.server';
import { listOpenContactWindows, viewContactWindow } from '~/use-cases/cases/view-contact-window.server';
import { withdrawConsent } from '~/use-cases/cases/withdraw-consent.server';
import { hold, promise } from '../adoptions/steps';
import { HOUSEHOLD, makeCase, tieNeeds } from './households';

useDatabase();

const reason = '周六上门陪诊，先约时间';

async function visit(contribution: 'hours' | 'goods' = 'hours', isPromised = true) {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const need = await makePublishedNeed({ charity, items: [{ contribution, asked: 120 }] });
  await tieNeeds(caseFileId, need.id);
  const { adoptionId, donor } = await (isPromised ? promise : hold)({ need });
  const open = (fields: readonly ContactField[] = ['name', 'phone'], endsOn = '2026-11-30', actor = charity.caseworker) =>
    openContactWindow({ actor, input: { caseFileId, adoptionId, fields, endsOn, reason }, now: NOW });
  const windows = (now = NOW, actor = donor) => listOpenContactWindows({ actor, adoptionId, now });
  const view = async (now = NOW, actor = donor) => {
    const { id } = await read().contactWindow.findFirstOrThrow({ where: { adoptionId }, orderBy: { openedAt: 'desc' } });
    return viewContactWindow({ actor, input: { adoptionId, windowId: id }, now });
  };
  return { charity, caseFileId, need, adoptionId, donor, open, windows, view };
}

test('the volunteer sees the named fields, each look on record, and nobody else sees anything', async () => {
  const { charity, caseFileId, donor, open, windows, view } = await visit();
  expect(await windows()).toEqual([]);
  expect(await open()).toEqual({ ok: true });
  expect(await windows()).toMatchObject([{ fields: ['name', 'phone'], endsOn: '2026-11-30' }]);
  expect(JSON.stringify(await windows())).not.toContain(HOUSEHOLD.name);
  const contacts = [
    { stored: 'name', text: HOUSEHOLD.name },
    { stored: 'phone', text: HOUSEHOLD.phone },
  ];
  expect(await view()).toEqual({ ok: true, contacts });
  expect(await view()).toEqual({ ok: true, contacts });
  const log = await read().auditEntry.findMany({
    where: { subjectId: caseFileId, action: { startsWith: 'contact-' } },
    orderBy: { action: 'asc' },
  });
  expect(log.map(({ action, actorId, toState }) => [action, actorId, toState])).toEqual([
    ['contact-open', charity.caseworker.userId, 'name,phone'],
    ['contact-view', donor.userId, 'name,phone'],
    ['contact-view', donor.userId, 'name,phone'],
  ]);
  expect(JSON.stringify(log)).not.toContain(HOUSEHOLD.phone);
  for (const actor of [await makePerson(), charity.caseworker]) {
    expect(await windows(NOW, actor)).toEqual([]);
    await expect(view(NOW, actor)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('it ends by its day, by hand, by the delivery, by a cancellation, by a withdrawn consent', async () => {
  const byDay = await visit();
  await byDay.open();
  expect(await byDay.windows(later({ days: 7 }))).toHaveLength(1);
  expect(await byDay.windows(later({ days: 8 }))).toEqual([]);
  expect(await byDay.view(later({ days: 8 }))).toMatchObject({ refusal: 'contact-ended' });

  const byHand = await visit();
  await byHand.open();
  const { id: windowId } = await read().contactWindow.findFirstOrThrow({ where: { adoptionId: byHand.adoptionId } });
  const input = { caseFileId: byHand.caseFileId, windowId };
  expect(await closeContactWindow({ actor: byHand.charity.approver, input, now: NOW })).toEqual({ ok: true });
  expect(await closeContactWindow({ actor: byHand.charity.approver, input, now: NOW })).toEqual({ ok: true });
  expect(await byHand.view()).toMatchObject({ refusal: 'contact-ended' });

  const delivered = await visit();
  await delivered.open();
  const { adoptionId } = delivered;
  await deliverAdoption({ actor: delivered.donor, input: { adoptionId, proofNote: '陪诊两小时', photos: [] }, now: NOW });
  expect(await delivered.windows()).toEqual([]);
  expect(await delivered.view()).toMatchObject({ refusal: 'contact-ended' });

  const cancelled = await visit();
  await cancelled.open();
  await cancelAdoption({ actor: cancelled.charity.caseworker, input: { adoptionId: cancelled.adoptionId, reason: '改了日子' }, now: NOW });
  expect(await cancelled.view()).toMatchObject({ refusal: 'contact-ended' });

  const withdrawn = await visit();
  await withdrawn.open();
  const consent = { caseFileId: withdrawn.caseFileId, scope: 'publish-need', reason: '家里改了主意' } as const;
  await withdrawConsent({ actor: withdrawn.charity.caseworker, input: consent, now: NOW });
  expect(await withdrawn.view()).toMatchObject({ refusal: 'contact-ended' });
});

test('what is refused: goods, a hold, more than fourteen days, a past day, an empty field, a reason that tells', async () => {
  expect(await (await visit('goods')).open()).toMatchObject({ refusal: 'contact-not-due' });
  expect(await (await visit('hours', false)).open()).toMatchObject({ refusal: 'contact-not-due' });
  const { charity, caseFileId, adoptionId, open, windows } = await visit();
  expect(await open(['name'], '2026-12-08')).toMatchObject({ refusal: 'contact-too-long' });
  expect(await open(['name'], '2026-11-22')).toMatchObject({ refusal: 'contact-too-long' });
  expect(await open(['name'], '2026-12-07')).toEqual({ ok: true });
  expect(await open(['name'], '2026-11-23')).toEqual({ ok: true });
  expect(await windows()).toHaveLength(1);
  const input = { caseFileId, adoptionId, fields: ['phone'] as const, endsOn: '2026-11-30', reason: '打 13458502871 约时间' };
  expect(await openContactWindow({ actor: charity.caseworker, input, now: NOW })).toMatchObject({ refusal: 'private-words-in-reason' });
  const bare = await makeCase(charity, { notes: '没有电话' });
  await tieNeeds(bare, (await makePublishedNeed({ charity })).id);
  await expect(
    openContactWindow({ actor: charity.caseworker, input: { ...input, reason, caseFileId: bare }, now: NOW }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await expect(open(['name'], '2026-11-30', (await makeCharity()).caseworker)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(open(['name'], '2026-11-30', await makePerson())).rejects.toMatchObject({ kind: 'not-found' });
});
