/** Whether this process can do its work: the database answers and so does search. */
import { rows } from '~/platform/db/database.server';
import { log } from '~/platform/log.server';
import { searchEngine } from '~/platform/search.server';
import { readyEngine } from './prepare-search.server';

export type Neighbour = 'database' | 'search';

async function answers(name: Neighbour, ask: () => unknown): Promise<Neighbour[]> {
  try {
    await ask();
    return [];
  } catch (fault) {
    log.warn({ neighbour: name, err: fault }, 'not ready');
    return [name];
  }
}

/** The neighbours that do not answer; empty when all do. */
export async function checkReadiness(): Promise<{ down: Neighbour[] }> {
  const database = await answers('database', () => rows('SELECT 1 FROM Need LIMIT 1'));
  const search = await answers('search', async () => {
    if (database.length === 0) await readyEngine();
    await searchEngine().checkHealth();
  });
  return { down: [...database, ...search] };
}
