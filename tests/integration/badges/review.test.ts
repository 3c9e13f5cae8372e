/** The caring-business badge over time: given, raised, kept, taken back with what it was given for. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeDeed, takeBack } from '#tests/support/deeds';
import { later, makeCompany, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { reviewBadge } from '~/use-cases/badges/review-badge.server';
import { getDonor } from '~/use-cases/points/get-donor.server';

useDatabase();

const awards = (companyId: string) =>
  read().badgeAward.findMany({ where: { companyId }, orderBy: [{ awardedAt: 'asc' }, { endedAt: { sort: 'asc', nulls: 'last' } }] });
const review = (companyId: string, now = NOW) => write((transaction) => reviewBadge(transaction, companyId, now));
const money = (yuan: number) => ({ contribution: 'hours' as const, asked: yuan * 2 });

test('five deeds in a season give the first level, points raise it, reversals lower and end it', async () => {
  const company = await makeCompany();
  const by = { by: company.owner, companyId: company.id };
  const deeds = [];
  for (let one = 0; one < 4; one += 1) deeds.push(await makeDeed(by));
  expect(await awards(company.id)).toEqual([]);
  deeds.push(await makeDeed(by));
  expect(await awards(company.id)).toMatchObject([
    { level: 1, rule: 'caring-business-2026-11', endedAt: null, awardedAt: NOW, expiresAt: new Date('2027-11-23T02:00:00.000Z') },
  ]);
  await review(company.id);
  expect(await awards(company.id)).toHaveLength(1);

  const large = await makeDeed({ ...by, item: money(800), at: later({ days: 1 }) });
  expect(await awards(company.id)).toMatchObject([
    { level: 1, endReason: 'raised' },
    { level: 2, endedAt: null },
  ]);
  const shown = await getDonor({ input: { handle: company.slug }, now: later({ days: 2 }) });
  expect(shown.badge).toMatchObject({ level: 2, awardedOn: '2026-11-24', expiresOn: '2027-11-24' });
  expect(shown.badge?.code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);

  await takeBack(large, later({ days: 3 }));
  const live = (await awards(company.id)).filter(({ endedAt }) => endedAt === null);
  expect(live).toMatchObject([{ level: 1, expiresAt: later({ days: 1 + 365 }) }]);
  await review(company.id, later({ days: 4 }));
  expect(await awards(company.id)).toHaveLength(3);

  for (const deed of deeds.slice(0, 2)) await takeBack(deed, later({ days: 5 }));
  expect((await awards(company.id)).filter(({ endedAt }) => endedAt === null)).toEqual([]);
  expect((await getDonor({ input: { handle: company.slug }, now: later({ days: 6 }) })).badge).toBeNull();
  const codes = (await awards(company.id)).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const trail = await read().auditEntry.findMany({ where: { subject: 'badge' } });
  expect(trail.map(({ action }) => action).sort()).toEqual([
    'award-badge',
    'award-badge',
    'award-badge',
    'end-badge',
    'end-badge',
    'end-badge',
  ]);
});

test('a badge stays its year though seasons pass, shows no longer after it, and is renewed by new deeds alone', async () => {
  const company = await makeCompany();
  const by = { by: company.owner, companyId: company.id };
  for (let one = 0; one < 5; one += 1) await makeDeed({ ...by, at: new Date('2025-11-20T02:00:00.000Z') });
  await review(company.id, new Date('2026-11-19T02:00:00.000Z'));
  expect(await awards(company.id)).toMatchObject([{ level: 1, endedAt: null }]);
  expect((await getDonor({ input: { handle: company.slug }, now: NOW })).badge).toBeNull();
  await review(company.id, NOW);
  expect(await awards(company.id)).toMatchObject([{ endReason: 'expired' }]);
  for (let one = 0; one < 5; one += 1) await makeDeed(by);
  expect(await awards(company.id)).toMatchObject([{ endReason: 'expired' }, { level: 1, endedAt: null }]);
});

test('reviewed by many at once, a company has one live badge', async () => {
  const company = await makeCompany();
  await Promise.all(Array.from({ length: 6 }, () => makeDeed({ by: company.owner, companyId: company.id })));
  await Promise.all(Array.from({ length: 8 }, () => review(company.id)));
  expect(await awards(company.id)).toHaveLength(1);
});
