/** What the site asks of a search engine. Each driver keeps every promise here; one set of tests holds them all to it. */
import type { SearchDocument } from './document';
import type { SearchQuery, SearchResult } from './query';

export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch';
  /** Makes index and settings ready. True when the index was made anew and so must be filled. Safe to repeat. */
  prepare(): Promise<{ isNew: boolean }>;
  /** Puts documents in, in place of those with the same id. Answers only when they are found. Safe to repeat. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Takes documents out; an id that is not there is no error. Answers only when they are gone. */
  remove(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Replaces the whole index by `batches` while searches go on in the old one until the end. Answers how many documents it holds. */
  rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<number>;
  /** Throws when it cannot answer searches. */
  checkHealth(): Promise<void>;
}
