/** What every search engine promises: the same tests over the embedded driver and over Meilisearch's client against a strict stand-in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedEngine } from '#search/drivers/embedded';
import { meilisearchEngine } from '#search/drivers/meilisearch';
import type { SearchEngine } from '#search/engine';
import type { SearchQuery } from '#search/query';
import { startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in';
import { sampleDocument } from '#tests/support/sample-needs';
import { EVERYTHING } from '~/domain/search/need-query';

const ask = (what: Partial<SearchQuery>): SearchQuery => ({ ...EVERYTHING, perPage: 20, openOnly: true, ...what });

const goods = (asked: number, adopted = 0) =>
  ({ id: 'i', name: '东西', nameEn: null, contribution: 'goods', unit: '件', asked, adopted, confirmed: 0 }) as const;
const money = (asked: number, adopted = 0) =>
  ({ id: 'i', name: '善款', nameEn: null, contribution: 'money', unit: null, asked, adopted, confirmed: 0 }) as const;
const hours = (asked: number, adopted = 0) =>
  ({ id: 'i', name: '陪伴', nameEn: null, contribution: 'hours', unit: null, asked, adopted, confirmed: 0 }) as const;

const world = [
  sampleDocument({
    id: 'kettle',
    title: '水一开就会响的电热水壶',
    titleEn: 'An electric kettle that beeps',
    publishedOn: '2026-11-10',
    neededBy: '2026-12-10',
    items: [money(16_800, 12_000)],
  }),
  sampleDocument({
    id: 'chair',
    title: '过得了老式电梯门的窄轮椅',
    titleEn: 'A narrow wheelchair',
    district: 'luohu',
    urgency: 'red',
    publishedOn: '2026-10-20',
    neededBy: '2026-12-01',
    items: [goods(1)],
  }),
  sampleDocument({
    id: 'bag',
    title: '开学前的一只双肩书包',
    titleEn: 'A schoolbag',
    district: 'longgang',
    group: 'children',
    urgency: 'yellow',
    publishedOn: '2026-11-05',
    neededBy: '2027-01-05',
    items: [goods(1)],
  }),
  sampleDocument({
    id: 'visit',
    kind: 'service',
    title: '每周三下午陪诊，推轮椅走一站路',
    district: 'nanhai',
    publishedOn: '2026-11-20',
    neededBy: '2026-12-20',
    items: [hours(240, 120)],
    charity: { slug: 'qing-chuan', name: '晴川', nameEn: null },
  }),
  sampleDocument({
    id: 'roof',
    kind: 'home-repair',
    title: '雨季前补好的屋面防水',
    urgency: 'red',
    publishedOn: '2026-10-01',
    neededBy: '2026-12-15',
    items: [money(230_000), hours(600)],
    project: { id: 'an-ju', title: '安居计划', titleEn: null },
  }),
  sampleDocument({
    id: 'done',
    title: '已经亮了的轮椅',
    state: 'met',
    publishedOn: '2026-09-01',
    items: [{ ...goods(1, 1), confirmed: 1 }],
  }),
];

type Open = () => Promise<{ engine: SearchEngine; close: () => Promise<void> }>;
const engines: readonly [string, Open][] = [
  ['embedded', async () => ({ engine: embeddedEngine(), close: async () => undefined })],
  [
    'meilisearch',
    async () => {
      const server = await startMeilisearchStandIn();
      return { engine: meilisearchEngine(server), close: server.stop };
    },
  ],
];

async function* batches(...given: (typeof world)[]) {
  for (const batch of given) yield batch;
}

describe.each(engines)('%s', (_, open) => {
  let engine: SearchEngine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await open());
    expect(await engine.prepare()).toEqual({ isNew: true });
    expect(await engine.prepare()).toEqual({ isNew: false });
    await engine.upsert(world);
  });
  afterAll(() => close());

  const found = async (what: Partial<SearchQuery>) => (await engine.search(ask(what))).ids;

  const words: readonly [string, string[]][] = [
    ['轮椅', ['chair', 'visit']],
    ['輪椅', ['chair', 'visit']],
    ['书包', ['bag']],
    ['書包', ['bag']],
    ['屋面防水', ['roof']],
    ['kettle', ['kettle']],
    ['KETTLE', ['kettle']],
    ['ｋｅｔｔｌｅ', ['kettle']],
    ['晴川', ['visit']],
    ['安居计划', ['roof']],
    ['钢琴', []],
    ['"; DROP', []],
    ['!!!', []],
  ];
  test.each(words)('the words %s find %j', async (q, ids) => {
    expect([...(await found({ q }))].sort()).toEqual([...ids].sort());
  });

  const conditions: readonly [Partial<SearchQuery>, string[]][] = [
    [{ kind: 'service' }, ['visit']],
    [{ district: 'luohu', city: 'shenzhen' }, ['chair']],
    [{ city: 'foshan' }, ['visit']],
    [{ city: 'xian' }, []],
    [{ group: 'children' }, ['bag']],
    [{ urgency: 'red' }, ['roof', 'chair']],
    [{ contribution: 'hours' }, ['roof', 'visit']],
    [{ contribution: 'money' }, ['roof', 'kettle']],
    [{ contribution: 'meals' }, []],
    [{ max: 4_800 }, ['kettle']],
    [{ max: 4_799 }, []],
    [{ max: 230_000 }, ['roof', 'kettle']],
    [{ charity: 'qing-chuan' }, ['visit']],
    [{ project: 'an-ju' }, ['roof']],
    [{ charity: '" OR open = true' }, []],
    [{ q: '轮椅', kind: 'micro-wish' }, ['chair']],
  ];
  test.each(conditions)('%j finds %j', async (what, ids) => {
    expect(await found(what)).toEqual(ids);
  });

  const orders: readonly [SearchQuery['sort'], string[]][] = [
    ['relevance', ['roof', 'chair', 'bag', 'kettle', 'visit']],
    ['waiting', ['roof', 'chair', 'bag', 'kettle', 'visit']],
    ['ending', ['chair', 'kettle', 'roof', 'visit', 'bag']],
    ['almost-there', ['kettle', 'visit', 'roof', 'chair', 'bag']],
    ['newest', ['visit', 'kettle', 'bag', 'chair', 'roof']],
  ];
  test.each(orders)('ordered by %s', async (sort, ids) => {
    expect(await found({ sort })).toEqual(ids);
  });

  test('an order that was asked for comes before closeness of words', async () => {
    expect(await found({ q: '轮椅', sort: 'newest' })).toEqual(['visit', 'chair']);
  });

  test('pages have so many, in one order, and none beyond the end', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => engine.search(ask({ sort: 'waiting', perPage: 2, page }))));
    expect(pages.map(({ ids }) => ids)).toEqual([['roof', 'chair'], ['bag', 'kettle'], ['visit'], []]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
  });

  test('a page of none answers counts alone', async () => {
    expect(await engine.search(ask({ perPage: 0, kind: 'meal' }))).toMatchObject({ ids: [], total: 0 });
  });

  test('counts of a facet are as if that facet were open, and the others hold', async () => {
    const { facets } = await engine.search(ask({ kind: 'micro-wish', urgency: 'red' }));
    expect(facets.kind).toEqual({ 'micro-wish': 1, 'home-repair': 1 });
    expect(facets.urgency).toEqual({ red: 1, yellow: 1, green: 1 });
    expect(facets.district).toEqual({ luohu: 1 });
    expect(facets.contribution).toEqual({ goods: 1 });
    const city = await engine.search(ask({ city: 'foshan' }));
    expect(city.facets.district).toEqual({ futian: 2, luohu: 1, longgang: 1, nanhai: 1 });
    expect(city.facets.kind).toEqual({ service: 1 });
  });

  test('a need of two contributions counts in both', async () => {
    expect((await engine.search(ask({}))).facets.contribution).toEqual({ money: 2, goods: 2, hours: 2 });
  });

  test('what is no longer open is found only when asked for', async () => {
    expect(await found({ q: '亮了' })).toEqual([]);
    expect(await found({ q: '亮了', openOnly: false })).toEqual(['done']);
  });

  test('words that no need has all of find those with most of them, and say so', async () => {
    const near = await engine.search(ask({ q: '轮椅 钢琴' }));
    expect(near.relaxed).toBe(true);
    expect([...near.ids].sort()).toEqual(['chair', 'visit']);
    expect((await engine.search(ask({ q: '轮椅' }))).relaxed).toBe(false);
  });

  test('putting in twice is as once, and a change replaces the old words', async () => {
    const first = sampleDocument({ id: 'lamp', title: '一盏台灯' });
    await engine.upsert([first]);
    await engine.upsert([first]);
    expect(await found({ q: '台灯' })).toEqual(['lamp']);
    await engine.upsert([{ ...first, title: '一把雨伞', district: 'yanta' }]);
    expect(await found({ q: '台灯' })).toEqual([]);
    expect(await found({ q: '雨伞', city: 'xian' })).toEqual(['lamp']);
    await engine.remove(['lamp']);
    await engine.remove(['lamp', 'never-there']);
    expect(await found({ q: '雨伞' })).toEqual([]);
    expect((await engine.search(ask({}))).total).toBe(5);
  });

  test('nothing to put in or take out is no work', async () => {
    await engine.upsert([]);
    await engine.remove([]);
    expect((await engine.search(ask({}))).total).toBe(5);
  });

  test('a rebuild replaces everything, and searches go on in the old index until its end', async () => {
    const seen: number[] = [];
    async function* watched() {
      yield [sampleDocument({ id: 'new1', title: '新的书桌' })];
      seen.push((await engine.search(ask({}))).total);
      yield [sampleDocument({ id: 'new2', title: '新的床' })];
      seen.push((await engine.search(ask({}))).total);
    }
    expect(await engine.rebuild(watched())).toBe(2);
    expect(seen).toEqual([5, 5]);
    expect([...(await found({}))].sort()).toEqual(['new1', 'new2']);
    expect(await engine.rebuild(batches(world))).toBe(world.length);
    expect((await engine.search(ask({}))).total).toBe(5);
  });

  test('a rebuild that breaks off leaves the old index as it was', async () => {
    async function* broken() {
      yield [sampleDocument({ id: 'half' })];
      throw new Error('the database went away');
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('the database went away');
    expect((await engine.search(ask({}))).total).toBe(5);
    expect(await engine.rebuild(batches(world))).toBe(world.length);
  });

  test('it is well', async () => {
    await engine.checkHealth();
  });
});
