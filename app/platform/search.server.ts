/** The search engine of this site: Meilisearch when its address is set, else the one inside this process. What fails outside is a NeighbourError. */
import { MeilisearchRequestError } from 'meilisearch';
import { embeddedEngine } from '#search/drivers/embedded';
import { meilisearchEngine } from '#search/drivers/meilisearch';
import type { SearchEngine } from '#search/engine';
import { env } from './env.server';
import { NeighbourError } from './neighbour.server';

function retryable(cause: unknown): boolean {
  if (cause instanceof MeilisearchRequestError) return true;
  return cause instanceof Error && 'response' in cause && cause.response instanceof Response && cause.response.status >= 500;
}

/** `engine` with every failure told as one of a neighbour. */
export function asNeighbour(engine: SearchEngine): SearchEngine {
  const wrap =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      try {
        return await call(...given);
      } catch (cause) {
        throw new NeighbourError('search', retryable(cause), cause);
      }
    };
  return {
    name: engine.name,
    prepare: wrap(engine.prepare),
    upsert: wrap(engine.upsert),
    remove: wrap(engine.remove),
    search: wrap(engine.search),
    rebuild: wrap(engine.rebuild),
    checkHealth: wrap(engine.checkHealth),
  };
}

let current: SearchEngine | undefined;

/** The engine of this process. */
export function searchEngine(): SearchEngine {
  current ??= env.search ? asNeighbour(meilisearchEngine(env.search)) : embeddedEngine();
  return current;
}

/** Puts another engine in place, or with none the one of the settings; for tests, which replace neighbours here alone. */
export function replaceSearchEngine(engine?: SearchEngine): void {
  current = engine;
}
