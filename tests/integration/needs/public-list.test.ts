/** `/needs` and `/` as visitors meet them: counts, conditions, wrong addresses, empty lists, search that is down. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedEngine } from '#search/drivers/embedded';
import { meilisearchEngine } from '#search/drivers/meilisearch';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import type { HomePage } from '~/domain/search/home-page';
import { readNeedQuery } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { write } from '~/platform/db/database.server';
import { asNeighbour, replaceSearchEngine } from '~/platform/search.server';
import { loader as homeLoader } from '~/routes/home';
import { loader as listLoader } from '~/routes/needs/list';
import { listNeeds } from '~/use-cases/needs/list-needs.server';
import { prepareSearch } from '~/use-cases/search/prepare-search.server';

useDatabase();

const made: string[] = [];
beforeAll(async () => {
  replaceSearchEngine(embeddedEngine());
  const charity = await makeCharity();
  for (let number = 0; number < 23; number += 1) {
    const need = await makePublishedNeed({
      charity,
      district: number < 9 ? 'futian' : 'luohu',
      title: `第${number}把雨伞`,
      kind: number % 2 ? 'meal' : 'micro-wish',
    });
    made.push(need.id);
  }
  const far = await makePublishedNeed({ charity, district: 'beilin', title: '一架竹梯', items: [{ contribution: 'money', asked: 5_000 }] });
  made.push(far.id);
  await prepareSearch();
});
afterAll(() => replaceSearchEngine());

async function list(query: string): Promise<NeedsPage> {
  return (await openDoor(listLoader, { path: `/needs${query}` })) as NeedsPage;
}

test('the list has twenty to a page, the rest on the next, and none beyond', async () => {
  const [first, second, beyond] = [await list(''), await list('?page=2'), await list('?page=99')];
  expect([first.needs.length, second.needs.length, beyond.needs.length]).toEqual([20, 4, 0]);
  expect([first.total, first.pages, beyond.total, beyond.pages]).toEqual([24, 2, 24, 2]);
  expect(new Set([...first.needs, ...second.needs].map(({ id }) => id))).toEqual(new Set(made));
});

test('counts are rounded and small ones are not told', async () => {
  const page = await list('');
  expect(page.counts?.kind).toEqual({ 'micro-wish': 15, meal: 10 });
  expect(page.counts?.city).toEqual({ shenzhen: 25, guangzhou: 'few', foshan: 'few', xian: 'few' });
  expect(page.counts?.district).toMatchObject({ futian: 10, luohu: 15, nanshan: 'few' });
});

test('the city with the most needs is shown until another is chosen; a district brings its own', async () => {
  expect((await list('')).city).toBe('shenzhen');
  expect((await list('?city=xian')).city).toBe('xian');
  expect((await list('?district=beilin')).city).toBe('xian');
  expect((await list('?city=xian')).total).toBe(1);
  expect((await list('?city=xian')).query.district).toBeNull();
});

test('words and conditions narrow the list', async () => {
  expect((await list('?q=竹梯')).needs.map(({ title }) => title)).toEqual(['一架竹梯']);
  expect((await list('?q=%E9%9B%A8%E5%82%98&district=futian')).total).toBe(9);
  expect((await list('?max=50')).total).toBe(1);
  expect((await list('?max=49.99')).total).toBe(0);
  expect((await list('?contribution=money')).total).toBe(1);
});

const nonsense = [
  '?kind=king',
  '?district=%00',
  '?page=-3',
  '?page=NaN',
  '?sort=price',
  '?max=abc',
  '?charity=%27%20OR%201=1',
  '?q=%F0%9F%98%80',
  '?urgency[]=red',
  `?q=${'a'.repeat(5000)}`,
  '?lang=xx',
  '?%',
];
test.each(nonsense)('%s is no fault', async (query) => {
  const page = await list(query);
  expect(page.needs).toBeDefined();
});

test('with nothing found it says which condition to drop and where there is more', async () => {
  const page = await list('?q=%E9%9B%A8%E5%82%98&district=nanshan');
  expect(page.total).toBe(0);
  expect(page.suggestions).toEqual([{ drop: 'district', count: 25 }]);
  expect(page.neighbour).toBe('luohu');
  const few = await list('?q=%E7%AB%B9%E6%A2%AF&kind=meal');
  expect(few.suggestions).toEqual([
    { drop: 'q', count: 10 },
    { drop: 'kind', count: 'few' },
  ]);
});

test('a need that is adopted in full leaves the list at once, even before the index hears of it', async () => {
  const need = await makePublishedNeed({ title: '马上被认领的灯笼' });
  const { indexNeed } = await import('~/use-cases/search/index-need.server');
  await indexNeed({ needId: need.id });
  expect((await list('?q=灯笼')).total).toBe(1);
  await write((transaction) => transaction.need.update({ where: { id: need.id }, data: { state: 'withdrawn' } }));
  expect((await list('?q=灯笼')).needs).toEqual([]);
  await indexNeed({ needId: need.id });
});

test('the list is the same for a visitor and for somebody logged in', async () => {
  const as = await makePerson();
  const [visitor, person] = [await list('?sort=waiting'), (await openDoor(listLoader, { path: '/needs?sort=waiting', as })) as NeedsPage];
  expect(person.needs).toEqual(visitor.needs);
});

test('nothing but the public view leaves the loaders', async () => {
  const page = await list('');
  const home = (await openDoor(homeLoader, { path: '/' })) as HomePage;
  for (const need of [...page.needs, ...home.almostThere, ...home.longest]) {
    expect(Object.keys(need).sort()).toEqual([
      'ageBand',
      'charity',
      'district',
      'group',
      'id',
      'items',
      'kind',
      'lamp',
      'metOn',
      'neededBy',
      'object',
      'project',
      'publishedOn',
      'state',
      'story',
      'storyEn',
      'title',
      'titleEn',
      'urgency',
    ]);
  }
});

test('with search down every condition but words still holds, and the page says so', async () => {
  replaceSearchEngine(asNeighbour(meilisearchEngine({ url: 'http://127.0.0.1:9', key: 'k' })));
  const page = await list('?q=竹梯&district=futian&sort=newest');
  expect(page).toMatchObject({ isResting: true, counts: null, total: 9, suggestions: [] });
  for (const sort of ['relevance', 'waiting', 'ending', 'almost-there', 'newest']) expect((await list(`?sort=${sort}`)).total).toBe(24);
  expect((await list('?kind=meal&urgency=green&group=older-people&contribution=goods')).total).toBe(11);
  expect((await list('?max=50')).total).toBe(1);
  expect((await list('?city=xian&page=2')).needs).toEqual([]);
  replaceSearchEngine(embeddedEngine());
  await prepareSearch();
});

test('the home page has three things of different kinds, the longest waiting, and figures that only fall', async () => {
  const home = (await openDoor(homeLoader, { path: '/' })) as HomePage;
  expect(home.almostThere).toHaveLength(3);
  expect(new Set(home.almostThere.slice(0, 2).map(({ items }) => items[0]?.contribution))).toEqual(new Set(['money', 'goods']));
  expect(home.longest).toHaveLength(4);
  expect(home.kinds).toEqual({ 'micro-wish': 15, 'home-repair': 'few', meal: 10, service: 'few' });
  const { asked, adopted, complete, confirmed } = home.flow;
  expect([asked, adopted, complete, confirmed]).toEqual([24, 0, 0, 0]);
});

test('lamps of the last seven days are counted by their day', async () => {
  const charity = await makeCharity();
  const before = await listNeeds({ query: readNeedQuery(new URLSearchParams()), now: NOW });
  expect(before.litLastWeek).toBe(0);
  const need = await makePublishedNeed({ charity });
  // Ended again at the end of the test, so that the invariants hold: no adoption stands behind this lamp.
  await write((transaction) => transaction.need.update({ where: { id: need.id }, data: { state: 'met', metAt: later({ days: -3 }) } }));
  expect((await listNeeds({ query: readNeedQuery(new URLSearchParams()), now: NOW })).litLastWeek).toBe(1);
  expect((await listNeeds({ query: readNeedQuery(new URLSearchParams()), now: later({ days: 5 }) })).litLastWeek).toBe(0);
  await write((transaction) => transaction.need.update({ where: { id: need.id }, data: { state: 'published', metAt: null } }));
});
