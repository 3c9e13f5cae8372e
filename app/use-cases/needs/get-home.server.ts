/** The home page: what can be finished today, counts by kind, how far all came, what waits longest. Folds over rows, no cached figure. */
import { dayOf } from '~/domain/needs/public-need';
import { PUBLIC_STATES } from '~/domain/needs/states';
import { NEED_KINDS, type NeedKind } from '~/domain/needs/vocabulary';
import type { HomePage } from '~/domain/search/home-page';
import { type RoundedCount, roundedCount } from '~/domain/search/rounded-count';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { readPublicNeeds } from '../search/read-public-needs.server';

// Fen, pieces, minutes and portions cannot be compared: the least of each comes first, then the second of each, and so on.
const ALMOST_THERE = `SELECT id FROM (
    SELECT n.id, MIN(i.contribution) AS contribution,
      ROW_NUMBER() OVER (PARTITION BY MIN(i.contribution) ORDER BY SUM(i.asked - i.adopted), n.publishedAt, n.id) AS place
    FROM Need n JOIN NeedItem i ON i.needId = n.id AND i.adopted < i.asked
    WHERE n.state = 'published' GROUP BY n.id HAVING COUNT(*) = 1)
  WHERE place <= 3
  ORDER BY place, CASE contribution WHEN 'money' THEN 0 WHEN 'goods' THEN 1 WHEN 'hours' THEN 2 ELSE 3 END LIMIT 3`;

const KINDS = "SELECT kind, COUNT(*) AS count FROM Need WHERE state = 'published' GROUP BY kind";

const FLOW = `SELECT COUNT(*) AS asked,
    COALESCE(SUM(n.state <> 'published' OR EXISTS (SELECT 1 FROM NeedItem i WHERE i.needId = n.id AND i.adopted > 0)), 0) AS adopted,
    COALESCE(SUM(n.state <> 'published'), 0) AS complete, COALESCE(SUM(n.state = 'met'), 0) AS confirmed
  FROM Need n WHERE n.state IN (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`;

const LONGEST = "SELECT id FROM Need WHERE state = 'published' ORDER BY publishedAt, id LIMIT 4";

const ids = (sql: string) => rows<{ id: string }>(sql).map(({ id }) => id);

export async function getHome({ now }: { now: Date }): Promise<HomePage> {
  const counted = rows<{ kind: NeedKind; count: number }>(KINDS);
  const count = (kind: NeedKind) => counted.find((row) => row.kind === kind)?.count ?? 0;
  const [flow] = rows<HomePage['flow']>(FLOW);
  return {
    almostThere: readPublicNeeds(ids(ALMOST_THERE)),
    waiting: counted.reduce((sum, row) => sum + row.count, 0),
    kinds: Object.fromEntries(NEED_KINDS.map((kind) => [kind, roundedCount(count(kind))])) as Record<NeedKind, RoundedCount>,
    flow: flow ?? { asked: 0, adopted: 0, complete: 0, confirmed: 0 },
    longest: readPublicNeeds(ids(LONGEST)),
    today: dayOf(now, env.timeZone),
    siteUrl: env.publicUrl,
  };
}
