/**
 * Nobody can be recognised: two hundred invented households, every address as everybody, every other place where words rest, every
 * disguise of every sealed value. Zero hits; and nothing public ties two needs of one household together.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { embeddedEngine } from '#search/drivers/embedded';
import { isLeak } from '#tests/support/canary/allowed';
import { readMeilisearch, recording, typeInWrongPlaces } from '#tests/support/canary/elsewhere';
import { type Evidence, gatherEvidence, tell } from '#tests/support/canary/evidence';
import { kinship } from '#tests/support/canary/kinship';
import { logLines } from '#tests/support/canary/log-lines';
import { type NeedleSearch, needleSearch } from '#tests/support/canary/needles';
import { openSite, type Site } from '#tests/support/canary/site';
import { readFiles, readTables, type Viewer, viewersOf, walkAs } from '#tests/support/canary/walk';
import { type CanaryWorld, makeCanaryWorld } from '#tests/support/canary/world';
import { useDatabase } from '#tests/support/database';
import { read, rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { readPhoto } from '~/platform/files.server';
import { log } from '~/platform/log.server';
import { replaceSearchEngine, searchEngine } from '~/platform/search.server';

// Both are hoisted above the imports: the log is heard from its first line on, at its most talkative.
vi.hoisted(() => {
  process.env.LOG_LEVEL = 'debug';
});
vi.mock('pino', async (original) => (await import('#tests/support/canary/log-lines')).listening(await original<typeof import('pino')>()));

const SIZE = Number(process.env.CANARY_HOUSEHOLDS ?? 200);
const BOUNDS = { ids: 2, links: 15 };
const folder = mkdtempSync(path.join(tmpdir(), 'warmlight-canary-'));
vi.spyOn(env, 'filesDir', 'get').mockReturnValue(folder);

useDatabase();

let world: CanaryWorld;
let site: Site;
let search: NeedleSearch;
let evidence: Evidence;
let viewers: Viewer[];
const documents = new Map<string, string>();
const pagesOf = new Map<string, Map<string, string>>();
const statuses = new Map<string, Set<number>>();
const broken: string[] = [];
const told: Record<string, number> = {};

const timed = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
  const start = performance.now();
  const result = await work();
  told[name] = Math.round(performance.now() - start);
  return result;
};

beforeAll(async () => {
  replaceSearchEngine(recording(embeddedEngine(), documents));
  world = await timed('world ms', () => makeCanaryWorld(SIZE));
  site = await timed('site ms', () => openSite());
  search = await timed('needles ms', () => needleSearch(world.households));
  evidence = gatherEvidence(search);
  viewers = viewersOf(world);
}, 180_000);
afterAll(() => {
  replaceSearchEngine();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`canary: ${JSON.stringify({ households: SIZE, needles: search?.count, ...told, ...evidence?.figures })}\n`);
});

test('what a caseworker types where it does not belong is refused and goes no further', async () => {
  const draft = await read().need.findFirstOrThrow({ where: { state: 'draft', charityId: world.charities[0]?.id } });
  const statuses = await typeInWrongPlaces(site, world, draft.id);
  expect(statuses).toContain(422);
  expect(statuses).toContain(404);
});

test('a page that breaks says nothing', async () => {
  const broken = await openSite({ 'routes/charities/list': { loader: () => Promise.reject(new Error('broken on purpose')) } });
  const answer = await broken.ask('/charities');
  expect(answer.status).toBe(500);
  evidence.look('anonymous', '/charities (broken)', await answer.text());
});

test('every address as everybody', { timeout: 240_000 }, async () => {
  await timed('walk ms', async () => {
    for (const [turn, viewer] of viewers.entries()) {
      const walked = await walkAs(site, viewer, turn, evidence, BOUNDS);
      told.addresses = (told.addresses ?? 0) + walked.opened;
      pagesOf.set(viewer.name, walked.pages);
      broken.push(...walked.broken);
      for (const [pattern, seen] of walked.statuses)
        for (const status of seen) statuses.set(pattern, (statuses.get(pattern) ?? new Set()).add(status));
    }
  });
  expect(told.addresses).toBeGreaterThan(viewers.length * site.addresses.length);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

/** Addresses that have a page only after a form, or for a link that was mailed. */
const CLOSED = [
  '/log-out',
  '/reset-password/:token',
  '/verify-email/:token',
  '/checkout/practice/:checkoutId',
  '/workspace/cases/:caseId/documents/:documentId',
  '/*',
];

test('the walk opened what it set out to open', () => {
  expect(broken).toEqual([]);
  const unopened = site.addresses.filter(({ pattern }) => !statuses.get(pattern)?.has(200)).map(({ pattern }) => pattern);
  expect(unopened.filter((pattern) => !CLOSED.includes(pattern))).toEqual([]);
  const anonymous = pagesOf.get('anonymous');
  expect(anonymous?.get('/needs')?.replaceAll('<wbr/>', '')).toMatch(/一只会响的电热水壶|一周的热午饭|看病那天/);
  expect(anonymous?.get('/feeds/needs.rss')).toContain('<item>');
  expect(pagesOf.get('approver')?.get('/workspace/needs')).toContain('<table');
  expect(pagesOf.get('administrator')?.get('/admin/organisations')).toContain('机构入驻');
  expect(
    evidence.sightings.some(({ viewer }) => viewer === 'caseworker'),
    'own drafts are read as they are',
  ).toBe(true);
});

