/** An intake sheet on its way: looked through, made into drafts, taken back; private columns sealed all along, nothing half-done. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, NOW } from '#tests/support/factories';
import { HEADINGS, INTAKE_COLUMNS } from '~/domain/cases/intake-columns';
import { read, write } from '~/platform/db/database.server';
import { open } from '~/platform/seal.server';
import { unwrapCaseKey } from '~/use-cases/cases/case-key.server';
import { commitImport } from '~/use-cases/cases/commit-import.server';
import { discardImport } from '~/use-cases/cases/discard-import.server';
import { discardStaleImports } from '~/use-cases/cases/discard-stale-imports.server';
import { findSealedWords } from '~/use-cases/cases/find-sealed-words.server';
import { getImport } from '~/use-cases/cases/get-import.server';
import { previewImport } from '~/use-cases/cases/preview-import.server';
import { undoImport } from '~/use-cases/cases/undo-import.server';
import { withdrawConsent } from '~/use-cases/cases/withdraw-consent.server';

useDatabase();

const sample = readFileSync('tests/fixtures/intake.csv');
const header = INTAKE_COLUMNS.map((column) => HEADINGS[column]).join(',');
const row = (reference: string, nationalId = '440199194803122640', phone = '13458502871') =>
  `${reference},黎秀珍,${nationalId},${phone},榕荫里小区3栋204,榕荫街道,石榴里社区,残疾,核心,微心愿,电热水壶,想自己烧水喝。,1,个,198,黄,2026-12-30,谭晓彤,`;

const consent = { givenHow: 'signed', givenOn: '2026-11-20' } as const;

type Charity = Awaited<ReturnType<typeof makeCharity>>;

async function preview(charity: Charity, bytes: Uint8Array | string = sample, now = NOW) {
  const input = { fileName: '黎秀珍家.csv', bytes: Buffer.from(bytes), district: 'futian', consent };
  const previewed = await previewImport({ actor: charity.caseworker, input, now });
  if (!previewed.ok) throw new Error(previewed.refusal);
  return { actor: charity.caseworker, input: { importId: previewed.importId }, now };
}

async function everything() {
  const tables = [
    read().import,
    read().importRow,
    read().caseFile,
    read().sealedValue,
    read().need,
    read().needItem,
    read().auditEntry,
    read().outboxMessage,
  ] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => (table.findMany as () => Promise<unknown[]>)())));
}

async function counts(charityId: string) {
  const where = { charityId };
  return {
    needs: await read().need.count({ where }),
    cases: await read().caseFile.count({ where: { ...where, erasedAt: null } }),
    values: await read().sealedValue.count({ where: { caseFile: where } }),
    items: await read().needItem.count({ where: { need: where } }),
  };
}

test('the sample goes through: 53 drafts, one case file a household, private columns sealed from the first row on', async () => {
  const charity = await makeCharity();
  const step = await preview(charity);
  const found = await getImport({ actor: charity.caseworker, input: { importId: step.input.importId, verdict: null, page: 1 } });
  expect(found).toMatchObject({
    state: 'previewed',
    rows: 60,
    drafts: 53,
    counts: { accept: 51, 'accept-normalised': 2, review: 4, reject: 3 },
    encoding: 'utf-8',
  });
  expect(found.toReword).toBe(7);
  const secrets = ['黎秀珍', '440199194803122640', '13458502871', '榕荫里', '石榴里', '谭晓彤', 'XQ2026-001'];
  const before = await everything();
  for (const secret of secrets) expect(before).not.toContain(secret);
  expect(before).not.toContain('15381572306');

  expect(await commitImport(step)).toMatchObject({ ok: true, drafts: 53 });
  expect(await counts(charity.id)).toMatchObject({ needs: 53, cases: 53, items: 54 });
  const after = await everything();
  for (const secret of secrets) expect(after).not.toContain(secret);
  const drafts = await read().need.findMany({ where: { charityId: charity.id }, include: { items: true } });
  expect(drafts.every((need) => need.state === 'draft' && need.caseFileId && need.authorId === charity.caseworker.userId)).toBe(true);
  const committed = await getImport({ actor: charity.approver, input: { importId: step.input.importId, verdict: 'reject', page: 9 } });
  expect(committed).toMatchObject({ state: 'committed', page: 1, shown: 'reject' });
  expect(committed.lines.map(({ number }) => number)).toEqual([54, 56, 57]);
});

test('the words of a household are known to the gate, and its sealed values open by their own file alone', async () => {
  const charity = await makeCharity();
  await commitImport(await preview(charity, `${header}\n${row('A-1')}`));
  const file = await read().caseFile.findFirstOrThrow({ where: { charityId: charity.id }, include: { sealedValues: true } });
  const words = await findSealedWords({ caseFileId: file.id });
  for (const word of ['黎秀珍', '440199194803122640', '13458502871', '榕荫里小区', '石榴里社区', '榕荫街道', '谭晓彤', 'A-1'])
    expect(words).toContain(word);
  expect(await findSealedWords({ caseFileId: 'nobody' })).toEqual([]);
  const name = file.sealedValues.find(({ field }) => field === 'name');
  expect(open(unwrapCaseKey(file), file.id, 'name', name?.ciphertext ?? '')).toBe('黎秀珍');
  expect(() => open(unwrapCaseKey(file), file.id, 'phone', name?.ciphertext ?? '')).toThrow('does-not-open');
});

test('a household that comes again is found again, and what differs stands beside what was there', async () => {
  const charity = await makeCharity();
  await commitImport(await preview(charity, `${header}\n${row('B-1')}\n${row('B-2')}`));
  expect(await counts(charity.id)).toMatchObject({ needs: 2, cases: 1 });
  const second = await preview(charity, `${header}\n${row('B-3', undefined, '13900001111')}`, later({ days: 1 }));
  await commitImport(second);
  expect(await counts(charity.id)).toMatchObject({ needs: 3, cases: 1 });
  const file = await read().caseFile.findFirstOrThrow({ where: { charityId: charity.id } });
  expect(await findSealedWords({ caseFileId: file.id })).toEqual(
    expect.arrayContaining(['13458502871', '13900001111', 'B-1', 'B-2', 'B-3']),
  );
  expect(await undoImport(second)).toMatchObject({ ok: true, drafts: 1 });
  expect(await counts(charity.id)).toMatchObject({ needs: 2, cases: 1 });
  const words = await findSealedWords({ caseFileId: file.id });
  expect(words).toContain('13458502871');
  expect(words).not.toContain('13900001111');
});

test('how and when the households agreed is recorded in each file, once, and no older paper overrides a withdrawal', async () => {
  const charity = await makeCharity();
  const { actor } = await preview(charity, `${header}\n${row('K-0')}`);
  const bytes = Buffer.from(`${header}\n${row('K-1')}`);
  const upload = { fileName: 'a.csv', bytes, district: 'futian' };
  const tomorrow = { ...consent, givenOn: '2026-11-24' };
  expect(await previewImport({ actor, input: { ...upload, consent: tomorrow }, now: NOW })).toMatchObject({ refusal: 'consent-in-future' });
  await commitImport(await preview(charity, `${header}\n${row('K-1')}\n${row('K-2')}`));
  await commitImport(await preview(charity, `${header}\n${row('K-3')}`));
  const file = await read().caseFile.findFirstOrThrow({ where: { charityId: charity.id }, include: { consents: true } });
  expect(file.consents).toMatchObject([{ scope: 'publish-need', givenHow: 'signed', withdrawnAt: null, recordedById: actor.userId }]);
  expect(file.consents[0]?.givenOn.toISOString().slice(0, 10)).toBe('2026-11-20');
  await withdrawConsent({ actor, input: { caseFileId: file.id, scope: 'publish-need', reason: '家里改了主意。' }, now: NOW });
  await commitImport(await preview(charity, `${header}\n${row('K-4')}`));
  expect(await read().consent.count({ where: { caseFileId: file.id, withdrawnAt: null } })).toBe(0);
  const undone = await preview(await makeCharity(), `${header}\n${row('K-5')}`);
  await commitImport(undone);
  await undoImport(undone);
  expect(await read().caseFile.count({ where: { consents: { some: {} }, erasedAt: { not: null }, wrappedKey: '' } })).toBeGreaterThan(0);
});

test('the same sheet twice makes no second draft, also when both were previewed before', async () => {
  const charity = await makeCharity();
  const first = await preview(charity, `${header}\n${row('C-1')}`);
  const second = await preview(charity, `${header}\n${row('C-1')}\n${row('C-2', '44019919500811702X')}`);
  expect(await commitImport(first)).toMatchObject({ ok: true, drafts: 1 });
  expect(await commitImport(second)).toMatchObject({ ok: true, drafts: 1 });
  const third = await preview(charity, `${header}\n${row('C-1')}\n${row('C-2')}`);
  expect(await commitImport(third)).toMatchObject({ ok: false, refusal: 'import-nothing-to-do' });
  const found = await getImport({ actor: charity.caseworker, input: { importId: third.input.importId, verdict: null, page: 1 } });
  expect(found.lines.map(({ verdict, problems }) => `${verdict} ${problems.map(({ code }) => code)}`)).toEqual([
    'review already-imported',
    'review already-imported',
  ]);
  const other = await makeCharity();
  expect(await commitImport(await preview(other, `${header}\n${row('C-1')}`))).toMatchObject({ ok: true, drafts: 1 });
});

test('pressed twice at once, drafts are made once', async () => {
  const charity = await makeCharity();
  const step = await preview(charity, `${header}\n${row('D-1')}`);
  const answers = await Promise.all(Array.from({ length: 8 }, () => commitImport(step)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === 'import-already-committed')).toHaveLength(7);
  expect(await counts(charity.id)).toMatchObject({ needs: 1, cases: 1 });
});

test('a commit that fails half-way leaves nothing, and can be done later', async () => {
  const charity = await makeCharity();
  const step = await preview(charity, `${header}\n${row('E-1')}\n${row('E-2', '44019919500811702X')}`);
  const block = 'CREATE TRIGGER "test_block" BEFORE INSERT ON "NeedItem" BEGIN SELECT RAISE(ABORT, \'disk full\'); END';
  await write((transaction) => transaction.$executeRawUnsafe(block));
  await expect(commitImport(step)).rejects.toThrow();
  await write((transaction) => transaction.$executeRawUnsafe('DROP TRIGGER "test_block"'));
  expect(await counts(charity.id)).toEqual({ needs: 0, cases: 0, values: 0, items: 0 });
  expect(await commitImport(step)).toMatchObject({ ok: true, drafts: 2 });
});

test('a whole import is taken back, unless one of its needs left the desk', async () => {
  const charity = await makeCharity();
  const step = await preview(charity);
  expect(await undoImport(step)).toMatchObject({ refusal: 'import-not-committed' });
  await commitImport(step);
  const [need] = await read().need.findMany({ where: { charityId: charity.id }, take: 1 });
  const id = need?.id ?? '';
  await write((transaction) => transaction.need.update({ where: { id }, data: { state: 'in-review' } }));
  expect(await undoImport(step)).toEqual({ ok: false, refusal: 'import-in-use', values: { count: 1 } });
  expect(await counts(charity.id)).toMatchObject({ needs: 53 });
  await write((transaction) => transaction.need.update({ where: { id }, data: { state: 'draft' } }));
  expect(await undoImport(step)).toMatchObject({ ok: true, drafts: 53 });
  expect(await counts(charity.id)).toEqual({ needs: 0, cases: 0, values: 0, items: 0 });
  expect(await undoImport(step)).toMatchObject({ refusal: 'import-not-committed' });
  await expect(commitImport(step)).rejects.toMatchObject({ kind: 'gone' });
  const kept = await read().import.findUniqueOrThrow({ where: { id: step.input.importId } });
  expect(kept).toMatchObject({ state: 'undone', wrappedKey: '', fileName: '' });
  expect(await read().importRow.count({ where: { importId: kept.id } })).toBe(0);
  expect(await commitImport(await preview(charity))).toMatchObject({ ok: true, drafts: 53 });
});

test('a preview is thrown away by hand, or by the clock after a week, with the key of its rows', async () => {
  const charity = await makeCharity();
  const step = await preview(charity, `${header}\n${row('F-1')}`);
  expect(await discardImport(step)).toMatchObject({ ok: true });
  expect(await discardImport(step)).toMatchObject({ ok: true });
  await expect(getImport({ actor: charity.caseworker, input: { ...step.input, verdict: null, page: 1 } })).rejects.toMatchObject({
    kind: 'gone',
  });
  await expect(commitImport(step)).rejects.toMatchObject({ kind: 'gone' });
  const waiting = await preview(charity, `${header}\n${row('F-2')}`);
  const done = await preview(charity, `${header}\n${row('F-3')}`);
  await commitImport(done);
  await discardStaleImports({ now: later({ days: 7 }) });
  expect(await read().import.findUnique({ where: { id: waiting.input.importId } })).toMatchObject({ state: 'previewed' });
  await discardStaleImports({ now: later({ days: 7, minutes: 1 }) });
  expect(await discardStaleImports({ now: later({ days: 8 }) })).toBe(0);
  expect(await read().import.findUnique({ where: { id: waiting.input.importId } })).toMatchObject({ state: 'discarded', wrappedKey: '' });
  expect(await read().import.findUnique({ where: { id: done.input.importId } })).toMatchObject({ state: 'committed' });
  expect(await discardImport(done)).toMatchObject({ refusal: 'import-already-committed' });
});

test('another charity, a donor and a suspended charity learn nothing of it', async () => {
  const charity = await makeCharity();
  const step = await preview(charity, `${header}\n${row('G-1')}`);
  for (const actor of [(await makeCharity()).caseworker, await makePerson(), (await makeCharity({ state: 'suspended' })).approver]) {
    const input = { ...step.input, verdict: null, page: 1 };
    await expect(getImport({ actor, input })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(commitImport({ ...step, actor })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(undoImport({ ...step, actor })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(discardImport({ ...step, actor })).rejects.toMatchObject({ kind: 'not-found' });
  }
  const input = { fileName: 'a.csv', bytes: Buffer.from(`${header}\n${row('G-2')}`), district: 'futian', consent };
  await expect(previewImport({ actor: await makePerson(), input, now: NOW })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(
    previewImport({ actor: charity.caseworker, input: { ...input, charityId: (await makeCharity()).id }, now: NOW }),
  ).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await previewImport({ actor: charity.caseworker, input: { ...input, district: 'yuexiu' }, now: NOW })).toMatchObject({
    refusal: 'district-not-served',
  });
});

test('an edited row does not open', async () => {
  const charity = await makeCharity();
  const step = await preview(charity, `${header}\n${row('H-1')}\n${row('H-2', '44019919500811702X')}`);
  const [first, second] = await read().importRow.findMany({ where: { importId: step.input.importId }, orderBy: { number: 'asc' } });
  await write((transaction) =>
    transaction.importRow.updateMany({
      where: { importId: step.input.importId, number: 2 },
      data: { ciphertext: first?.ciphertext ?? '' },
    }),
  );
  await expect(commitImport(step)).rejects.toMatchObject({ fault: 'does-not-open' });
  expect(await counts(charity.id)).toMatchObject({ needs: 0, cases: 0 });
  expect(second?.ciphertext).not.toBe(first?.ciphertext);
});

test('five thousand rows go through in one transaction', async () => {
  const charity = await makeCharity();
  const rows = Array.from({ length: 5000 }, (_, index) => row(`Z-${index}`));
  const began = performance.now();
  expect(await commitImport(await preview(charity, [header, ...rows].join('\n')))).toMatchObject({ ok: true, drafts: 5000 });
  expect(performance.now() - began).toBeLessThan(30_000);
});
