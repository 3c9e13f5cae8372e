/** `npm run db:rekey`: killed half-way and run again, everything is under the new key, opens, and is found; what does not open is left and told. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, NOW } from '#tests/support/factories';
import { connect, read, write } from '~/platform/db/database.server';
import { digest, open } from '~/platform/seal.server';
import { unwrapCaseKey } from '~/use-cases/cases/case-key.server';
import { commitImport } from '~/use-cases/cases/commit-import.server';
import { getImport } from '~/use-cases/cases/get-import.server';
import { previewImport } from '~/use-cases/cases/preview-import.server';
import { searchCases } from '~/use-cases/cases/search-cases.server';
import { makeCase } from './households';

const keys = vi.hoisted(() => {
  const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
  const ring = { old: key('old', 1), next: key('next', 2) };
  process.env.SEALING_KEYS = `${ring.old},${ring.next}`;
  return ring;
});

useDatabase();

/** Runs the command on the file of this test; `stopAfter` kills it without warning once it said so many lines. */
function runCommand(stopAfter = Number.POSITIVE_INFINITY): Promise<{ code: number | null; out: string }> {
  const environment = { ...process.env, SEALING_KEYS: `${keys.next},${keys.old}`, DATABASE_URL: `file:${connect().raw.name}` };
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/commands/db-rekey.ts'], { env: environment });
  let out = '';
  const hear = (part: Buffer) => {
    out += part.toString();
    if (out.split('\n').length > stopAfter) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

const under = (keyId: string) => read().caseFile.count({ where: { keyId } });

test('every key and hash moves to the first key, through a kill -9, and no value changes', async () => {
  const charity = await makeCharity();
  for (let n = 0; n < 90; n += 1)
    await makeCase(charity, { name: `第${n}户`, phone: `138001380${String(n).padStart(2, '0')}`, notes: '要轮椅' });
  const input = {
    fileName: 'a.csv',
    bytes: readFileSync('tests/fixtures/intake.csv'),
    district: 'futian',
    consent: { givenHow: 'signed', givenOn: '2026-11-20' },
  } as const;
  const previewed = await previewImport({ actor: charity.caseworker, input, now: NOW });
  if (!previewed.ok) throw new Error(previewed.refusal);
  const importId = previewed.importId;
  await commitImport({ actor: charity.caseworker, input: { importId }, now: NOW });
  const waiting = await previewImport({ actor: charity.caseworker, input, now: NOW });
  const values = await read().sealedValue.findMany({ orderBy: [{ caseFileId: 'asc' }, { field: 'asc' }] });
  const total = await under('old');

  await runCommand(1);
  const half = await under('next');
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(total);
  const done = await runCommand();
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toContain(`${total - half} case files, 2 imports.`);
  expect([await under('old'), await under('next')]).toEqual([0, total]);
  expect(await runCommand()).toMatchObject({ code: 0, out: expect.stringContaining('0 case files, 0 imports.') });

  expect(await read().sealedValue.findMany({ orderBy: [{ caseFileId: 'asc' }, { field: 'asc' }] })).toEqual(values);
  const [file] = await read().caseFile.findMany({ where: { personDigest: null }, include: { sealedValues: true, digests: true }, take: 1 });
  const name = file?.sealedValues.find(({ field }) => field === 'name');
  expect(file && name && open(unwrapCaseKey(file), file.id, 'name', name.ciphertext)).toMatch(/^第\d+户$/);
  const hashes = [
    ...(await read().caseDigest.findMany()).map((row) => row.digest),
    ...(await read().caseFile.findMany()).flatMap((row) => row.personDigest ?? []),
    ...(await read().need.findMany()).flatMap((row) => row.referenceDigest ?? []),
  ];
  expect(hashes.length).toBeGreaterThan(200);
  expect(hashes.filter((hash) => !hash.startsWith('next.'))).toEqual([]);
  expect(digest('person', 'x').startsWith('old.')).toBe(true);
  expect(await searchCases({ actor: charity.caseworker, input: { words: '第7户' } })).toHaveLength(1);
  const found = await getImport({ actor: charity.caseworker, input: { importId, verdict: null, page: 1 } });
  expect(found.lines[0]?.title).not.toBe('');
  expect(waiting.ok && (await commitImport({ actor: charity.caseworker, input: { importId: waiting.importId }, now: NOW }))).toMatchObject({
    refusal: 'import-nothing-to-do',
  });
});

test('what does not open is left as it was, counted, and the command says so', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity, { name: '打不开' });
  const fine = await makeCase(charity, { name: '打得开' });
  await write((transaction) => transaction.caseFile.update({ where: { id }, data: { keyId: 'lost' } }));
  const before = await read().caseFile.findUniqueOrThrow({ where: { id } });
  const { code, out } = await runCommand();
  expect(code).toBe(1);
  expect(out).toContain('1 did not open');
  expect(out).not.toContain('打不开');
  expect(await read().caseFile.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect(await read().caseFile.findUniqueOrThrow({ where: { id: fine } })).toMatchObject({ keyId: 'next' });
});
