/** The engine outside: a Meilisearch server (1.15 or newer) over its official client. A task counts only when it succeeded; errors pass through unwrapped. */
import { type EnqueuedTaskPromise, Meilisearch, type MultiSearchQuery, type Task } from 'meilisearch';
import { CONTRIBUTIONS, NEED_KINDS, URGENCIES } from '~/domain/needs/vocabulary';
import type { SearchDocument } from '../document';
import type { SearchEngine } from '../engine';
import { isChinese, normalise } from '../normalise';
import { districtsOf, FACETS, type FacetName, type Facets, type SearchQuery, type SearchResult } from '../query';
import { INDEX, INDEX_SETTINGS, NEXT_INDEX } from '../settings';

/** Milliseconds for one request, and for a task to finish. */
const REQUEST_TIMEOUT = 3_000;
const TASK_TIMEOUT = 60_000;

const ATTRIBUTES = { kind: 'kind', district: 'district', contribution: 'contributions', urgency: 'urgency' } as const satisfies Record<
  FacetName,
  string
>;

const ORDERS = {
  relevance: ['turn:asc', 'publishedDay:asc', 'id:asc'],
  waiting: ['publishedDay:asc', 'id:asc'],
  ending: ['neededDay:asc', 'publishedDay:asc', 'id:asc'],
  'almost-there': ['share:desc', 'publishedDay:asc', 'id:asc'],
  newest: ['publishedDay:desc', 'id:asc'],
} as const satisfies Record<SearchQuery['sort'], readonly string[]>;

/** A task that ended otherwise than well. */
export class TaskFailed extends Error {
  constructor(task: Pick<Task, 'uid' | 'type' | 'status' | 'error'>) {
    super(`task ${task.uid} (${task.type}) ended as ${task.status}: ${task.error?.code ?? 'no code'}`);
    this.name = 'TaskFailed';
  }
}

/** Waits for a task; `tolerated` is an error code that counts as done. Answers whether it was tolerated. */
async function done(enqueued: EnqueuedTaskPromise, tolerated?: string): Promise<boolean> {
  const task = await enqueued.waitTask({ timeout: TASK_TIMEOUT, interval: 25 });
  if (task.status === 'succeeded') return false;
  if (tolerated && task.error?.code === tolerated) return true;
  throw new TaskFailed(task);
}

/** As stored: text normalised by us, since the server turns Traditional into Simplified only after it has cut the words. */
function stored(document: SearchDocument) {
  const { title, story, items, charityName, projectTitle } = document;
  const simplified = { title, story, items, charityName, projectTitle };
  const texts = Object.fromEntries(Object.entries(simplified).map(([field, text]) => [field, normalise(text)]));
  return { ...document, ...texts };
}

function equals(attribute: string, value: string): string {
  return `${attribute} = ${JSON.stringify(value)}`;
}

/** The conditions of a query as filters, all of which must hold, each under the name of its facet. */
function conditions(query: SearchQuery): { facet: FacetName | null; filter: string | string[] }[] {
  const districts = districtsOf(query);
  const found: { facet: FacetName | null; filter: string | string[] | null }[] = [
    { facet: 'kind', filter: query.kind && equals('kind', query.kind) },
    { facet: 'district', filter: districts?.map((id) => equals('district', id)) ?? null },
    { facet: 'contribution', filter: query.contribution && equals('contributions', query.contribution) },
    { facet: 'urgency', filter: query.urgency && equals('urgency', query.urgency) },
    { facet: null, filter: query.openOnly ? 'open = true' : null },
    { facet: null, filter: query.group && equals('group', query.group) },
    { facet: null, filter: query.charity && equals('charity', query.charity) },
    { facet: null, filter: query.project && equals('project', query.project) },
    { facet: null, filter: query.max === null ? null : `moneyLeft <= ${query.max}` },
  ];
  return found.flatMap(({ facet, filter }) => (filter ? [{ facet, filter }] : []));
}

