/** `npm run db:migrate`: brings the database of the settings up to the newest migration. */
import { migrate } from '~/platform/db/migrate.server';
import { env } from '~/platform/env.server';

const applied = migrate(env.databaseFile);
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
