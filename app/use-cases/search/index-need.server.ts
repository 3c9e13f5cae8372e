/** Brings the index to what is public of one need now. Safe to repeat; it reads the database, so the order of repeats does not matter. */
import { toSearchDocument } from '#search/document';
import { searchEngine } from '~/platform/search.server';
import { readyEngine } from './prepare-search.server';
import { readPublicNeeds } from './read-public-needs.server';

/** Puts the need in, or takes it out when it is not public (any more, yet, or at all). Throws NeighbourError when search is down. */
export async function indexNeed({ needId }: { needId: string }): Promise<void> {
  await readyEngine();
  const documents = readPublicNeeds([needId]).flatMap((need) => toSearchDocument(need) ?? []);
  if (documents.length > 0) await searchEngine().upsert(documents);
  else await searchEngine().remove([needId]);
}
