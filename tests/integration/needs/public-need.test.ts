/** `/needs/:needId` and the machine pages as visitors meet them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedEngine } from '#search/drivers/embedded';
import { meilisearchEngine } from '#search/drivers/meilisearch';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makeCompany, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { NEED_STATES } from '~/domain/needs/states';
import { clockStep, type NeedPage } from '~/domain/search/need-page';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { asNeighbour, replaceSearchEngine } from '~/platform/search.server';
import { loader as healthz } from '~/routes/machines/healthz';
import { loader as readyz } from '~/routes/machines/readyz';
import { loader as robots } from '~/routes/machines/robots';
import { loader as sitemap } from '~/routes/machines/sitemap';
import { loader } from '~/routes/needs/need';

useDatabase();
beforeAll(() => replaceSearchEngine(embeddedEngine()));
afterAll(() => replaceSearchEngine());

const open = (needId: string) => openDoor(loader, { path: `/needs/${needId}`, params: { needId } });

/** A state written as it stands, with the audit row every state has. */
async function put(needId: string, state: string, more: { publishedAt?: null; metAt?: Date } = {}) {
  await write((transaction) => transaction.need.update({ where: { id: needId }, data: { state, ...more } }));
}

const statuses: readonly [string, 'page' | 404 | 410][] = [
  ['published', 'page'],
  ['fully-adopted', 'page'],
  ['in-delivery', 'page'],
  ['met', 'page'],
  ['withdrawn', 410],
  ['expired', 410],
  ['met-elsewhere', 410],
  ['in-review', 404],
  ['draft', 404],
];
test.each(statuses)('a need in state %s answers %s', async (state, answer) => {
  const need = await makePublishedNeed();
  await put(need.id, state, state === 'met' ? { metAt: NOW } : {});
  const got = await open(need.id);
  if (answer === 'page') expect((got as NeedPage).need.state).toBe(state);
  else expect((got as Response).status).toBe(answer);
  await put(need.id, 'withdrawn');
});

test('every state of a need is in that list', () => {
  expect(new Set(statuses.map(([state]) => state))).toEqual(new Set(NEED_STATES));
});

test('a draft that was withdrawn was never public: not found, not gone', async () => {
  const need = await makePublishedNeed();
  await put(need.id, 'withdrawn', { publishedAt: null });
  expect(((await open(need.id)) as Response).status).toBe(404);
});

test.each(['nothing', '..%2F', 'a b', '', "x' OR '1'='1", '<script>', 'a'.repeat(200)])('the address %j is not found', async (needId) => {
  expect(((await open(needId)) as Response).status).toBe(404);
});

interface Given {
  readonly state: 'held' | 'committed' | 'delivered' | 'confirmed' | 'released';
  readonly quantity: number;
  readonly companyId?: string;
  readonly userId: string;
}

async function adopt(needItemId: string, { state, quantity, companyId, userId }: Given) {
  const at = (days: number, states: readonly string[]) => (states.includes(state) ? later({ days, minutes: -quantity }) : null);
  await write((transaction) =>
    transaction.adoption.create({
      data: {
        id: newId(),
        needItemId,
        userId,
        companyId: companyId ?? null,
        contribution: 'goods',
        quantity,
        confirmedQuantity: state === 'confirmed' ? quantity : 0,
        state,
        signed: true,
        requestKey: newId(),
        message: '祝您安好，我是周先生',
        proofNote: '放在门房',
        createdAt: NOW,
        committedAt: at(1, ['committed', 'delivered', 'confirmed']),
        deliveredAt: at(3, ['delivered', 'confirmed']),
        confirmedAt: at(4, ['confirmed']),
        confirmedById: state === 'confirmed' ? 'someone' : null,
        endedAt: state === 'released' ? NOW : null,
        holdEndsAt: state === 'held' ? later({ minutes: 30 }) : null,
      },
    }),
  );
}

