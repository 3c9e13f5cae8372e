/** Public needs made of nothing, for tests of search: each says only what matters. */

import { type SearchDocument, toSearchDocument } from '#search/document';
import type { PublicNeed } from '~/domain/needs/public-need';

let made = 0;

export function sampleNeed(what: Partial<PublicNeed>): PublicNeed {
  made += 1;
  return {
    id: `need${String(made).padStart(6, '0')}`,
    kind: 'micro-wish',
    object: 'kettle',
    title: '一件东西',
    titleEn: null,
    story: '想要一件东西。',
    storyEn: null,
    district: 'futian',
    group: 'older-people',
    ageBand: 'older',
    urgency: 'green',
    state: 'published',
    lamp: 0,
    publishedOn: '2026-11-01',
    neededBy: '2026-12-20',
    metOn: null,
    charity: { slug: 'he-lin', name: '禾邻社工服务中心', nameEn: 'Helin Social Work' },
    project: null,
    items: [{ id: `item${made}`, name: '一件东西', nameEn: null, contribution: 'goods', unit: '件', asked: 1, adopted: 0, confirmed: 0 }],
    ...what,
  };
}

/** The document of a public sample need. */
export function sampleDocument(what: Partial<PublicNeed>): SearchDocument {
  const document = toSearchDocument(sampleNeed(what));
  if (!document) throw new Error('a sample document needs a public state');
  return document;
}
