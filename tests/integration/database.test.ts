/** The database's own promises: constraints, one writer, reads that never see an open transaction. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { read, rows, write } from '~/platform/db/database.server';

useDatabase();

const user = (id: string) => ({
  id,
  email: `${id}@example.test`,
  displayName: id,
  handle: id,
  createdAt: new Date('2026-11-01T00:00:00Z'),
});

test('a reader sees nothing of a transaction that is still open, and nothing after it rolled back', async () => {
  const seen: number[] = [];
  await expect(
    write(async (transaction) => {
      await transaction.user.create({ data: user('ghost') });
      seen.push(await read().user.count({ where: { id: 'ghost' } }));
      seen.push(rows<{ n: number }>("SELECT COUNT(*) AS n FROM User WHERE id = 'ghost'")[0]?.n ?? -1);
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  seen.push(await read().user.count({ where: { id: 'ghost' } }));
  expect(seen).toEqual([0, 0, 0]);
});

test('sixty-four writers at once all keep what they wrote, also beside one that fails', async () => {
  const jobs = Array.from({ length: 64 }, (_, index) =>
    write(async (transaction) => {
      await transaction.user.create({ data: user(`w${index}`) });
      if (index % 8 === 0) throw new Error('no');
    }).then(
      () => true,
      () => false,
    ),
  );
  const kept = (await Promise.all(jobs)).filter(Boolean).length;
  expect(kept).toBe(56);
  expect(await read().user.count({ where: { id: { startsWith: 'w' } } })).toBe(56);
});

test('the reading connections cannot write', async () => {
  await expect(read().user.create({ data: user('sneak') })).rejects.toThrow();
  expect(() => rows("DELETE FROM User WHERE id = 'w1' RETURNING id")).toThrow(/readonly/);
});

const settings: readonly [string, string | number][] = [
  ['journal_mode', 'wal'],
  ['foreign_keys', 1],
  ['synchronous', 2],
];
test.each(settings)('the writing connection runs with %s = %s', async (pragma, value) => {
  const answer = await write((transaction) => transaction.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`));
  expect(String(Object.values(answer[0] ?? {})[0])).toBe(String(value));
});

const refused: readonly [string, string][] = [
  ['an unknown role', "INSERT INTO Membership (id, userId, role, createdAt) VALUES ('m', 'w1', 'king', '2026-01-01')"],
  [
    'a platform role with an organisation missing for a caseworker',
    "INSERT INTO Membership (id, userId, role, createdAt) VALUES ('m', 'w1', 'caseworker', '2026-01-01')",
  ],
  [
    'an account that does not exist',
    "INSERT INTO Membership (id, userId, role, createdAt) VALUES ('m', 'nobody', 'volunteer', '2026-01-01')",
  ],
  ['an audit row of another day', "UPDATE AuditEntry SET reason = 'other'"],
];
test.each(refused.slice(0, 3))('the database refuses %s', async (_, sql) => {
  await expect(write((transaction) => transaction.$executeRawUnsafe(sql))).rejects.toThrow();
});

test('ledgers and the audit trail refuse changes and deletions', async () => {
  await write((transaction) =>
    transaction.auditEntry.create({ data: { id: 'a1', at: new Date(0), action: 'test', subject: 'need', subjectId: 'n' } }),
  );
  await expect(write((transaction) => transaction.auditEntry.update({ where: { id: 'a1' }, data: { reason: 'x' } }))).rejects.toThrow();
  await expect(write((transaction) => transaction.auditEntry.delete({ where: { id: 'a1' } }))).rejects.toThrow();
});