/** The searches one query needs: its page, and for each facet that is narrowed its counts as if it were open. */
function searches(query: SearchQuery, matchingStrategy: 'all' | 'last'): { facet: FacetName | null; search: MultiSearchQuery }[] {
  const all = conditions(query);
  const words = {
    indexUid: INDEX,
    q: normalise(query.q),
    matchingStrategy,
    ...(query.q && { locales: [isChinese(query.q) ? 'cmn' : 'eng'] }),
  };
  const narrowed = FACETS.filter((facet) => all.some((one) => one.facet === facet));
  const open = FACETS.filter((facet) => !narrowed.includes(facet));
  const byWords = query.q && query.sort === 'relevance';
  return [
    {
      facet: null,
      search: {
        ...words,
        filter: all.map(({ filter }) => filter),
        facets: open.map((facet) => ATTRIBUTES[facet]),
        page: query.page,
        hitsPerPage: query.perPage,
        attributesToRetrieve: ['id'],
        ...(!byWords && { sort: [...ORDERS[query.sort]] }),
      },
    },
    ...narrowed.map((facet) => ({
      facet,
      search: {
        ...words,
        filter: all.filter((one) => one.facet !== facet).map(({ filter }) => filter),
        facets: [ATTRIBUTES[facet]],
        page: 1,
        hitsPerPage: 0,
      },
    })),
  ];
}

/** Counts of known values alone, without those that have none. */
function counts(values: readonly string[] | null, distribution: Record<string, number> | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(distribution ?? {}).filter(([value, count]) => count > 0 && (values === null || values.includes(value))),
  );
}

export function meilisearchEngine(settings: { url: string; key: string }): SearchEngine {
  const client = new Meilisearch({ host: settings.url, apiKey: settings.key, timeout: REQUEST_TIMEOUT });

  /** Creates an index when it is missing; answers whether it was. */
  async function ensure(uid: string): Promise<boolean> {
    const existed = await done(client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
    await done(client.index(uid).updateSettings(INDEX_SETTINGS));
    return !existed;
  }

  async function ask(query: SearchQuery, strategy: 'all' | 'last'): Promise<SearchResult> {
    const asked = searches(query, strategy);
    const { results } = await client.multiSearch({ queries: asked.map(({ search }) => search) });
    const distribution: Record<string, Record<string, number>> = {};
    asked.forEach(({ facet }, index) => {
      const found = results[index]?.facetDistribution ?? {};
      if (facet) distribution[ATTRIBUTES[facet]] = found[ATTRIBUTES[facet]] ?? {};
      else Object.assign(distribution, found);
    });
    const facets: Facets = {
      kind: counts(NEED_KINDS, distribution.kind),
      district: counts(null, distribution.district),
      contribution: counts(CONTRIBUTIONS, distribution.contributions),
      urgency: counts(URGENCIES, distribution.urgency),
    };
    const main = results[0];
    return { ids: (main?.hits ?? []).map((hit) => String(hit.id)), total: main?.totalHits ?? 0, facets, relaxed: false };
  }

  return {
    name: 'meilisearch',
    async prepare() {
      return { isNew: await ensure(INDEX) };
    },
    async upsert(documents) {
      if (documents.length > 0) await done(client.index(INDEX).addDocuments(documents.map(stored)));
    },
    async remove(ids) {
      if (ids.length > 0) await done(client.index(INDEX).deleteDocuments([...ids]));
    },
    async search(query) {
      const exact = await ask(query, 'all');
      if (exact.total > 0 || !query.q) return exact;
      const near = await ask(query, 'last');
      return { ...near, relaxed: near.total > 0 };
    },
    async rebuild(batches) {
      await done(client.deleteIndex(NEXT_INDEX), 'index_not_found');
      await ensure(NEXT_INDEX);
      let count = 0;
      for await (const batch of batches) {
        if (batch.length > 0) await done(client.index(NEXT_INDEX).addDocuments(batch.map(stored)));
        count += batch.length;
      }
      await ensure(INDEX);
      await done(client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX], rename: false }]));
      await done(client.deleteIndex(NEXT_INDEX), 'index_not_found');
      return count;
    },
    async checkHealth() {
      const { status } = await client.health();
      if (status !== 'available') throw new Error(`search says it is ${status}`);
    },
  };
}
