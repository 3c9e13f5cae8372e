/** Public needs by their ids, or all of them in batches, in two prepared statements each; every one passes the whitelist. Others are left out. */
import { type PublicItem, type PublicNeed, type PublicNeedSource, publicNeed } from '~/domain/needs/public-need';
import { PUBLIC_STATES } from '~/domain/needs/states';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';

const BATCH = 500;

interface NeedRow extends Omit<PublicNeedSource, 'publishedAt' | 'neededBy' | 'metAt' | 'charity' | 'project' | 'items'> {
  readonly publishedAt: string | null;
  readonly neededBy: string;
  readonly metAt: string | null;
  readonly charitySlug: string;
  readonly charityName: string;
  readonly charityNameEn: string | null;
  readonly projectId: string | null;
  readonly projectTitle: string;
  readonly projectTitleEn: string | null;
  readonly projectState: string;
}

const PUBLIC = `n.state IN (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`;

const SELECT = `SELECT n.id, n.kind, n.object, n.title, n.titleEn, n.story, n.storyEn, n.district, n."group", n.ageBand, n.publicDistrict, n.publicAgeBand, n.publicGroup, n.urgency, n.state, n.publishedAt, n.neededBy, n.metAt,
    c.slug AS charitySlug, c.name AS charityName, c.nameEn AS charityNameEn, p.id AS projectId, p.title AS projectTitle, p.titleEn AS projectTitleEn, p.state AS projectState
  FROM Need n JOIN Organisation c ON c.id = n.charityId LEFT JOIN Project p ON p.id = n.projectId`;

const BY_IDS = `${SELECT} WHERE n.id IN (SELECT value FROM json_each(:ids)) AND ${PUBLIC}`;
const ITEMS = `SELECT needId, id, name, nameEn, contribution, unit, asked, adopted, confirmed FROM NeedItem
  WHERE needId IN (SELECT value FROM json_each(:ids)) ORDER BY needId, position`;
const NEXT_IDS = `SELECT n.id FROM Need n WHERE n.id > :after AND ${PUBLIC} ORDER BY n.id LIMIT ${BATCH}`;

function fromRow(row: NeedRow, items: readonly PublicItem[]): PublicNeed {
  const project =
    row.projectId === null ? null : { id: row.projectId, title: row.projectTitle, titleEn: row.projectTitleEn, state: row.projectState };
  const charity = { slug: row.charitySlug, name: row.charityName, nameEn: row.charityNameEn };
  const publishedAt = row.publishedAt === null ? null : new Date(row.publishedAt);
  const metAt = row.metAt === null ? null : new Date(row.metAt);
  return publicNeed({ ...row, publishedAt, neededBy: new Date(row.neededBy), metAt, charity, project, items }, env.timeZone);
}

/** The public needs among `ids`, in the order of `ids`. */
export function readPublicNeeds(ids: readonly string[]): PublicNeed[] {
  if (ids.length === 0) return [];
  const parameters = { ids: JSON.stringify(ids) };
  const items = new Map<string, PublicItem[]>();
  for (const { needId, ...item } of rows<PublicItem & { needId: string }>(ITEMS, parameters)) {
    const known = items.get(needId);
    if (known) known.push(item);
    else items.set(needId, [item]);
  }
  const found = new Map(rows<NeedRow>(BY_IDS, parameters).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [fromRow(row, items.get(id) ?? [])] : [];
  });
}

/** Every public need, in batches. */
export async function* everyPublicNeed(): AsyncGenerator<PublicNeed[]> {
  for (let after = ''; ; ) {
    const ids = rows<{ id: string }>(NEXT_IDS, { after }).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield readPublicNeeds(ids);
    after = last;
  }
}