test('the trail tells what happened by days, newest first, without a name, a message or a place', async () => {
  const person = await makePerson({ displayName: '周先生', namePublic: true });
  const company = await makeCompany({ name: '暖心五金店' });
  const need = await makePublishedNeed({ items: [{ contribution: 'goods', asked: 9, unit: '把', name: '椅子' }] });
  const itemId = need.items[0]?.id ?? '';
  await adopt(itemId, { state: 'committed', quantity: 2, userId: person.userId });
  await adopt(itemId, { state: 'delivered', quantity: 3, userId: company.owner.userId, companyId: company.id });
  await adopt(itemId, { state: 'held', quantity: 1, userId: person.userId });
  await adopt(itemId, { state: 'released', quantity: 1, userId: person.userId });
  await write((transaction) => transaction.needItem.update({ where: { id: itemId }, data: { adopted: 6 } }));
  const page = (await open(need.id)) as NeedPage;
  expect(page.trail.map(({ kind, day }) => [kind, day])).toEqual([
    ['delivered', '2026-11-26'],
    ['personAdopted', '2026-11-24'],
    ['companyAdopted', '2026-11-24'],
    ['published', '2026-11-23'],
  ]);
  expect(page.trail[0]).toMatchObject({ item: '椅子', quantity: 3, unit: '把' });
  const all = JSON.stringify(page);
  for (const secret of ['周先生', '暖心五金店', '门房', person.userId, company.id, need.charity.caseworker.userId, 'T0', '+00:00', '.000Z'])
    expect(all).not.toContain(secret);
});

test('the page has these keys and no other', async () => {
  const need = await makePublishedNeed();
  const page = (await open(need.id)) as NeedPage;
  expect(Object.keys(page).sort()).toEqual([
    'adoptedOn',
    'deliveredOn',
    'filingNumber',
    'need',
    'photos',
    'registrationNumber',
    'siteUrl',
    'today',
    'trail',
  ]);
});

test('the clock stands where the state says', () => {
  expect((['published', 'fully-adopted', 'in-delivery', 'met'] as const).map(clockStep)).toEqual([2, 3, 4, 5]);
});

test('the process is alive', async () => {
  expect((await openDoor(healthz, { path: '/healthz' })).status).toBe(200);
});

test('it is ready with database and search, and names which of them does not answer', async () => {
  expect(((await openDoor(readyz, { path: '/readyz' })) as Response).status).toBe(200);
  replaceSearchEngine(asNeighbour(meilisearchEngine({ url: 'http://127.0.0.1:9', key: 'k' })));
  const down = (await openDoor(readyz, { path: '/readyz' })) as Response;
  expect([down.status, await down.json()]).toEqual([503, { ready: false, down: ['search'] }]);
  replaceSearchEngine(embeddedEngine());
});

test('machines are told where the sitemap is and what is not for them', async () => {
  const text = await ((await openDoor(robots, { path: '/robots.txt' })) as Response).text();
  expect(text).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  // A bare `/me` would shut out `/meals` as well.
  expect(text).not.toMatch(/^Disallow: \/me$/m);
  for (const path of ['/me/', '/workspace', '/admin']) expect(text).toContain(`Disallow: ${path}`);
});

test('the sitemap lists public needs, projects and charities in both languages, and no other', async () => {
  const charity = await makeCharity();
  const applied = await makeCharity({ state: 'applied' });
  const shown = await makePublishedNeed({ charity });
  const hidden = await makePublishedNeed({ charity });
  await put(hidden.id, 'withdrawn');
  const xml = await ((await openDoor(sitemap, { path: '/sitemap.xml' })) as Response).text();
  expect(xml).toContain(`/needs/${shown.id}?lang=en"`);
  expect(xml).toContain(`/needs/${shown.id}?lang=zh-CN"`);
  expect(xml).toContain(`/charities/${charity.slug}<`);
  expect(xml).not.toContain(hidden.id);
  expect(xml).not.toContain(applied.slug);
  expect(xml.match(/<url>/g)).toHaveLength(xml.match(/<loc>/g)?.length ?? 0);
});
