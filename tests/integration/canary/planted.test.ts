/** The walk can find: a leak is planted in each place that the canary test reads, in a test build or beside it, and each is caught. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from '@remix-run/node';
import { createElement } from 'react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { embeddedEngine } from '#search/drivers/embedded';
import { isLeak } from '#tests/support/canary/allowed';
import { recording } from '#tests/support/canary/elsewhere';
import { type Evidence, gatherEvidence } from '#tests/support/canary/evidence';
import { kinship } from '#tests/support/canary/kinship';
import { logLines } from '#tests/support/canary/log-lines';
import { type NeedleSearch, needleSearch } from '#tests/support/canary/needles';
import { openSite } from '#tests/support/canary/site';
import { readFiles, readTables, viewersOf, walkAs } from '#tests/support/canary/walk';
import { type CanaryWorld, makeCanaryWorld, photoOf } from '#tests/support/canary/world';
import { useDatabase } from '#tests/support/database';
import { NOW } from '#tests/support/factories';
import { sampleDocument } from '#tests/support/sample-needs';
import { write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { storePhoto } from '~/platform/files.server';
import { newId } from '~/platform/ids.server';
import { log } from '~/platform/log.server';

// Both are hoisted above the imports: the log is heard from its first line on, at its most talkative.
vi.hoisted(() => {
  process.env.LOG_LEVEL = 'debug';
});
vi.mock('pino', async (original) => (await import('#tests/support/canary/log-lines')).listening(await original<typeof import('pino')>()));

const folder = mkdtempSync(path.join(tmpdir(), 'warmlight-planted-'));
vi.spyOn(env, 'filesDir', 'get').mockReturnValue(folder);
useDatabase();

let world: CanaryWorld;
let search: NeedleSearch;
beforeAll(async () => {
  world = await makeCanaryWorld(48);
  search = needleSearch(world.households);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Household 9 is of the second charity: nobody who walks may read of it. */
const victim = () => {
  const found = world.households[9];
  if (!found) throw new Error('the world is too small');
  return found.values;
};

async function leaksOf(look: (evidence: Evidence) => unknown): Promise<string[]> {
  const evidence = gatherEvidence(search);
  await look(evidence);
  return [...new Set(evidence.sightings.filter(isLeak).map(({ household, field }) => `${household} ${field}`))].sort();
}

async function walked(changes: Parameters<typeof openSite>[0], name: string): Promise<string[]> {
  const site = await openSite(changes);
  const only = { ...site, addresses: site.addresses.filter(({ routeId }) => changes && Object.hasOwn(changes, routeId)) };
  const viewer = viewersOf(world).find((one) => one.name === name);
  if (!viewer) throw new Error(`nobody is ${name}`);
  return leaksOf((evidence) => walkAs(only, viewer, 0, evidence, { ids: 1, links: 0 }));
}

test('nothing is found where nothing was planted', async () => {
  expect(await walked({ 'routes/charities/list': {} }, 'anonymous')).toEqual([]);
  expect(await leaksOf(readTables)).toEqual([]);
});

test("a loader's answer with a phone in base64", async () => {
  const token = Buffer.from(`{"t":"${victim().phone.text}"}`).toString('base64');
  expect(await walked({ 'routes/leaderboards': { loader: () => json({ token }) } }, 'anonymous')).toContain('9 phone');
});

test('a page that prints half an address', async () => {
  const page = () => createElement('p', null, `在${victim().address.text.slice(0, 4)}附近`);
  expect(await walked({ 'routes/about': { default: page } }, 'donor')).toEqual(['9 address']);
});

test('a page that prints a name with marks between its signs', async () => {
  const page = () => createElement('p', null, ...[...victim().name.text].map((sign) => createElement('b', { key: sign }, sign)));
  expect(await walked({ 'routes/about': { default: page } }, 'administrator')).toEqual(['9 name']);
});

test('a cookie, a header, an error page', async () => {
  const cookie = () => json({}, { headers: { 'Set-Cookie': `note=${encodeURIComponent(victim().name.text)}` } });
  expect(await walked({ 'routes/leaderboards': { loader: cookie } }, 'volunteer')).toContain('9 name');
  const refused = () => Promise.reject(new Response(victim().hospital.text, { status: 410, statusText: 'gone' }));
  expect(await walked({ 'routes/leaderboards': { loader: refused } }, 'partner')).toContain('9 hospital');
});

test('a column in bulk on the desk of the own charity', async () => {
  const own = world.households[8]?.values;
  const rows = () => json({ cases: [own?.nationalId.text, own?.name.text] });
  expect(await walked({ 'routes/workspace/import/upload': { loader: rows } }, 'caseworker')).toEqual(['8 nationalId']);
});

test('the desk of another charity', async () => {
  const rows = () => json({ draft: victim().name.text });
  expect(await walked({ 'routes/workspace/import/upload': { loader: rows } }, 'approver')).toContain('9 name');
});

test('a line of the log', async () => {
  log.info({ title: `给${victim().name.text}的水壶` }, 'need published');
  log.debug({ hash: Buffer.from(victim().nationalId.text).toString('hex') }, 'looked up');
  const leaks = await leaksOf((evidence) => {
    for (const line of logLines) evidence.look('log', 'line', line);
  });
  expect(leaks).toEqual(['9 name', '9 nationalId']);
});

test('a search document with a field too many', async () => {
  const documents = new Map<string, string>();
  const engine = recording(embeddedEngine(), documents);
  await engine.upsert([{ ...sampleDocument({}), contact: victim().otherPhone.text } as ReturnType<typeof sampleDocument>]);
  const leaks = await leaksOf((evidence) => {
    for (const [id, text] of documents) evidence.look('search engine', id, text);
  });
  expect(leaks).toEqual(['9 otherPhone']);
});

test('a photo with a name in its margins', async () => {
  const household = world.households[9];
  if (!household) throw new Error('the world is too small');
  await storePhoto(newId(), await photoOf(household));
  expect(await leaksOf(readFiles)).toEqual(['9 address', '9 name', '9 phone']);
});

test('a mail, the outbox, the audit trail', async () => {
  const { phone, bankCard, school } = victim();
  const spoken = [...phone.text].map((digit) => '零幺二三四五六七八九'[Number(digit)]).join('');
  await write(async (transaction) => {
    await transaction.capturedMail.create({
      data: { id: newId(), toAddress: 'a@example.test', subject: '您好', body: `请打${spoken}`, createdAt: NOW },
    });
    await transaction.outboxMessage.create({
      data: { topic: 'index-need', payload: JSON.stringify({ needId: bankCard.text }), createdAt: NOW, availableAt: NOW },
    });
    await transaction.auditEntry.create({
      data: { id: newId(), at: NOW, action: 'note', subject: 'need', subjectId: 'x', reason: `在${school.text}门口` },
    });
  });
  expect(await leaksOf(readTables)).toEqual(['9 bankCard', '9 phone', '9 school']);
});

test('a code that two needs of one household share', () => {
  const answers = [
    { id: 'a', household: 1, text: '一只水壶 F-8812' },
    { id: 'b', household: 1, text: '一副扶手 F-8812' },
    { id: 'c', household: 2, text: '一只水壶 F-9001' },
    { id: 'd', household: 3, text: '一副扶手 F-7733' },
  ];
  expect(kinship(answers)).toEqual({ pairs: 1, shared: ['a and b: F-8812'] });
});
