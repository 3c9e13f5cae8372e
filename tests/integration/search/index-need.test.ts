/** The index follows the database: what is public is in it, what is not is out, repeats change nothing, a rebuild loses nothing. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchDocument } from '#search/document';
import { embeddedEngine } from '#search/drivers/embedded';
import { meilisearchEngine } from '#search/drivers/meilisearch';
import type { SearchEngine } from '#search/engine';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePublishedNeed, NOW } from '#tests/support/factories';
import { startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in';
import { EVERYTHING } from '~/domain/search/need-query';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { enqueue } from '~/platform/outbox.server';
import { asNeighbour, replaceSearchEngine } from '~/platform/search.server';
import { checkReadiness } from '~/use-cases/search/check-readiness.server';
import { indexNeed } from '~/use-cases/search/index-need.server';
import { prepareSearch } from '~/use-cases/search/prepare-search.server';
import { rebuildSearch } from '~/use-cases/search/rebuild-search.server';
import { searchNeeds } from '~/use-cases/search/search-needs.server';

useDatabase();

/** The embedded engine, with every document it was ever given kept to be looked at. */
function watchedEngine() {
  const given: SearchDocument[] = [];
  const inner = embeddedEngine();
  const engine: SearchEngine = {
    ...inner,
    upsert: async (documents) => {
      given.push(...documents);
      await inner.upsert(documents);
    },
    rebuild: (batches) =>
      inner.rebuild(
        (async function* () {
          for await (const batch of batches) {
            given.push(...batch);
            yield batch;
          }
        })(),
      ),
  };
  return { engine, given };
}

let watched: ReturnType<typeof watchedEngine>;
beforeEach(() => {
  watched = watchedEngine();
  replaceSearchEngine(watched.engine);
});
afterEach(() => replaceSearchEngine());

const everything = { ...EVERYTHING, perPage: 100, openOnly: false };
const present = async () => (await searchNeeds(everything))?.ids ?? [];

/** A need moved to an ended state, as withdrawing would leave it. */
async function end(needId: string, state: 'withdrawn' | 'expired' | 'met-elsewhere') {
  await write(async (transaction) => {
    await transaction.need.update({ where: { id: needId }, data: { state } });
    await transaction.auditEntry.create({
      data: { id: newId(), at: NOW, action: 'withdraw', subject: 'need', subjectId: needId, toState: state },
    });
  });
}

test('an embedded index is filled from the database at the start', async () => {
  const need = await makePublishedNeed();
  await prepareSearch();
  expect(await present()).toContain(need.id);
});

test('a published need goes in, once, however often it is told', async () => {
  await prepareSearch();
  const need = await makePublishedNeed({ title: '一张能升降的桌子' });
  await Promise.all([indexNeed({ needId: need.id }), indexNeed({ needId: need.id })]);
  await indexNeed({ needId: need.id });
  expect((await searchNeeds({ ...everything, q: '升降的桌子' }))?.ids).toEqual([need.id]);
});

test.each(['withdrawn', 'expired', 'met-elsewhere'] as const)('a need that is %s goes out', async (state) => {
  const need = await makePublishedNeed();
  await prepareSearch();
  await end(need.id, state);
  await indexNeed({ needId: need.id });
  expect(await present()).not.toContain(need.id);
  await indexNeed({ needId: need.id });
});

test('drafts, needs in review and ids of nothing stay out', async () => {
  await prepareSearch();
  const charity = await makeCharity();
  const draft = newId();
  await write((transaction) =>
    transaction.need.create({
      data: {
        id: draft,
        charityId: charity.id,
        kind: 'meal',
        object: 'bowl',
        title: '草稿',
        story: '草稿里的话。',
        district: 'futian',
        group: 'ill',
        ageBand: 'adult',
        urgency: 'red',
        neededBy: later({ days: 9 }),
        state: 'draft',
        authorId: charity.caseworker.userId,
        createdAt: NOW,
      },
    }),
  );
  await indexNeed({ needId: draft });
  await indexNeed({ needId: 'nothing-of-ours' });
  expect(await present()).not.toContain(draft);
});

test('every document ever handed to the engine has whitelisted keys and no private word', async () => {
  const charity = await makeCharity({ name: '禾邻' });
  await makePublishedNeed({ charity });
  await prepareSearch();
  await rebuildSearch();
  const keys = new Set(watched.given.flatMap((document) => Object.keys(document)));
  expect([...keys].sort()).toEqual([
    'charity',
    'charityName',
    'contributions',
    'district',
    'group',
    'id',
    'items',
    'itemsEn',
    'kind',
    'moneyLeft',
    'neededDay',
    'open',
    'project',
    'projectTitle',
    'publishedDay',
    'share',
    'story',
    'storyEn',
    'title',
    'titleEn',
    'turn',
    'urgency',
  ]);
  const all = JSON.stringify(watched.given);
  for (const secret of [
    charity.id === charity.slug ? '@example.test' : charity.id,
    charity.caseworker.userId,
    charity.approver.userId,
    'test-applicant',
  ])
    expect(all).not.toContain(secret);
});

test('a change that was delivered while a rebuild read the database is in the new index', async () => {
  await prepareSearch();
  const inner = embeddedEngine();
  let late = '';
  replaceSearchEngine({
    ...inner,
    rebuild: async (batches) => {
      const count = await inner.rebuild(batches);
      const need = await makePublishedNeed({ title: '最后一刻公开的' });
      late = need.id;
      await write((transaction) => enqueue(transaction, 'index-need', { needId: need.id }, NOW));
      return count;
    },
  });
  await rebuildSearch();
  expect(await present()).toContain(late);
});

test('a rebuild of Meilisearch holds exactly what is public', async () => {
  const server = await startMeilisearchStandIn();
  replaceSearchEngine(asNeighbour(meilisearchEngine(server)));
  await prepareSearch();
  const before = [...(server.documents('needs')?.keys() ?? [])].sort();
  expect(before.length).toBeGreaterThan(0);
  const { count } = await rebuildSearch();
  expect(count).toBe(before.length);
  expect([...(server.documents('needs')?.keys() ?? [])].sort()).toEqual(before);
  expect(server.documents('needs-next')).toBeUndefined();
  await server.stop();
});

test('with search down the site starts, says it is not ready, and fills the index once search is back', async () => {
  const server = await startMeilisearchStandIn();
  server.state.isDown = true;
  replaceSearchEngine(asNeighbour(meilisearchEngine(server)));
  await prepareSearch();
  expect(await checkReadiness()).toEqual({ down: ['search'] });
  expect(await searchNeeds(everything)).toBeNull();
  const need = await makePublishedNeed();
  await expect(indexNeed({ needId: need.id })).rejects.toMatchObject({ name: 'NeighbourError', retryable: true });
  server.state.isDown = false;
  await indexNeed({ needId: need.id });
  expect(await present()).toContain(need.id);
  expect(await checkReadiness()).toEqual({ down: [] });
  await server.stop();
});
