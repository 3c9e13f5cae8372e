/** Opening sealed fields: with a reason, on record, so many a day, shown to nobody else; what does not open has its sentence. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeAdministrator, makeCharity, makePerson, NOW } from '#tests/support/factories';
import { MOST_REVEALS } from '~/domain/cases/reveal';
import { read, write } from '~/platform/db/database.server';
import { addDocument } from '~/use-cases/cases/add-document.server';
import { listAudit, listReveals } from '~/use-cases/cases/list-reveals.server';
import { openDocument } from '~/use-cases/cases/open-document.server';
import { revealField } from '~/use-cases/cases/reveal-field.server';
import { type Charity, HOUSEHOLD, makeCase, SECRETS } from './households';
import { useSealedFolder } from './sealed-folder';

useDatabase();
useSealedFolder();

const reason = '确认送轮椅的时间';

function reveal(charity: Charity, caseFileId: string, stored = 'phone', now = NOW, why: string = reason) {
  return revealField({ actor: charity.caseworker, input: { caseFileId, stored, reason: why }, now });
}

const logged = (charity: Charity) => read().auditEntry.findMany({ where: { charityId: charity.id, action: 'reveal' } });

test('one field opens, with its reason on record for the charity and the administrator, without its value', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  expect(await reveal(charity, id)).toEqual({ ok: true, revealed: { stored: 'phone', text: HOUSEHOLD.phone } });
  expect(await logged(charity)).toMatchObject([
    { actorId: charity.caseworker.userId, subject: 'case-file', subjectId: id, toState: 'phone', reason },
  ]);
  const own = await listReveals({ actor: charity.approver, input: { page: 1 } });
  expect(own.rows).toMatchObject([{ who: '谭社工', what: 'phone', reason, caseFileId: id, on: '2026-11-23' }]);
  const all = await listAudit({ actor: await makeAdministrator(), input: { action: 'reveal', page: 1 } });
  expect(all.rows).toMatchObject([{ who: '谭社工', what: 'phone', reason }]);
  for (const secret of SECRETS) expect(JSON.stringify([own, all])).not.toContain(secret);
  expect((await listReveals({ actor: (await makeCharity()).caseworker, input: { page: 1 } })).rows).toEqual([]);
  await expect(listReveals({ actor: await makePerson(), input: { page: 1 } })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(listAudit({ actor: charity.approver, input: { action: null, page: 1 } })).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a reason that says what is sealed is refused, and nothing is opened or kept', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  for (const why of ['问问黎秀珍要不要轮椅', '打给 134 5850 2871 约时间', '送到榕荫里小区'])
    expect(await reveal(charity, id, 'address', NOW, why)).toMatchObject({ refusal: 'private-words-in-reason' });
  expect(await logged(charity)).toEqual([]);
});

test('so many a day and person: thirty at once pass, the rest are refused, tomorrow it goes on', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const answers = await Promise.all(Array.from({ length: MOST_REVEALS + 5 }, () => reveal(charity, id)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(MOST_REVEALS);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === 'reveal-limit')).toHaveLength(5);
  expect(await logged(charity)).toHaveLength(MOST_REVEALS);
  const colleague = await revealField({ actor: charity.approver, input: { caseFileId: id, stored: 'name', reason }, now: NOW });
  expect(colleague).toMatchObject({ ok: true });
  expect(await reveal(charity, id, 'phone', later({ hours: 23 }))).toMatchObject({ refusal: 'reveal-limit' });
  expect(await reveal(charity, id, 'phone', later({ hours: 25 }))).toMatchObject({ ok: true });
});

test('what is empty, another charity’s or nobody’s', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  expect(await reveal(charity, id, 'school')).toMatchObject({ refusal: 'reveal-nothing' });
  await expect(reveal(await makeCharity(), id)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(reveal(charity, 'no-such-file')).rejects.toMatchObject({ kind: 'not-found' });
  const donor = { ...charity, caseworker: await makePerson() };
  await expect(reveal(donor, id)).rejects.toMatchObject({ kind: 'not-found' });
});

test.each([
  ['sealed under a key that the ring lacks', 'sealed-unknown-key', { keyId: 'retired' }],
  ['with a data key cut short', 'sealed-truncated', { wrappedKey: 'AAAA' }],
])('a file %s says so, shows nothing and records nothing', async (_, refusal, change) => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  await write((transaction) => transaction.caseFile.update({ where: { id }, data: change }));
  expect(await reveal(charity, id)).toEqual({ ok: false, refusal });
  expect(await logged(charity)).toEqual([]);
});

test('a truncated ciphertext, and one that was swapped with another field', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const of = (field: string) => ({ caseFileId_field: { caseFileId: id, field } });
  const { ciphertext } = await read().sealedValue.findUniqueOrThrow({ where: of('name') });
  await write((transaction) => transaction.sealedValue.update({ where: of('phone'), data: { ciphertext } }));
  expect(await reveal(charity, id)).toMatchObject({ refusal: 'sealed-does-not-open' });
  await write((transaction) => transaction.sealedValue.update({ where: of('phone'), data: { ciphertext: ciphertext.slice(0, 16) } }));
  expect(await reveal(charity, id)).toMatchObject({ refusal: 'sealed-truncated' });
  expect(await logged(charity)).toEqual([]);
});

test('a file moved to another charity does not open there, and opens again where it was', async () => {
  const charity = await makeCharity();
  const other = await makeCharity();
  const id = await makeCase(charity);
  const move = (charityId: string) => write((transaction) => transaction.caseFile.update({ where: { id }, data: { charityId } }));
  await move(other.id);
  expect(await reveal(other, id)).toMatchObject({ refusal: 'sealed-does-not-open' });
  await expect(reveal(charity, id)).rejects.toMatchObject({ kind: 'not-found' });
  await move(charity.id);
  expect(await reveal(charity, id)).toMatchObject({ ok: true });
});

test('a document is sealed with its name, opens whole with a reason, and is nobody else’s', async () => {
  const charity = await makeCharity();
  const actor = charity.caseworker;
  const id = await makeCase(charity);
  const bytes = Buffer.from('%PDF-1.7 黎秀珍的残疾证');
  expect(await addDocument({ actor, input: { caseFileId: id, fileName: '黎秀珍.pdf', bytes }, now: NOW })).toEqual({ ok: true });
  const text = Buffer.from('#!/bin/sh');
  expect(await addDocument({ actor, input: { caseFileId: id, fileName: 'a.png', bytes: text }, now: NOW })).toMatchObject({
    refusal: 'document-type-unknown',
  });
  const [document] = await read().caseDocument.findMany({ where: { caseFileId: id } });
  expect(JSON.stringify(document)).not.toContain('黎秀珍');
  const input = { caseFileId: id, documentId: document?.id ?? '', reason };
  const opened = await openDocument({ actor, input, now: NOW });
  expect(opened).toMatchObject({ ok: true, document: { name: '黎秀珍.pdf', mediaType: 'application/pdf' } });
  expect(opened.ok && Buffer.from(opened.document.bytes).equals(bytes)).toBe(true);
  expect(await logged(charity)).toMatchObject([{ toState: `document:${document?.id}`, reason }]);
  expect(await openDocument({ actor, input: { ...input, reason: '问黎秀珍' }, now: NOW })).toMatchObject({
    refusal: 'private-words-in-reason',
  });
  const stranger = (await makeCharity()).caseworker;
  await expect(openDocument({ actor: stranger, input, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
  const elsewhere = await makeCase(charity, { name: '另一户' });
  await expect(openDocument({ actor, input: { ...input, caseFileId: elsewhere }, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
});
