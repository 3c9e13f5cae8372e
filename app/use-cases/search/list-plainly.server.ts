/** The list of needs straight from the database, for when the search engine does not answer. It takes every condition but words, and counts no facets. */

import { districtsOf } from '#search/query';
import type { NeedQuery } from '~/domain/search/need-query';
import { rows } from '~/platform/db/database.server';

const ORDERS = {
  relevance: "julianday(n.publishedAt) + CASE n.urgency WHEN 'red' THEN 0 WHEN 'yellow' THEN 10 ELSE 20 END",
  waiting: 'n.publishedAt',
  ending: 'n.neededBy, n.publishedAt',
  'almost-there': '(SELECT AVG(1.0 * i.adopted / i.asked) FROM NeedItem i WHERE i.needId = n.id) DESC, n.publishedAt',
  newest: 'n.publishedAt DESC',
} as const satisfies Record<NeedQuery['sort'], string>;

const MONEY_LEFT = "(SELECT SUM(i.asked - i.adopted) FROM NeedItem i WHERE i.needId = n.id AND i.contribution = 'money')";

const WHERE = `FROM Need n JOIN Organisation c ON c.id = n.charityId WHERE n.state = 'published'
  AND (:kind IS NULL OR n.kind = :kind) AND (:group IS NULL OR COALESCE(n.publicGroup, n."group") = :group) AND (:urgency IS NULL OR n.urgency = :urgency)
  AND (:charity IS NULL OR c.slug = :charity) AND (:project IS NULL OR n.projectId = :project)
  AND (:districts IS NULL OR COALESCE(n.publicDistrict, n.district) IN (SELECT value FROM json_each(:districts)))
  AND (:contribution IS NULL OR EXISTS (SELECT 1 FROM NeedItem i WHERE i.needId = n.id AND i.contribution = :contribution AND i.adopted < i.asked))
  AND (:max IS NULL OR ${MONEY_LEFT} BETWEEN 1 AND :max)`;

/** The ids of one page, in order, and how many needs there are in all. */
export function listPlainly(query: NeedQuery, perPage: number): { ids: string[]; total: number } {
  const { kind, group, urgency, charity, project, contribution, max } = query;
  const districts = districtsOf(query);
  const conditions = { kind, group, urgency, charity, project, contribution, max, districts: districts && JSON.stringify(districts) };
  const total = rows<{ total: number }>(`SELECT COUNT(*) AS total ${WHERE}`, conditions)[0]?.total ?? 0;
  const page = { ...conditions, limit: perPage, offset: (query.page - 1) * perPage };
  const ids = rows<{ id: string }>(`SELECT n.id ${WHERE} ORDER BY ${ORDERS[query.sort]}, n.id LIMIT :limit OFFSET :offset`, page);
  return { ids: ids.map(({ id }) => id), total };
}
