/** `npm run db:restore FILE`: puts a verified backup in place of the database; the one it replaces is kept beside it. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { env } from '~/platform/env.server';

const [, , given] = process.argv;
if (!given) throw new Error('name the backup: npm run db:restore -- var/backups/….db');
const backup = path.resolve(given);
if (!existsSync(backup)) throw new Error(`there is no file ${backup}`);

const copy = new Database(backup, { readonly: true });
const verdict = copy.pragma('integrity_check', { simple: true });
const isOurs = copy.prepare("SELECT COUNT(*) FROM sqlite_master WHERE name = 'NeedItem'").pluck().get() === 1;
copy.close();
if (verdict !== 'ok' || !isOurs) throw new Error(`${backup} is not a sound Warmlight database; nothing was changed`);

if (existsSync(env.databaseFile)) {
  const living = new Database(env.databaseFile);
  // A server that still runs keeps its connection; an exclusive lock tells.
  living.pragma('busy_timeout = 1000');
  living.exec('BEGIN EXCLUSIVE; COMMIT');
  living.pragma('wal_checkpoint(TRUNCATE)');
  living.close();
  const kept = `${env.databaseFile}.before-restore-${Date.now()}`;
  renameSync(env.databaseFile, kept);
  console.log(`The database that was there is now ${kept}`);
}
for (const suffix of ['-wal', '-shm']) rmSync(env.databaseFile + suffix, { force: true });
copyFileSync(backup, env.databaseFile);
console.log(`Restored ${backup}. Start the server; it applies newer migrations by itself.`);