test('mails, outbox, audit trail and every other table', async () => {
  await timed('tables ms', () => readTables(evidence));
  expect(await read().capturedMail.count()).toBeGreaterThan(SIZE / 4);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

test('the search index, inside and over the wire', async () => {
  for (const [id, document] of documents) evidence.look('search engine', id, document);
  expect(documents.size).toBeGreaterThan(SIZE / 4);
  expect(await readMeilisearch(evidence)).toBeGreaterThan(SIZE / 4);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

test('nobody is found by a private word', async () => {
  const anything = {
    city: null,
    district: null,
    kind: null,
    group: null,
    urgency: null,
    charity: null,
    project: null,
    contribution: null,
    max: null,
    sort: 'relevance',
    page: 1,
  } as const;
  for (const { values } of world.households) {
    for (const field of ['name', 'phone', 'address', 'reference'] as const) {
      const { total, relaxed } = await searchEngine().search({ ...anything, q: values[field].text, perPage: 0, openOnly: false });
      expect(total === 0 || relaxed, field).toBe(true);
    }
  }
});

test('photos carry no place and no word, and files lie under names that say nothing', async () => {
  expect(readFiles(evidence)).toBeGreaterThan(0);
  const photos = await read().proofPhoto.findMany();
  for (const { id } of photos) {
    const { exif, xmp, iptc, icc } = await sharp(await readPhoto(id)).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
  }
  expect(photos.length).toBeGreaterThan(SIZE / 8);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

test('the log, at its most talkative', () => {
  expect(logLines.some((line) => line.includes('broken on purpose'))).toBe(true);
  told['log lines'] = logLines.length;
  for (const line of logLines) evidence.look('log', 'line', line);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

test('a fault of the database tells the log no value', async () => {
  const { name } = world.households[0]?.values ?? {};
  const before = logLines.length;
  const fault = read().need.findMany({ where: { title: name?.text, nothing: 1 } as object });
  await fault.catch((err: unknown) => log.error({ err }, 'fault'));
  const lines = logLines.slice(before);
  expect(lines).toHaveLength(1);
  for (const line of lines) evidence.look('log', 'a fault of the database', line);
  expect(tell(evidence.sightings.filter(isLeak))).toEqual([]);
});

test('what was withdrawn or taken down stands on no public list', () => {
  const ended = rows<{ id: string }>("SELECT id FROM Need WHERE state = 'withdrawn'").map(({ id }) => id);
  expect(ended.length).toBeGreaterThan(SIZE / 20);
  const lists = [...(pagesOf.get('anonymous') ?? [])].filter(([address]) => !/^\/needs\/|^\/demo\//.test(address));
  expect(lists.flatMap(([address, text]) => ended.filter((id) => text.includes(id)).map((id) => `${address}: ${id}`))).toEqual([]);
});

test('no public page tells a time finer than a day', () => {
  const clock = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}|(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g;
  // The outbox of a demo tells when a mail was kept; no real site has that page.
  const pages = [...(pagesOf.get('anonymous') ?? [])].filter(([address]) => !address.startsWith('/demo/'));
  const finer = pages.flatMap(([address, text]) =>
    [...text.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(clock)]
      .filter(([time]) => !/^0?0:00(:00)?$/.test(time))
      .map(([time]) => `${address}: ${time}`),
  );
  expect(finer.slice(0, 20)).toEqual([]);
});

test('two needs of one household share nothing public that others do not share', async () => {
  const anonymous = pagesOf.get('anonymous') ?? new Map<string, string>();
  const publicIds = rows<{ id: string }>("SELECT id FROM Need WHERE state IN ('published', 'fully-adopted', 'in-delivery', 'met')").map(
    ({ id }) => id,
  );
  const found = kinship(
    publicIds.map((id) => ({
      id,
      household: world.householdOf.get(id) ?? -1,
      text: `${anonymous.get(`/needs/${id}`)}${anonymous.get(`/needs/${id}?_data=routes%2Fneeds%2Fneed`)}`,
    })),
  );
  expect(found.pairs).toBeGreaterThan(SIZE / 40);
  expect(found.shared.slice(0, 20)).toEqual([]);
});

test('no public order is the order in which files were made', async () => {
  const created = new Map(rows<{ id: string; at: number }>('SELECT id, rowid AS at FROM Need').map(({ id, at }) => [id, at]));
  const anonymous = pagesOf.get('anonymous') ?? new Map<string, string>();
  for (const address of ['/sitemap.xml', '/feeds/needs.rss', '/needs?sort=newest']) {
    const listed = [
      ...new Set(
        [...(anonymous.get(address) ?? '').matchAll(/\/needs\/([a-hj-km-z2-9]{20})/g)].flatMap(([, id]) =>
          id && created.has(id) ? [id] : [],
        ),
      ),
    ];
    expect(listed.length, address).toBeGreaterThan(4);
    const steps = listed.slice(1).map((id, at) => Math.abs((created.get(id) ?? 0) - (created.get(listed[at] ?? '') ?? 0)));
    const neighbours = steps.filter((step) => step === 1).length / steps.length;
    expect(neighbours, `${address} lists neighbours side by side`).toBeLessThan(0.3);
  }
});

test("a donor's page never shows two needs of one household", () => {
  for (const [, pages] of pagesOf) {
    for (const [address, text] of pages) {
      if (!address.startsWith('/donors/')) continue;
      const households = [
        ...new Set([...text.matchAll(/\/needs\/([a-hj-km-z2-9]{20})/g)].flatMap(([, id]) => (id && world.householdOf.has(id) ? [id] : []))),
      ].map((id) => world.householdOf.get(id));
      expect(new Set(households).size, address).toBe(households.length);
    }
  }
});
