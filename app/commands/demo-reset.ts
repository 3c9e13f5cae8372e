/** `npm run demo:reset`: a fresh demo world in place of the present one. Refuses on a database that is not a demo. */
import { existsSync, rmSync } from 'node:fs';
import { loadDemoWorld } from '#prisma/seed/load';
import { connect, disconnect, rows } from '~/platform/db/database.server';
import { migrate } from '~/platform/db/migrate.server';
import { env } from '~/platform/env.server';

if (!env.isDemo) throw new Error('this is not a demo');
if (existsSync(env.databaseFile)) {
  connect();
  const isDemoWorld = rows("SELECT 1 FROM SiteSetting WHERE key = 'demo-seed'").length > 0;
  await disconnect();
  if (!isDemoWorld) {
    console.error(`${env.databaseFile} is not a demo world; nothing was changed.`);
    process.exit(1);
  }
  for (const suffix of ['', '-wal', '-shm']) rmSync(env.databaseFile + suffix, { force: true });
}
migrate(env.databaseFile);
connect(env.databaseFile, 'OFF');
await loadDemoWorld({ say: (line) => console.log(line) });
await disconnect();
