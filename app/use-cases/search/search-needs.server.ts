/** One search: ids, total and counts from the engine; when the engine outside is down, null, and the caller lists plainly. */
import type { SearchQuery, SearchResult } from '#search/query';
import { log } from '~/platform/log.server';
import { NeighbourError } from '~/platform/neighbour.server';
import { searchEngine } from '~/platform/search.server';
import { readyEngine } from './prepare-search.server';

/** Null when the search engine does not answer; that is logged, and no fault of the page that asked. */
export async function searchNeeds(query: SearchQuery): Promise<SearchResult | null> {
  try {
    await readyEngine();
    return await searchEngine().search(query);
  } catch (fault) {
    if (!(fault instanceof NeighbourError)) throw fault;
    log.warn({ err: fault }, 'search is down; listing without it');
    return null;
  }
}
