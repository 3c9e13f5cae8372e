/** Where words come to rest outside of pages: the search index of both engines, and what a caseworker typed where it does not belong. */
import { meilisearchEngine } from '#search/drivers/meilisearch';
import type { SearchEngine } from '#search/engine';
import { startMeilisearchStandIn } from '#tests/support/meilisearch-stand-in';
import { rebuildSearch } from '~/use-cases/search/rebuild-search.server';
import type { Evidence } from './evidence';
import type { Site } from './site';
import type { CanaryWorld } from './world';

/** `engine`, with every document it is handed kept in `documents`. */
export function recording(engine: SearchEngine, documents: Map<string, string>): SearchEngine {
  const keep = (handed: readonly { readonly id: string }[]) => {
    for (const one of handed) documents.set(`${one.id} ${documents.size}`, JSON.stringify(one));
  };
  return {
    ...engine,
    upsert(handed) {
      keep(handed);
      return engine.upsert(handed);
    },
    rebuild(batches) {
      async function* kept() {
        for await (const batch of batches) {
          keep(batch);
          yield batch;
        }
      }
      return engine.rebuild(kept());
    },
  };
}

/** What goes over the wire to a search server, as it keeps it. Answers how many documents that are. */
export async function readMeilisearch(evidence: Evidence): Promise<number> {
  const standIn = await startMeilisearchStandIn();
  try {
    const engine = meilisearchEngine({ url: standIn.url, key: standIn.key });
    await engine.prepare();
    await rebuildSearch(engine);
    const documents = [...(standIn.documents('needs')?.values() ?? [])];
    for (const document of documents) evidence.look('search server', String(document.id), JSON.stringify(document));
    for (const line of standIn.log) evidence.look('search server', 'request line', line);
    return documents.length;
  } finally {
    await standIn.stop();
  }
}

/** A caseworker types what is sealed into every form and address at hand; each is refused or goes nowhere. Answers the statuses. */
export async function typeInWrongPlaces(site: Site, { charities, households }: CanaryWorld, draftId: string): Promise<number[]> {
  const [first] = households;
  const caseworker = charities[0]?.caseworker;
  if (!first || !caseworker) throw new Error('a world without anybody');
  const { name, phone, address, nationalId } = first.values;
  const typed = {
    title: name.text,
    story: address.text,
    reason: phone.text,
    email: `${phone.text}@example.test`,
    password: nationalId.text,
    proofNote: name.text,
  };
  const posts = [
    encodeURI(`/about/${name.text}`),
    `/charities/${phone.text}`,
    encodeURI(`/donors/${address.text}`),
    `/workspace/needs/${draftId}`,
    '/workspace/needs/new',
    '/workspace/import',
    '/log-in',
    '/sign-up',
    '/forgot-password',
    `/needs/${draftId}/adopt`,
    '/nowhere',
    '/apply',
    '/workspace/projects/new',
    `/workspace/approvals/needs/${draftId}`,
  ];
  const addresses = [
    `/needs/${name.text}`,
    `/nowhere/${phone.text}`,
    `/needs/${draftId}/${address.text}`,
    `/charities/${phone.text}`,
    `/reset-password/${nationalId.text}`,
    `/files/${phone.text}`,
    `/needs?q=${name.text}&page=${phone.text}`,
    `/log-in?to=/needs/${name.text}`,
  ];
  const statuses: number[] = [];
  for (const path of posts) statuses.push((await site.ask(path, { as: caseworker, form: typed })).status);
  for (const path of addresses) statuses.push((await site.ask(encodeURI(path), { as: caseworker })).status);
  return statuses;
}
