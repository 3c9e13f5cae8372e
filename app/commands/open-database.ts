/** Makes the database ready before the server starts: migrations always, the demo world only in a demo and only into an empty file. */
import { existsSync } from 'node:fs';
import { loadDemoWorld } from '#prisma/seed/load';
import { connect, disconnect, rows } from '~/platform/db/database.server';
import { migrate } from '~/platform/db/migrate.server';
import { env } from '~/platform/env.server';

const isNew = !existsSync(env.databaseFile);
const applied = migrate(env.databaseFile);
if (applied.length > 0) console.log(`Applied ${applied.length} migration${applied.length === 1 ? '' : 's'}.`);

connect(env.databaseFile, env.isDemo && isNew ? 'OFF' : 'FULL');
const isDemoWorld = rows("SELECT 1 FROM SiteSetting WHERE key = 'demo-seed'").length > 0;
if (!env.isDemo && isDemoWorld) {
  console.error('This database holds the demo world, whose accounts everyone knows. Set DATABASE_URL to a database of your own.');
  process.exit(1);
}
const isEmpty = rows('SELECT 1 FROM User LIMIT 1').length === 0;
if (env.isDemo && isEmpty) await loadDemoWorld({ say: (line) => console.log(line) });
await disconnect();
