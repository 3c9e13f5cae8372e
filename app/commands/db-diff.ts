/** Prints the SQL that takes the applied migrations to schema.prisma; the author adds CHECKs and triggers by hand. Changes nothing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import Database from 'better-sqlite3';
import { migrate } from '~/platform/db/migrate.server';

const schema = { path: 'prisma/schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
const wasm = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports });
bindings.__wbg_set_wasm(instance.exports);
(instance.exports.__wbindgen_start as () => void)();

/** The schema engine can't describe partial indexes on this SQLite build; schema.prisma has no word for them either. */
function dropPartialIndexes(file: string) {
  const db = new Database(file);
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'").pluck().all() as string[];
  for (const name of names) db.exec(`DROP INDEX "${name}"`);
  db.close();
}

const scratch = mkdtempSync(path.join(tmpdir(), 'warmlight-diff-'));
try {
  const file = path.join(scratch, 'diff.db');
  migrate(file);
  dropPartialIndexes(file);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: `file:${file}` })),
  );
  const answer = await engine.diff({
    from: { tag: 'schemaDatasource', files: [schema], configDir: 'prisma' },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: true,
    filters: { externalTables: ['_prisma_migrations'], externalEnums: [] },
  });
  process.stdout.write(answer.stdout ?? '');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
