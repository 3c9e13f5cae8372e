/** The engine inside this process: MiniSearch under our normaliser for words, typed columns for the rest. It keeps nothing on disk. */
import MiniSearch from 'minisearch';
import { type SearchDocument, TEXT_FIELDS, type TextField } from '../document';
import type { SearchEngine } from '../engine';
import { documentTerms, isChinese, queryTerms } from '../normalise';
import type { SearchQuery, SearchResult } from '../query';
import { Columns } from './columns';

/** Latin words this long may be one letter off, and this long two. */
const ONE_TYPO = 5;
const TWO_TYPOS = 9;

interface Shelf {
  readonly words: MiniSearch<SearchDocument>;
  readonly columns: Columns;
}

function emptyShelf(): Shelf {
  const words = new MiniSearch<SearchDocument>({
    fields: Object.keys(TEXT_FIELDS) as TextField[],
    tokenize: documentTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      processTerm: (term) => term,
      boost: TEXT_FIELDS,
      prefix: (term) => !isChinese(term),
      fuzzy: (term) => {
        if (isChinese(term) || term.length < ONE_TYPO) return 0;
        return term.length < TWO_TYPOS ? 1 : 2;
      },
    },
  });
  return { words, columns: new Columns() };
}

function put(shelf: Shelf, documents: readonly SearchDocument[]): void {
  for (const document of documents) {
    if (shelf.words.has(document.id)) shelf.words.replace(document);
    else shelf.words.add(document);
    shelf.columns.put(document);
  }
}

/** Scores of the documents with every term; failing any, of those with at least half of the terms. */
function scoresOf({ words }: Shelf, terms: readonly string[], q: string): { scores: Map<string, number>; relaxed: boolean } {
  const exact = words.search(q, { combineWith: 'AND' });
  if (exact.length > 0 || terms.length < 2) return { scores: new Map(exact.map(({ id, score }) => [id, score])), relaxed: false };
  const near = words.search(q, { combineWith: 'OR' }).filter(({ queryTerms: found }) => found.length * 2 >= terms.length);
  return { scores: new Map(near.map(({ id, score }) => [id, score])), relaxed: near.length > 0 };
}

export function embeddedEngine(): SearchEngine {
  let shelf = emptyShelf();
  let isNew = true;
  return {
    name: 'embedded',
    async prepare() {
      const answer = { isNew };
      isNew = false;
      return answer;
    },
    async upsert(documents) {
      put(shelf, documents);
    },
    async remove(ids) {
      for (const id of ids) {
        if (shelf.columns.drop(id)) shelf.words.discard(id);
      }
    },
    async search(query: SearchQuery): Promise<SearchResult> {
      const terms = queryTerms(query.q);
      // Words without a letter or a digit ask for nothing that could be found.
      if (query.q && terms.length === 0) return { ...shelf.columns.select(query, new Map()), relaxed: false };
      if (terms.length === 0) return { ...shelf.columns.select(query, null), relaxed: false };
      const { scores, relaxed } = scoresOf(shelf, terms, query.q);
      return { ...shelf.columns.select(query, scores), relaxed };
    },
    async rebuild(batches) {
      const next = emptyShelf();
      for await (const batch of batches) put(next, batch);
      shelf = next;
      return next.columns.size;
    },
    async checkHealth() {
      if (isNew) throw new Error('the index has not been filled yet');
    },
  };
}
