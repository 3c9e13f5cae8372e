/** Erasing a household: key, values, hashes, documents and drafts go for good, backups included; what was public is taken down first. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { open, SealError } from '~/platform/seal.server';
import { addDocument } from '~/use-cases/cases/add-document.server';
import { unwrapCaseKey } from '~/use-cases/cases/case-key.server';
import { editCase } from '~/use-cases/cases/edit-case.server';
import { eraseCase } from '~/use-cases/cases/erase-case.server';
import { findSealedWords } from '~/use-cases/cases/find-sealed-words.server';
import { getCase } from '~/use-cases/cases/get-case.server';
import { openDocument } from '~/use-cases/cases/open-document.server';
import { recordConsent } from '~/use-cases/cases/record-consent.server';
import { revealField } from '~/use-cases/cases/reveal-field.server';
import { searchCases } from '~/use-cases/cases/search-cases.server';
import { type Charity, COLUMNS, HOUSEHOLD, makeCase, tieNeeds } from './households';
import { useSealedFolder } from './sealed-folder';

useDatabase();
const disk = useSealedFolder();

const reason = '这一户要求删掉所有记录。';

function erase(charity: Charity, caseFileId: string, word = '销毁', actor = charity.approver) {
  return eraseCase({ actor, input: { caseFileId, reason, word }, now: NOW });
}

async function household() {
  const charity = await makeCharity();
  const caseFileId = await makeCase(charity);
  const bytes = Buffer.from('%PDF-1.7 …');
  await addDocument({ actor: charity.caseworker, input: { caseFileId, fileName: '证.pdf', bytes }, now: NOW });
  const shown = await makePublishedNeed({ charity });
  const draft = await makePublishedNeed({ charity });
  await tieNeeds(caseFileId, shown.id, draft.id);
  const data = { state: 'draft', publishedAt: null, referenceDigest: newId() };
  await write((transaction) => transaction.need.update({ where: { id: draft.id }, data }));
  return { charity, caseFileId, shown, draft };
}

test('nothing of a household is left but that it agreed, and that it was erased', async () => {
  const { charity, caseFileId, shown, draft } = await household();
  const before = disk.count();
  const [document] = await read().caseDocument.findMany({ where: { caseFileId } });
  expect(await erase(charity, caseFileId)).toEqual({ ok: true, takenDown: 1 });
  expect(await read().caseFile.findUniqueOrThrow({ where: { id: caseFileId } })).toMatchObject({
    wrappedKey: '',
    personDigest: null,
    erasedAt: NOW,
    keyId: 'demo',
  });
  expect(await read().sealedValue.count({ where: { caseFileId } })).toBe(0);
  expect(await read().caseDigest.count({ where: { caseFileId } })).toBe(0);
  expect(disk.count()).toBe(before - 1);
  expect(await read().need.findUnique({ where: { id: draft.id } })).toBeNull();
  expect(await read().need.findUniqueOrThrow({ where: { id: shown.id } })).toMatchObject({ state: 'withdrawn', referenceDigest: null });
  expect(await read().consent.count({ where: { caseFileId } })).toBe(1);
  const audited = await read().auditEntry.findMany({ where: { subjectId: caseFileId, action: 'erase' } });
  expect(audited).toMatchObject([{ actorId: charity.approver.userId, reason }]);

  const actor = charity.caseworker;
  expect(await getCase({ actor, caseFileId, now: NOW })).toMatchObject({ erasedOn: '2026-11-23', sealed: [], documents: [] });
  expect(await searchCases({ actor, input: { words: HOUSEHOLD.name } })).toEqual([]);
  expect(await findSealedWords({ caseFileId })).toEqual([]);
  const gone = { refusal: 'case-erased' };
  expect(await revealField({ actor, input: { caseFileId, stored: 'name', reason: '还想再看一次' }, now: NOW })).toMatchObject(gone);
  const documentId = document?.id ?? '';
  expect(await openDocument({ actor, input: { caseFileId, documentId, reason: '还想再看一次' }, now: NOW })).toMatchObject(gone);
  const edit = { caseFileId, version: 1, columns: COLUMNS, values: [{ field: 'name', text: '黎秀珍' }], clear: [] } as const;
  expect(await editCase({ actor, input: edit, now: NOW })).toMatchObject(gone);
  const consent = { caseFileId, scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-01' } as const;
  expect(await recordConsent({ actor, input: consent, now: NOW })).toMatchObject(gone);
  const bytes = Buffer.from('%PDF-1.7 …');
  expect(await addDocument({ actor, input: { caseFileId, fileName: 'a.pdf', bytes }, now: NOW })).toMatchObject(gone);
  expect(await erase(charity, caseFileId)).toMatchObject(gone);
});

test('ciphertext copied before does not open with the ring afterwards', async () => {
  const { charity, caseFileId } = await household();
  const backup = await read().sealedValue.findMany({ where: { caseFileId } });
  await erase(charity, caseFileId);
  const file = await read().caseFile.findUniqueOrThrow({ where: { id: caseFileId } });
  expect(backup.length).toBeGreaterThan(3);
  for (const { field, ciphertext } of backup) {
    expect(() => open(unwrapCaseKey(file), caseFileId, field, ciphertext)).toThrow(SealError);
  }
  const revive = write((transaction) => transaction.caseFile.update({ where: { id: caseFileId }, data: { wrappedKey: 'AAAA' } }));
  await expect(revive).rejects.toThrow();
});

test('pressed twice at once it is erased once', async () => {
  const { charity, caseFileId } = await household();
  const answers = await Promise.all(Array.from({ length: 4 }, () => erase(charity, caseFileId)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await read().auditEntry.count({ where: { subjectId: caseFileId, action: 'erase' } })).toBe(1);
});

test('only an approver, only with the word, and not with a reason that names anybody', async () => {
  const { charity, caseFileId } = await household();
  await expect(erase(charity, caseFileId, '销毁', charity.caseworker)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(erase(charity, caseFileId, '销毁', (await makeCharity()).approver)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(erase(charity, caseFileId, '销毁', await makePerson())).rejects.toMatchObject({ kind: 'not-found' });
  expect(await erase(charity, caseFileId, '删除')).toMatchObject({ refusal: 'case-word-wrong' });
  const input = { caseFileId, reason: '黎秀珍要求删掉', word: 'erase' };
  expect(await eraseCase({ actor: charity.approver, input, now: NOW })).toMatchObject({ refusal: 'private-words-in-reason' });
  expect(await read().sealedValue.count({ where: { caseFileId } })).toBe(4);
  expect(await erase(charity, caseFileId, 'erase')).toMatchObject({ ok: true });
});
