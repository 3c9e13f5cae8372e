/** /workspace/import and /workspace/import/:importId: who may enter, and the answer to every kind of wrong file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { HEADINGS, INTAKE_COLUMNS } from '~/domain/cases/intake-columns';
import { read } from '~/platform/db/database.server';
import { loader as preview, action as step } from '~/routes/workspace/import/preview';
import { loader as page, action as upload } from '~/routes/workspace/import/upload';

useDatabase();

const sample = readFileSync('tests/fixtures/intake.csv');
const header = INTAKE_COLUMNS.map((column) => HEADINGS[column]).join(',');
const line =
  'A-1,黎秀珍,440199194803122640,13458502871,榕荫里小区3栋204,榕荫街道,石榴里社区,残疾,核心,微心愿,电热水壶,想自己烧水喝。,1,个,198,黄,2027-12-30,谭晓彤,';

async function send(bytes: Uint8Array | string, options: { name?: string; district?: string; givenOn?: string } = {}) {
  const charity = await makeCharity();
  const file = new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], options.name ?? '黎秀珍.csv');
  const answer = await openDoor(upload, {
    path: '/workspace/import',
    as: charity.caseworker,
    form: { file, district: options.district ?? 'futian', givenHow: 'signed', givenOn: options.givenOn ?? '2026-11-20' },
  });
  if (!(answer instanceof Response)) throw new Error('no response');
  const body = answer.status >= 400 ? await answer.text() : '';
  return { charity, answer, body, status: answer.status, imports: await read().import.count({ where: { charityId: charity.id } }) };
}

test.each<[string, () => Uint8Array | string, number, string]>([
  ['an Excel file named .csv', () => Buffer.from('504b030414000600', 'hex'), 415, 'file-type-unknown'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 415, 'file-type-unknown'],
  ['a PDF', () => '%PDF-1.7 …', 415, 'file-type-unknown'],
  ['bytes with zeroes', () => `${header}\u0000`, 415, 'file-type-unknown'],
  ['UTF-16', () => Buffer.from(`\ufeff${header}`, 'utf16le'), 422, 'file-encoding-unknown'],
  ['neither UTF-8 nor GB18030', () => Buffer.from([0x41, 0xff, 0xff, 0x0a]), 422, 'file-encoding-unknown'],
  ['over 2 MB', () => `${header}\n${line}${'a'.repeat(2 * 1024 * 1024)}`, 413, 'file-too-large'],
  ['over 8 MB', () => 'a'.repeat(9 * 1024 * 1024), 413, 'file-too-large'],
  ['20 MB', () => Buffer.alloc(20 * 1024 * 1024, 97), 413, 'file-too-large'],
  ['no content', () => '', 422, 'file-missing'],
  ['blank lines alone', () => '\n\n , \n', 422, 'sheet-'],
  ['a header alone', () => header, 422, 'sheet-empty'],
  ['another sheet', () => '姓名,年龄\n黎秀珍,78', 422, 'sheet-columns-missing'],
  ['ten thousand columns', () => `${header}\n${line}${',x'.repeat(10_000)}`, 422, 'sheet-too-wide'],
  ['5,001 rows', () => `${header}\n${`${line}\n`.repeat(5001)}`, 422, 'sheet-too-long'],
  ['a quotation mark that never ends', () => `${header}\n"${line}`, 422, 'sheet-malformed'],
])('%s gets its sentence, and nothing is stored', async (_, bytes, status, code) => {
  const sent = await send(bytes());
  expect(sent.status).toBe(status);
  expect(sent.body).toContain(`refusals.${code}`);
  for (const secret of ['黎秀珍', '440199', '13458502871']) expect(sent.body).not.toContain(secret);
  expect(sent.imports).toBe(0);
});

test.each<[string, () => Uint8Array, string]>([
  ['UTF-8 with its mark', () => sample, 'utf-8'],
  ['UTF-8 without', () => sample.subarray(3), 'utf-8'],
])('%s is read', async (_, bytes, encoding) => {
  const sent = await send(bytes());
  expect(sent.status).toBe(302);
  expect(await read().import.findFirst({ where: { charityId: sent.charity.id } })).toMatchObject({ encoding, state: 'previewed' });
});

test('GB18030 is read', async () => {
  // The header and one row as Excel on a Chinese Windows saves them.
  const words = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) words.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  }
  const bytes = [...`${header}\r\n${line}\r\n`].flatMap((sign) =>
    sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : (words.get(sign) ?? [63]),
  );
  const sent = await send(new Uint8Array(bytes));
  expect(sent.status).toBe(302);
  const stored = await read().import.findFirstOrThrow({ where: { charityId: sent.charity.id }, include: { rows: true } });
  expect(stored.encoding).toBe('gb18030');
  expect(stored.rows.map(({ verdict }) => verdict)).toEqual(['accept']);
});

test('a district elsewhere, an unknown one and none', async () => {
  expect(await send(sample, { district: 'yuexiu' })).toMatchObject({ status: 422, imports: 0 });
  expect(await send(sample, { district: 'atlantis' })).toMatchObject({ status: 422, imports: 0 });
  expect(await send(sample, { district: '' })).toMatchObject({ status: 422, imports: 0 });
});

test('a sheet whose households have not been asked does not come in', async () => {
  expect(await send(sample, { givenOn: '' })).toMatchObject({ status: 422, imports: 0 });
  expect(await send(sample, { givenOn: '2026-11-24' })).toMatchObject({ status: 422, imports: 0 });
  expect(await send(sample, { givenOn: '2026-11-23' })).toMatchObject({ status: 302, imports: 1 });
});

test('from the sheet to drafts and back through the doors', async () => {
  const { charity, answer } = await send(sample);
  const path = answer.headers.get('Location') ?? '';
  const visit = { path, params: { importId: path.split('/').at(-1) ?? '' }, as: charity.caseworker };
  const seen = await openDoor(preview, visit);
  const text = JSON.stringify(seen);
  for (const secret of ['黎秀珍', '440199', '13458502871', '榕荫里', '谭晓彤', 'XQ2026']) expect(text).not.toContain(secret);
  expect(seen).toMatchObject({ found: { rows: 60, drafts: 53 } });
  expect(await openDoor(preview, { ...visit, path: `${path}?verdict=nonsense&page=-1` })).toMatchObject({
    found: { shown: null, page: 1 },
  });
  const press = (intent: string) => openDoor(step, { ...visit, form: { intent } });
  expect(await press('destroy')).toMatchObject({ status: 422 });
  expect(await press('commit')).toMatchObject({ status: 302 });
  expect(await press('commit')).toMatchObject({ status: 409 });
  expect(await press('discard')).toMatchObject({ status: 409 });
  expect(await press('undo')).toMatchObject({ status: 302 });
  expect(await press('undo')).toMatchObject({ status: 409 });
  expect(await openDoor(preview, visit)).toMatchObject({ found: { state: 'undone', lines: [] } });
});

test('who is not of the charity does not come in', async () => {
  const { answer } = await send(`${header}\n${line}`);
  const path = answer.headers.get('Location') ?? '';
  const params = { importId: path.split('/').at(-1) ?? '' };
  const stranger = (await makeCharity()).caseworker;
  const donor = await makePerson();
  expect(await openDoor(page, { path: '/workspace/import' })).toMatchObject({ status: 302 });
  expect(await openDoor(page, { path: '/workspace/import', as: donor })).toMatchObject({ status: 403 });
  expect(await openDoor(page, { path: '/workspace/import', as: stranger })).toMatchObject({ imports: [], district: 'futian' });
  expect(
    await openDoor(upload, {
      path: '/workspace/import',
      as: donor,
      form: { file: new File([sample], 'a.csv'), district: 'futian', givenHow: 'signed', givenOn: '2026-11-20' },
    }),
  ).toMatchObject({ status: 403 });
  expect(await openDoor(preview, { path, params })).toMatchObject({ status: 302 });
  expect(await openDoor(preview, { path, params, as: stranger })).toMatchObject({ status: 404 });
  expect(await openDoor(step, { path, params, as: stranger, form: { intent: 'commit' } })).toMatchObject({ status: 404 });
  expect(await openDoor(preview, { path: '/workspace/import/x y', params: { importId: '../etc' }, as: stranger })).toMatchObject({
    status: 404,
  });
});

test('a discarded preview is gone', async () => {
  const { charity, answer } = await send(`${header}\n${line}`);
  const path = answer.headers.get('Location') ?? '';
  const visit = { path, params: { importId: path.split('/').at(-1) ?? '' }, as: charity.approver };
  expect(await openDoor(step, { ...visit, form: { intent: 'discard' } })).toMatchObject({ status: 302 });
  expect(await openDoor(preview, visit)).toMatchObject({ status: 410 });
});
