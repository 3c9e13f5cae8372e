/** Case files: made, found again, changed and listed; sealed values never come back by themselves. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { open } from '~/platform/seal.server';
import { unwrapCaseKey } from '~/use-cases/cases/case-key.server';
import { createCase } from '~/use-cases/cases/create-case.server';
import { editCase } from '~/use-cases/cases/edit-case.server';
import { findSealedWords } from '~/use-cases/cases/find-sealed-words.server';
import { getCase } from '~/use-cases/cases/get-case.server';
import { listCases } from '~/use-cases/cases/list-cases.server';
import { searchCases } from '~/use-cases/cases/search-cases.server';
import { COLUMNS, caseInput, HOUSEHOLD, makeCase, SECRETS } from './households';

useDatabase();

const everything = { district: null, circle: null, group: null, ageBand: null, consent: null, page: 1 };

async function sealedText(caseFileId: string, field: string): Promise<string | null> {
  const file = await read().caseFile.findUniqueOrThrow({ where: { id: caseFileId }, include: { sealedValues: true } });
  const found = file.sealedValues.find((value) => value.field === field);
  return found ? open(unwrapCaseKey(file), caseFileId, field, found.ciphertext) : null;
}

test('a new file is sealed from its first row on, and neither list nor page holds a sealed value', async () => {
  const charity = await makeCharity();
  const actor = charity.caseworker;
  const input = caseInput();
  expect(await createCase({ actor, input, now: NOW })).toEqual({ ok: true, caseFileId: input.caseFileId });
  const tables = [read().caseFile, read().sealedValue, read().caseDigest, read().auditEntry] as const;
  const stored = JSON.stringify(await Promise.all(tables.map((table) => (table.findMany as () => Promise<unknown[]>)())));
  const shown = JSON.stringify([
    await listCases({ actor, input: everything }),
    await getCase({ actor, caseFileId: input.caseFileId, now: NOW }),
    await searchCases({ actor, input: { words: HOUSEHOLD.name } }),
  ]);
  for (const secret of SECRETS) {
    expect(stored).not.toContain(secret);
    expect(shown).not.toContain(secret);
  }
  expect(await sealedText(input.caseFileId, 'phone')).toBe(HOUSEHOLD.phone);
});

test('the same form sent twice, or eight times at once, makes one file', async () => {
  const charity = await makeCharity();
  const input = caseInput();
  const made = await Promise.all(Array.from({ length: 8 }, () => createCase({ actor: charity.caseworker, input, now: NOW })));
  expect(made.every(({ ok }) => ok)).toBe(true);
  expect(await read().caseFile.count({ where: { charityId: charity.id } })).toBe(1);
});

test.each([
  ['name', { name: ' 黎 秀珍' }],
  ['phone', { phone: '+86 134-5850-2871' }],
  ['number', { nationalId: '４４０１９９１９４８０３１２２６４０' }],
])('a household found by its %s is pointed out, and made all the same when it is another', async (_, values) => {
  const charity = await makeCharity();
  const first = await makeCase(charity);
  const input = caseInput(values);
  expect(await createCase({ actor: charity.caseworker, input, now: NOW })).toEqual({
    ok: false,
    refusal: 'case-duplicate',
    found: [first],
  });
  expect(await read().caseFile.count({ where: { charityId: charity.id } })).toBe(1);
  expect(await createCase({ actor: charity.caseworker, input: { ...input, isOther: true }, now: NOW })).toMatchObject({ ok: true });
  const elsewhere = await makeCharity();
  expect(await createCase({ actor: elsewhere.caseworker, input: caseInput(values), now: NOW })).toMatchObject({ ok: true });
});

test('search finds whole names, phones, numbers and references of one’s own charity, and never a part of a name', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity, { ...HOUSEHOLD, name: '黎秀珍、王小明', reference: 'XQ-77' });
  const find = async (words: string, actor = charity.caseworker) => (await searchCases({ actor, input: { words } })).map((row) => row.id);
  for (const words of ['黎秀珍', '王小明', '134 5850 2871', HOUSEHOLD.nationalId, 'xq-77']) expect(await find(words)).toEqual([id]);
  for (const words of ['秀珍', '黎', '1345850', '榕荫里小区3栋204']) expect(await find(words)).toEqual([]);
  expect(await find('黎秀珍', (await makeCharity()).caseworker)).toEqual([]);
  await expect(find('黎秀珍', await makePerson())).rejects.toMatchObject({ kind: 'forbidden' });
});

test('two charities’ hashes of one person differ', async () => {
  const files = [await makeCase(await makeCharity()), await makeCase(await makeCharity())];
  const rows = await read().caseDigest.findMany({ where: { caseFileId: { in: files } } });
  expect(new Set(rows.map(({ digest }) => digest)).size).toBe(rows.length);
});

test('an empty field stays, a written one replaces, a ticked one goes, and search follows', async () => {
  const charity = await makeCharity();
  const actor = charity.caseworker;
  const id = await makeCase(charity);
  const columns = { ...COLUMNS, circle: 'outer' } as const;
  const edit = { caseFileId: id, version: 0, columns, values: [{ field: 'phone', text: '13900001111' }], clear: ['address'] } as const;
  expect(await editCase({ actor, input: edit, now: NOW })).toEqual({ ok: true });
  expect(await sealedText(id, 'name')).toBe(HOUSEHOLD.name);
  expect(await sealedText(id, 'phone')).toBe('13900001111');
  expect(await sealedText(id, 'address')).toBeNull();
  const words = await findSealedWords({ caseFileId: id });
  expect(words).toContain('13900001111');
  expect(words).not.toContain(HOUSEHOLD.phone);
  expect(await searchCases({ actor, input: { words: '13900001111' } })).toMatchObject([{ id, circle: 'outer' }]);
  expect(await searchCases({ actor, input: { words: HOUSEHOLD.phone } })).toEqual([]);
  expect(await editCase({ actor, input: edit, now: NOW })).toMatchObject({ refusal: 'case-changed-meanwhile' });
});

test('of two changes at once one is kept and the other is told', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const input = { caseFileId: id, version: 0, columns: COLUMNS, values: [{ field: 'notes', text: '要轮椅' }], clear: [] } as const;
  const answers = await Promise.all(Array.from({ length: 6 }, () => editCase({ actor: charity.approver, input, now: NOW })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a file that does not open is left exactly as it was', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const where = { caseFileId_field: { caseFileId: id, field: 'address' } };
  const { ciphertext } = await read().sealedValue.findUniqueOrThrow({ where });
  await write((transaction) => transaction.sealedValue.update({ where, data: { ciphertext: ciphertext.slice(0, 12) } }));
  const before = await read().sealedValue.findMany({ where: { caseFileId: id }, orderBy: { field: 'asc' } });
  const edit = { caseFileId: id, version: 0, columns: COLUMNS, values: [{ field: 'phone', text: '13900001111' }], clear: [] } as const;
  expect(await editCase({ actor: charity.caseworker, input: edit, now: NOW })).toMatchObject({ refusal: 'sealed-truncated' });
  expect(await read().sealedValue.findMany({ where: { caseFileId: id }, orderBy: { field: 'asc' } })).toEqual(before);
  const mended = { ...edit, values: [{ field: 'address', text: '榕荫里小区3栋205' }] } as const;
  expect(await editCase({ actor: charity.caseworker, input: mended, now: NOW })).toEqual({ ok: true });
});

test('filters and pages: open columns alone, 20 a page, a page beyond the last is the last', async () => {
  const charity = await makeCharity();
  const actor = charity.caseworker;
  for (let n = 0; n < 21; n += 1) await makeCase(charity, { name: `测试户${n}` }, n % 2 === 0);
  expect(await listCases({ actor, input: everything })).toMatchObject({ total: 21, pages: 2, page: 1, hasAny: true });
  expect((await listCases({ actor, input: { ...everything, page: 9 } })).rows).toHaveLength(1);
  expect(await listCases({ actor, input: { ...everything, consent: 'standing' } })).toMatchObject({ total: 11 });
  expect(await listCases({ actor, input: { ...everything, consent: 'missing' } })).toMatchObject({ total: 10 });
  expect(await listCases({ actor, input: { ...everything, circle: 'outer' } })).toMatchObject({ total: 0, hasAny: true });
  const elsewhere = await listCases({ actor: (await makeCharity()).caseworker, input: everything });
  expect(elsewhere).toMatchObject({ total: 0, hasAny: false });
});

test('another charity’s file is not found, a donor is turned away, another city’s district is refused', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const input = { caseFileId: id, version: 0, columns: COLUMNS, values: [], clear: [] };
  for (const actor of [(await makeCharity()).approver, await makePerson(), (await makeCharity({ state: 'suspended' })).approver]) {
    await expect(getCase({ actor, caseFileId: id, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(editCase({ actor, input, now: NOW })).rejects.toMatchObject({ kind: 'not-found' });
  }
  await expect(listCases({ actor: await makePerson(), input: everything })).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(createCase({ actor: await makePerson(), input: caseInput(), now: NOW })).rejects.toMatchObject({ kind: 'forbidden' });
  const stolen = { ...caseInput({ name: '别人家' }), caseFileId: id };
  await expect(createCase({ actor: (await makeCharity()).caseworker, input: stolen, now: NOW })).rejects.toMatchObject({
    kind: 'not-found',
  });
  const far = { ...COLUMNS, district: 'yuexiu' };
  const elsewhere = { ...caseInput({ name: '远方户' }), columns: far };
  expect(await createCase({ actor: charity.caseworker, input: elsewhere, now: NOW })).toMatchObject({ refusal: 'district-not-served' });
  expect(await editCase({ actor: charity.caseworker, input: { ...input, columns: far }, now: NOW })).toMatchObject({
    refusal: 'district-not-served',
  });
});
