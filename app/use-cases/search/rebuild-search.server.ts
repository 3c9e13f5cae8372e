/** Builds the whole index anew from the database while searches go on, then catches up with what changed meanwhile. */
import { toSearchDocument } from '#search/document';
import type { SearchEngine } from '#search/engine';
import { rows } from '~/platform/db/database.server';
import { searchEngine } from '~/platform/search.server';
import { everyPublicNeed, readPublicNeeds } from './read-public-needs.server';

async function* documentBatches() {
  for await (const needs of everyPublicNeed()) yield needs.flatMap((need) => toSearchDocument(need) ?? []);
}

/** The last message of the outbox, and the needs that messages after `mark` are about. */
const LAST_MESSAGE = 'SELECT COALESCE(MAX(id), 0) AS id FROM OutboxMessage';
const CHANGED = "SELECT DISTINCT json_extract(payload, '$.needId') AS needId FROM OutboxMessage WHERE topic = 'index-need' AND id > :mark";

/**
 * Fills `engine` with every public need and answers how many there are. A change that was delivered to the old index while the new
 * one was being built would be lost with it, so what the outbox heard of since the beginning is brought in once more.
 */
export async function rebuildSearch(engine: SearchEngine = searchEngine()): Promise<{ count: number }> {
  const mark = rows<{ id: number }>(LAST_MESSAGE)[0]?.id ?? 0;
  const count = await engine.rebuild(documentBatches());
  const changed = rows<{ needId: string }>(CHANGED, { mark }).map(({ needId }) => needId);
  const documents = readPublicNeeds(changed).flatMap((need) => toSearchDocument(need) ?? []);
  const present = new Set(documents.map(({ id }) => id));
  await engine.upsert(documents);
  await engine.remove(changed.filter((id) => !present.has(id)));
  return { count };
}
