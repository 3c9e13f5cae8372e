/** Applies prisma/migrations to a SQLite file and records them as Prisma does; refuses a migration edited after it was applied. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const RECORDS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Applied {
  name: string;
  checksum: string;
}

function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/**
 * Brings `file` up to the newest migration and returns the names it applied, oldest first. Each migration is one transaction with
 * its record, so a crash leaves it wholly applied or not at all.
 */
export function migrate(file: string, folder = path.resolve('prisma/migrations')): string[] {
  mkdirSync(path.dirname(file), { recursive: true });
  const db = new Database(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('busy_timeout = 10000');
    db.pragma('foreign_keys = ON');
    db.exec(RECORDS);
    const records = db
      .prepare('SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
      .all() as Applied[];
    const checksums = new Map(records.map((record) => [record.name, record.checksum]));
    const record = db.prepare(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
    );
    const applied: string[] = [];
    for (const name of migrationNames(folder)) {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'));
      const checksum = createHash('sha256').update(sql).digest('hex');
      const known = checksums.get(name);
      if (known === checksum) continue;
      if (known) throw new Error(`migration ${name} was edited after it was applied`);
      const startedAt = Date.now();
      db.transaction(() => {
        db.exec(sql.toString('utf8'));
        record.run(randomUUID(), checksum, name, startedAt, Date.now());
      }).immediate();
      applied.push(name);
    }
    return applied;
  } finally {
    db.close();
  }
}
