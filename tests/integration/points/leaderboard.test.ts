/** Points, boards and donors' pages over a living database: what counts, who is named, what a reversal takes back. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeDeed, takeBack } from '#tests/support/deeds';
import { later, makeCharity, makeCompany, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { loader as donorPage } from '~/routes/donors/donor';
import { loader as board } from '~/routes/leaderboards';
import { getDonor } from '~/use-cases/points/get-donor.server';
import { getLeaderboard } from '~/use-cases/points/get-leaderboard.server';
import { givePoints } from '~/use-cases/points/give-points.server';
import { reversePoints } from '~/use-cases/points/reverse-points.server';

useDatabase();

const LONG_AGO = new Date('2025-05-05T02:00:00.000Z');
const look = (
  input: { board?: string; season?: string; page?: string } = {},
  actor = null as Parameters<typeof getLeaderboard>[0]['actor'],
  now = NOW,
) => getLeaderboard({ actor, input: { board: input.board ?? null, season: input.season ?? null, page: input.page ?? null }, now });

test('points are written once, taken back once, and only for what is confirmed', async () => {
  const deed = await makeDeed({ by: await makePerson(), item: { contribution: 'hours', asked: 120 } });
  const entries = () => read().pointsEntry.findMany({ where: { adoptionId: deed.adoptionId }, orderBy: { points: 'desc' } });
  await write((transaction) => givePoints(transaction, deed.adoptionId, later({ days: 3 })));
  expect(await entries()).toMatchObject([{ points: 60, season: '2026-Q4', rule: 'points-2026-11', reason: 'confirmed' }]);
  await takeBack(deed, later({ days: 60 }));
  await write((transaction) => reversePoints(transaction, deed.adoptionId, later({ days: 61 })));
  await write((transaction) => givePoints(transaction, deed.adoptionId, later({ days: 62 })));
  expect(await entries()).toMatchObject([{ points: 60 }, { points: -60, season: '2026-Q4', reason: 'reversed' }]);
  await write((transaction) => reversePoints(transaction, 'no-such-adoption', NOW));
});

test('an adoption that is not confirmed gets no points', async () => {
  const need = await makePublishedNeed();
  const person = await makePerson();
  const id = newId();
  const data = {
    id,
    needItemId: need.items[0]?.id ?? '',
    userId: person.userId,
    contribution: 'goods',
    quantity: 1,
    state: 'released',
    requestKey: id,
    createdAt: NOW,
  };
  await write((transaction) => transaction.adoption.create({ data }));
  await expect(write((transaction) => givePoints(transaction, id, NOW))).rejects.toThrow('confirmed');
  expect(await read().pointsEntry.count({ where: { adoptionId: id } })).toBe(0);
});

test('companies stand by deeds, share a rank when equal, and are named by consent', async () => {
  const [first, second, third, shy] = [
    await makeCompany({ name: '谷满仓粮油行' }),
    await makeCompany({ name: '听潮书店' }),
    await makeCompany({ name: '半山印务' }),
    await makeCompany({ namePublic: false }),
  ];
  for (const [company, deeds] of [
    [first, 3],
    [second, 2],
    [third, 2],
    [shy, 5],
  ] as const) {
    for (let one = 0; one < deeds; one += 1)
      await makeDeed({ by: company.owner, companyId: company.id, at: company === third ? new Date(LONG_AGO.getTime() + 1000) : LONG_AGO });
  }
  const season = '2025-Q2';
  const view = await look({ season });
  expect(view.rows.map(({ rank, name, deeds }) => [rank, name, deeds])).toEqual([
    [1, '谷满仓粮油行', 3],
    [2, '听潮书店', 2],
    [2, '半山印务', 2],
  ]);
  expect(view).toMatchObject({ named: 3, unnamed: 1, page: 1, pages: 1, daysLeft: null, own: null });
  expect(JSON.stringify(view.rows)).not.toContain('points');
  expect((await look({ season }, third.owner)).own).toMatchObject({ rank: 2, deeds: 2, points: 100, toNext: 1 });
  expect((await look({ season }, first.owner)).own).toMatchObject({ rank: 1, toNext: null });
  expect((await look({ season }, shy.owner)).own).toMatchObject({ rank: null, deeds: 5, toNext: null });
  expect((await look({ season }, second.owner)).rows.filter(({ isMine }) => isMine).map(({ name }) => name)).toEqual(['听潮书店']);
  expect((await look({ season }, await makePerson())).own).toBeNull();
  expect((await look()).past).toContainEqual({ season, name: '谷满仓粮油行', nameEn: null });
});

test('giving one thing in parts is one deed', async () => {
  const person = await makePerson({ displayName: '钟女士', namePublic: true });
  const at = new Date('2025-02-02T02:00:00.000Z');
  const deed = await makeDeed({ by: person, at, item: { contribution: 'goods', asked: 3 } });
  await write(async (transaction) => {
    const { needItemId } = await transaction.adoption.update({
      where: { id: deed.adoptionId },
      data: { quantity: 1, confirmedQuantity: 1 },
    });
    for (const id of [newId(), newId()]) {
      const data = {
        id,
        needItemId,
        userId: person.userId,
        contribution: 'goods',
        quantity: 1,
        confirmedQuantity: 1,
        state: 'confirmed',
        requestKey: id,
        createdAt: at,
        confirmedAt: at,
      };
      await transaction.adoption.create({ data });
      await givePoints(transaction, id, at);
    }
  });
  expect((await look({ board: 'people', season: '2025-Q1' })).rows).toMatchObject([{ name: '钟女士', deeds: 1 }]);
});

test('people stand by what they give, volunteers by their hours, and what was taken back is not there', async () => {
  const person = await makePerson({ displayName: '许先生', namePublic: true });
  const at = new Date('2024-11-11T02:00:00.000Z');
  const season = '2024-Q4';
  const goods = await makeDeed({ by: person, at });
  await makeDeed({ by: person, at, item: { contribution: 'hours', asked: 120 } });
  await makeDeed({ by: person, at, item: { contribution: 'hours', asked: 60 } });
  expect((await look({ board: 'people', season })).rows).toMatchObject([{ deeds: 1, contributions: ['goods'] }]);
  expect((await look({ board: 'volunteers', season })).rows).toMatchObject([{ deeds: 2, contributions: ['hours'] }]);
  await takeBack(goods);
  expect(await look({ board: 'people', season })).toMatchObject({ rows: [], named: 0, unnamed: 0 });
  await write((transaction) => transaction.user.update({ where: { id: person.userId }, data: { namePublic: false } }));
  expect(await look({ board: 'volunteers', season })).toMatchObject({ rows: [], unnamed: 1 });
});

test('the fifty-first stands on the second page', async () => {
  const at = new Date('2023-11-11T02:00:00.000Z');
  const charity = await makeCharity();
  for (let one = 0; one < 51; one += 1)
    await makeDeed({ by: await makePerson({ displayName: `人${one}`, namePublic: true }), at, charity });
  expect(await look({ board: 'people', season: '2023-Q4' })).toMatchObject({ named: 51, pages: 2, page: 1, rows: { length: 50 } });
  expect(await look({ board: 'people', season: '2023-Q4', page: '2' })).toMatchObject({ page: 2, rows: [{ rank: 1 }] });
  expect(await look({ board: 'people', season: '2023-Q4', page: '99' })).toMatchObject({ page: 2 });
});

test.each([
  ['?board=kings&season=2026-Q9&page=-3', { board: 'companies', season: '2026-Q4', page: 1 }],
  ['?season=2099-Q1', { season: '2026-Q4' }],
  ["?board=people'--&season=2026-Q4' OR 1", { board: 'companies', season: '2026-Q4' }],
  ['?board=volunteers&season=2020-Q1', { board: 'volunteers', season: '2020-Q1', rows: [], daysLeft: null }],
  ['', { board: 'companies' }],
])('/leaderboards%s has a board to show', async (query, expected) => {
  const stood = await openDoor(board, { path: `/leaderboards${query.replaceAll(' ', '%20')}` });
  expect(stood).toMatchObject(expected);
});

test('a donor is found when they want to be, and their page says nothing finer than a month', async () => {
  const company = await makeCompany({ name: '拾光家政' });
  const named = await makePerson({ displayName: '林女士', namePublic: true });
  const shy = await makePerson();
  const hidden = await makeCompany({ namePublic: false });
  const refused = await makeCompany({ state: 'suspended' });
  await makeDeed({ by: company.owner, companyId: company.id, signed: true, title: '会响的水壶' });
  await makeDeed({ by: named, item: { contribution: 'hours', asked: 120 } });
  const page = await openDoor(donorPage, { path: `/donors/${company.slug}`, params: { handle: company.slug } });
  expect(page).toMatchObject({
    kind: 'company',
    name: '拾光家政',
    seasons: [{ season: '2026-Q4', points: 50, deeds: 1 }],
    help: [{ kind: 'micro-wish', contribution: 'goods', deeds: 1 }],
    signed: [{ title: '会响的水壶', month: '2026-11' }],
    badge: null,
  });
  expect(JSON.stringify(page)).not.toMatch(/2026-11-\d\d/);
  expect(await getDonor({ input: { handle: named.userId }, now: NOW })).toMatchObject({
    kind: 'person',
    name: '林女士',
    signed: [],
    help: [{ contribution: 'hours', deeds: 1 }],
  });
  for (const handle of [shy.userId, hidden.slug, refused.slug, 'nobody', company.owner.userId]) {
    expect(await openDoor(donorPage, { path: `/donors/${handle}`, params: { handle } })).toMatchObject({ status: 404 });
  }
  expect(await openDoor(donorPage, { path: '/donors/x', params: { handle: "x' OR 1" } })).toMatchObject({ status: 404 });
});

test('two signed needs of one household never stand side by side, an unsigned one never at all', async () => {
  const person = await makePerson({ displayName: '梁先生', namePublic: true });
  const charity = await makeCharity();
  const deeds = [
    await makeDeed({ by: person, charity, signed: true }),
    await makeDeed({ by: person, charity, signed: true }),
    await makeDeed({ by: person, charity }),
  ];
  const file = {
    id: newId(),
    charityId: charity.id,
    district: 'futian',
    circle: 'core',
    group: 'ill',
    ageBand: 'any',
    keyId: 'demo',
    wrappedKey: 'x',
    createdAt: NOW,
  };
  await write(async (transaction) => {
    await transaction.caseFile.create({ data: file });
    await transaction.consent.create({
      data: {
        id: newId(),
        caseFileId: file.id,
        scope: 'publish-need',
        givenHow: 'signed',
        givenOn: NOW,
        recordedById: 'test-caseworker',
        recordedAt: NOW,
      },
    });
    await transaction.need.updateMany({ where: { id: { in: deeds.map(({ needId }) => needId) } }, data: { caseFileId: file.id } });
  });
  const page = await getDonor({ input: { handle: person.userId }, now: NOW });
  expect(page.signed).toHaveLength(1);
  expect(page.help).toEqual([{ kind: 'micro-wish', contribution: 'goods', deeds: 3 }]);
});
