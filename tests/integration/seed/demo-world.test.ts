/** The demo world: plays without a refusal, breaks no invariant, has its accounts and no others that can log in. */
import { expect, test } from 'vitest';
import { loadDemoWorld } from '#prisma/seed/load';
import { useDatabase } from '#tests/support/database';
import { rows } from '~/platform/db/database.server';

useDatabase();

test('a small world loads through the rules of real use', async () => {
  await loadDemoWorld({ say: () => undefined, share: 0.06 });
  const counts = rows<{ state: string; n: number }>('SELECT state, COUNT(*) AS n FROM Need WHERE importId IS NULL GROUP BY state');
  expect(counts.reduce((sum, { n }) => sum + n, 0)).toBe(72);
  expect(counts.map(({ state }) => state)).toEqual(expect.arrayContaining(['published', 'met', 'expired']));
});

test('an intake sheet has become drafts with sealed households, another waits for its verdict', () => {
  const imports = rows<{ state: string }>('SELECT state FROM Import ORDER BY state').map(({ state }) => state);
  const households = rows<{ n: number }>('SELECT COUNT(*) AS n FROM CaseFile')[0]?.n ?? 0;
  expect(imports).toEqual(['committed', 'previewed']);
  expect(households).toBeGreaterThan(40);
});

test('every demo account is there', () => {
  const accounts = rows<{ email: string }>(
    "SELECT email FROM User WHERE email LIKE '%@demo.warmlight.test' AND passwordHash IS NOT NULL ORDER BY email",
  );
  expect(accounts.map(({ email }) => email.split('@')[0])).toEqual([
    'admin',
    'approver',
    'caseworker-b',
    'caseworker',
    'company',
    'contractor',
    'donor',
    'inspector',
    'partner',
    'volunteer',
  ]);
});

test('nobody else of it can log in', () => {
  expect(rows("SELECT id FROM User WHERE email NOT LIKE '%@demo.warmlight.test' AND passwordHash IS NOT NULL")).toEqual([]);
});

test('it does not go into a database that has people', async () => {
  await expect(loadDemoWorld({ say: () => undefined, share: 0.01 })).rejects.toThrow('empty database');
});

test('points stand for confirmations alone, and every season ends with the present one', () => {
  const seasons = rows<{ season: string }>('SELECT DISTINCT season FROM PointsEntry ORDER BY season').map(({ season }) => season);
  expect(seasons.at(-1)).toBe('2026-Q4');
  expect(seasons.every((season) => season >= '2026-Q1')).toBe(true);
});
