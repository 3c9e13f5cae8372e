/** Makes the search engine ready once: index, settings, and its first filling. A site whose search is down starts all the same. */

import type { SearchEngine } from '#search/engine';
import { log } from '~/platform/log.server';
import { NeighbourError } from '~/platform/neighbour.server';
import { searchEngine } from '~/platform/search.server';
import { rebuildSearch } from './rebuild-search.server';

let preparing: { engine: SearchEngine; ready: Promise<void> } | undefined;

async function prepare(engine: SearchEngine): Promise<void> {
  const { isNew } = await engine.prepare();
  if (!isNew) return;
  const { count } = await rebuildSearch(engine);
  log.info({ engine: engine.name, count }, 'search index filled');
}

/** Waits until the engine is ready, making it so first when nobody has. Throws NeighbourError when search is down; the next call tries again. */
export async function readyEngine(): Promise<void> {
  const engine = searchEngine();
  if (preparing?.engine !== engine) {
    const attempt = { engine, ready: prepare(engine) };
    preparing = attempt;
    attempt.ready.catch(() => {
      if (preparing === attempt) preparing = undefined;
    });
  }
  await preparing.ready;
}

/** At the start of the server: ready when possible. When search is down it says so in the log; the outbox keeps what it has to hear. */
export async function prepareSearch(): Promise<void> {
  try {
    await readyEngine();
  } catch (fault) {
    if (!(fault instanceof NeighbourError)) throw fault;
    log.warn({ err: fault }, 'search is not ready; needs are listed without words until it is');
  }
}
