/** A small strict stand-in for a Meilisearch server: the routes our driver uses, asynchronous tasks, failures on demand. It refuses what it does not know. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

type StoredDocument = Record<string, unknown> & { id: string };

interface StoredIndex {
  settings: z.output<typeof settingsBody>;
  documents: Map<string, StoredDocument>;
}

interface StandInTask {
  uid: number;
  type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: { message: string; code: string; type: string; link: string } | null;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const names = z.array(z.string());
const settingsBody = z.strictObject({
  searchableAttributes: names,
  filterableAttributes: names,
  sortableAttributes: names,
  displayedAttributes: names,
  rankingRules: z.array(z.enum(['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'])),
  localizedAttributes: z.array(z.strictObject({ attributePatterns: names, locales: z.array(z.enum(['cmn', 'eng'])) })),
  dictionary: names,
  pagination: z.strictObject({ maxTotalHits: z.int().positive() }),
  faceting: z.strictObject({ maxValuesPerFacet: z.int().positive() }),
});
const document = z.looseObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,511}$/) });
const search = z.strictObject({
  indexUid: z.string(),
  q: z.string(),
  matchingStrategy: z.enum(['all', 'last', 'frequency']),
  locales: z.array(z.enum(['cmn', 'eng'])).optional(),
  filter: z.array(z.union([z.string(), names])),
  facets: names,
  sort: z.array(z.string().regex(/^\w+:(asc|desc)$/)).optional(),
  page: z.int().min(0),
  hitsPerPage: z.int().min(0),
  attributesToRetrieve: names.optional(),
});
type Search = z.output<typeof search>;

const FILTER = /^(\w+) (=|<=) ("(?:[^"\\]|\\.)*"|true|false|-?\d+)$/;

function bodyAs<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refused(400, 'bad_request', z.prettifyError(parsed.error));
  return parsed.data;
}

/** Whether a document meets one written condition. */
function meets(index: StoredIndex, one: StoredDocument, filter: string): boolean {
  const match = FILTER.exec(filter);
  if (!match) throw new Refused(400, 'invalid_search_filter', `cannot read ${filter}`);
  const [, attribute = '', operator, literal = ''] = match;
  if (!index.settings.filterableAttributes.includes(attribute))
    throw new Refused(400, 'invalid_search_filter', `${attribute} is not filterable`);
  const wanted: unknown = JSON.parse(literal);
  const held = one[attribute];
  if (operator === '<=') return typeof held === 'number' && typeof wanted === 'number' && held <= wanted;
  return (Array.isArray(held) ? held : [held]).includes(wanted);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function words(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Documents with all words; with `last`, words are dropped from the end until there are some. */
function matching(index: StoredIndex, candidates: StoredDocument[], { q, matchingStrategy }: Search): StoredDocument[] {
  const text = (one: StoredDocument) =>
    index.settings.searchableAttributes
      .map((attribute) => String(one[attribute] ?? ''))
      .join('\n')
      .toLowerCase();
  for (let terms = words(q); terms.length > 0; terms = terms.slice(0, -1)) {
    const found = candidates.filter((one) => terms.every((term) => text(one).includes(term)));
    if (found.length > 0 || matchingStrategy !== 'last') return found;
  }
  return q.trim() ? [] : candidates;
}

function ordered(index: StoredIndex, found: StoredDocument[], { sort = [], q }: Search): StoredDocument[] {
  const rules = sort.map((rule) => {
    const [attribute = '', direction] = rule.split(':');
    if (!index.settings.sortableAttributes.includes(attribute))
      throw new Refused(400, 'invalid_search_sort', `${attribute} is not sortable`);
    return { attribute, sign: direction === 'asc' ? 1 : -1 };
  });
  const place = (one: StoredDocument) =>
    index.settings.searchableAttributes.findIndex((name) =>
      words(q).some((word) =>
        String(one[name] ?? '')
          .toLowerCase()
          .includes(word),
      ),
    );
  return found.sort((a, b) => {
    for (const { attribute, sign } of rules) {
      const [left, right] = [a[attribute] as number | string, b[attribute] as number | string];
      if (left !== right) return left < right ? -sign : sign;
    }
    return place(a) - place(b);
  });
}

function answer(index: StoredIndex, asked: Search) {
  const { settings } = index;
  for (const facet of asked.facets)
    if (!settings.filterableAttributes.includes(facet)) throw new Refused(400, 'invalid_search_facets', `${facet} is not filterable`);
  const filtered = [...index.documents.values()].filter((one) =>
    asked.filter.every((filter) =>
      Array.isArray(filter) ? filter.some((either) => meets(index, one, either)) : meets(index, one, filter),
    ),
  );
  const found = ordered(index, matching(index, filtered, asked), asked);
  const facetDistribution = Object.fromEntries(
    asked.facets.map((facet) => {
      const counts: Record<string, number> = {};
      for (const one of found)
        for (const value of [one[facet]].flat())
          if (value !== null && value !== undefined) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
      return [facet, counts];
    }),
  );
  const shown = settings.displayedAttributes.filter((name) => asked.attributesToRetrieve?.includes(name) ?? true);
  const first = (Math.max(1, asked.page) - 1) * asked.hitsPerPage;
  const hits =
    asked.page === 0
      ? []
      : found.slice(first, first + asked.hitsPerPage).map((one) => Object.fromEntries(shown.map((name) => [name, one[name]])));
  const totalHits = Math.min(found.length, settings.pagination.maxTotalHits);
  return {
    indexUid: asked.indexUid,
    hits,
    query: asked.q,
    processingTimeMs: 0,
    page: asked.page,
    hitsPerPage: asked.hitsPerPage,
    totalHits,
    totalPages: Math.ceil(totalHits / Math.max(1, asked.hitsPerPage)),
    facetDistribution,
  };
}

const FRESH_SETTINGS: StoredIndex['settings'] = {
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  displayedAttributes: ['*'],
  rankingRules: ['words'],
  localizedAttributes: [],
  dictionary: [],
  pagination: { maxTotalHits: 1000 },
  faceting: { maxValuesPerFacet: 100 },
};

/** Starts one on a free port. `failTask` makes the next task of that type fail; `isDown` answers 503 to all. */
export async function startMeilisearchStandIn(key = 'test-key') {
  const indexes = new Map<string, StoredIndex>();
  const tasks: StandInTask[] = [];
  const log: string[] = [];
  const failing = new Map<string, string>();
  const state = { isDown: false };

  const indexOf = (uid: string): StoredIndex => {
    const index = indexes.get(uid);
    if (!index) throw new Refused(404, 'index_not_found', `Index \`${uid}\` not found.`);
    return index;
  };

  /** Enqueues `effect`; it happens later, and its refusal is the task's failure. */
  function enqueue(type: string, uid: string | null, effect: () => void) {
    const task: StandInTask = { uid: tasks.length, type, status: 'enqueued', error: null };
    tasks.push(task);
    setTimeout(() => {
      task.status = 'processing';
      setTimeout(() => {
        try {
          const code = failing.get(type);
          failing.delete(type);
          if (code) throw new Refused(500, code, 'asked to fail');
          effect();
          task.status = 'succeeded';
        } catch (refused) {
          if (!(refused instanceof Refused)) throw refused;
          task.error = { message: refused.message, code: refused.code, type: 'invalid_request', link: '' };
          task.status = 'failed';
        }
      }, 5);
    }, 5);
    return { taskUid: task.uid, indexUid: uid, status: 'enqueued', type, enqueuedAt: '2026-11-23T02:00:00Z' };
  }

  const routes: readonly [string, RegExp, (parts: string[], body: unknown) => unknown][] = [
    ['GET', /^\/health$/, () => ({ status: 'available' })],
    [
      'GET',
      /^\/tasks\/(\d+)$/,
      ([uid]) => {
        const task = tasks[Number(uid)];
        if (!task) throw new Refused(404, 'task_not_found', 'no such task');
        return {
          ...task,
          indexUid: null,
          canceledBy: null,
          details: {},
          duration: null,
          enqueuedAt: '2026-11-23T02:00:00Z',
          startedAt: null,
          finishedAt: null,
        };
      },
    ],
    [
      'POST',
      /^\/indexes$/,
      (_, body) => {
        const { uid } = bodyAs(z.strictObject({ uid: z.string().regex(/^[\w-]+$/), primaryKey: z.literal('id') }), body);
        return enqueue('indexCreation', uid, () => {
          if (indexes.has(uid)) throw new Refused(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
          indexes.set(uid, { settings: FRESH_SETTINGS, documents: new Map() });
        });
      },
    ],
    [
      'DELETE',
      /^\/indexes\/([\w-]+)$/,
      ([uid = '']) =>
        enqueue('indexDeletion', uid, () => {
          indexOf(uid);
          indexes.delete(uid);
        }),
    ],
    [
      'PATCH',
      /^\/indexes\/([\w-]+)\/settings$/,
      ([uid = ''], body) => {
        const settings = bodyAs(settingsBody, body);
        return enqueue('settingsUpdate', uid, () => {
          indexOf(uid).settings = settings;
        });
      },
    ],
    [
      'POST',
      /^\/indexes\/([\w-]+)\/documents$/,
      ([uid = ''], body) => {
        const documents = bodyAs(z.array(document).min(1), body) as StoredDocument[];
        return enqueue('documentAdditionOrUpdate', uid, () => {
          const index = indexOf(uid);
          for (const one of documents) index.documents.set(one.id, one);
        });
      },
    ],
    [
      'POST',
      /^\/indexes\/([\w-]+)\/documents\/delete-batch$/,
      ([uid = ''], body) => {
        const ids = bodyAs(names, body);
        return enqueue('documentDeletion', uid, () => {
          const index = indexOf(uid);
          for (const id of ids) index.documents.delete(id);
        });
      },
    ],
    [
      'POST',
      /^\/swap-indexes$/,
      (_, body) => {
        const [swap] = bodyAs(
          z.array(z.strictObject({ indexes: z.tuple([z.string(), z.string()]), rename: z.literal(false) })).length(1),
          body,
        );
        return enqueue('indexSwap', null, () => {
          const [a, b] = swap?.indexes ?? ['', ''];
          const [first, second] = [indexOf(a), indexOf(b)];
          indexes.set(a, second).set(b, first);
        });
      },
    ],
    [
      'POST',
      /^\/multi-search$/,
      (_, body) => {
        const { queries } = bodyAs(z.strictObject({ queries: z.array(search).min(1) }), body);
        return { results: queries.map((one) => answer(indexOf(one.indexUid), one)) };
      },
    ],
  ];

  async function respond(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { pathname, search: query } = new URL(request.url ?? '/', 'http://stand-in.invalid');
    log.push(`${request.method} ${pathname}`);
    if (state.isDown) throw new Refused(503, 'unavailable', 'down');
    if (pathname !== '/health' && request.headers.authorization !== `Bearer ${key}`)
      throw new Refused(403, 'invalid_api_key', 'The provided API key is invalid.');
    if (query) throw new Refused(400, 'bad_request', `unknown parameters ${query}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
    for (const [method, pattern, handle] of routes) {
      const match = pattern.exec(pathname);
      if (match && method === request.method)
        return { status: method === 'GET' || pathname === '/multi-search' ? 200 : 202, body: handle(match.slice(1), body) };
    }
    throw new Refused(404, 'not_found', `no route ${request.method} ${pathname}`);
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    respond(request)
      .catch((refused: unknown) => {
        if (!(refused instanceof Refused)) throw refused;
        return { status: refused.status, body: { message: refused.message, code: refused.code, type: 'invalid_request', link: '' } };
      })
      .then(({ status, body }) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    log,
    state,
    /** What an index holds, for looking at; undefined when there is none. */
    documents: (uid: string) => indexes.get(uid)?.documents,
    failTask: (type: string, code = 'internal') => failing.set(type, code),
    stop: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
