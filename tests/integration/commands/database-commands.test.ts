/** The database commands as an operator runs them: migrate, check, back up while writing, restore; each refuses before it harms. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const at = (name: string) => path.join(folder, name);

function command(name: string, database: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${database}`, WARMLIGHT_MODE: 'demo' };
  const result = spawnSync(process.execPath, ['--import', 'tsx', `app/commands/${name}.ts`, ...args], { env, encoding: 'utf8' });
  return { status: result.status, text: result.stdout + result.stderr };
}

function users(file: string): number {
  const db = new Database(file, { readonly: true });
  const count = db.prepare('SELECT COUNT(*) FROM User').pluck().get() as number;
  db.close();
  return count;
}

function addUsers(db: Database.Database, from: number, to: number) {
  const insert = db.prepare(
    "INSERT INTO User (id, email, displayName, handle, createdAt) VALUES (?, ?, 'x', ?, '2026-11-01T00:00:00+00:00')",
  );
  for (let index = from; index < to; index += 1) insert.run(`u${index}`, `u${index}@example.test`, `u${index}`);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warmlight-commands-'));
  expect(command('db-migrate', at('living.db')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('migrating again changes nothing and says so', () => {
  expect(command('db-migrate', at('living.db')).text).toContain('up to date');
});

test('an empty database keeps every invariant', () => {
  const { status, text } = command('db-check', at('living.db'));
  expect([status, /(\d+) of \1 invariants hold/.test(text)]).toEqual([0, true]);
});

test('a broken invariant is named, with exit 1', () => {
  copyFileSync(at('living.db'), at('broken.db'));
  const db = new Database(at('broken.db'));
  db.pragma('foreign_keys = OFF');
  db.exec("INSERT INTO LedgerEntry (id, journalId, account, amount, currency) VALUES ('e', 'nowhere', 'donor', 5, 'cny')");
  db.close();
  const { status, text } = command('db-check', at('broken.db'));
  expect(status).toBe(1);
  expect(text).toContain('every journal sums to zero');
});

test('a back-up of a database that is being written to holds every committed row, and restores', () => {
  const living = new Database(at('living.db'));
  living.pragma('journal_mode = WAL');
  living.pragma('wal_autocheckpoint = 0');
  addUsers(living, 0, 500);
  const backup = command('db-backup', at('living.db'), at('copy.db'));
  expect(backup.status, backup.text).toBe(0);
  addUsers(living, 500, 600);
  living.close();
  expect([users(at('copy.db')), users(at('living.db'))]).toEqual([500, 600]);

  const restored = command('db-restore', at('living.db'), at('copy.db'));
  expect(restored.status, restored.text).toBe(0);
  expect(users(at('living.db'))).toBe(500);
  const kept = readdirSync(folder).find((name) => name.startsWith('living.db.before-restore') && !/-(wal|shm)$/.test(name)) ?? '';
  expect(users(at(kept))).toBe(600);
});

test('a back-up never overwrites', () => {
  const { status, text } = command('db-backup', at('living.db'), at('copy.db'));
  expect(status).not.toBe(0);
  expect(text).toContain('never overwrites');
});

test('what is no back-up of ours is not restored, and nothing changes', () => {
  writeFileSync(at('letter.txt'), 'not a database at all, just some words');
  const other = new Database(at('other.db'));
  other.exec('CREATE TABLE Cake (id TEXT)');
  other.close();
  for (const file of ['letter.txt', 'other.db', 'missing.db']) {
    expect(command('db-restore', at('living.db'), at(file)).status).not.toBe(0);
  }
  expect(users(at('living.db'))).toBe(500);
});

test('a demo world is not loaded over a database that is none', () => {
  const { status, text } = command('demo-reset', at('living.db'));
  expect(status).toBe(1);
  expect(text).toContain('not a demo world');
  expect(existsSync(at('living.db'))).toBe(true);
  expect(users(at('living.db'))).toBe(500);
});

test('a migration edited after it was applied is refused', () => {
  const db = new Database(at('living.db'));
  db.exec("UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%_ground'");
  db.close();
  const { status, text } = command('db-migrate', at('living.db'));
  expect(status).not.toBe(0);
  expect(text).toContain('was edited after it was applied');
});
