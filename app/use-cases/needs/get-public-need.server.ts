/** One need as the public may see it, with its trail by days. Drafts are not found, ended ones are gone, donors stay unnamed. */
import { dayOf } from '~/domain/needs/public-need';
import { ENDED_STATES, isPublic, type NeedState } from '~/domain/needs/states';
import type { Contribution } from '~/domain/needs/vocabulary';
import type { NeedPage, TrailFact } from '~/domain/search/need-page';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { gone, notFound } from '~/platform/outcomes.server';
import { readPublicNeeds } from '../search/read-public-needs.server';
import { listPublicPhotos } from './photos/list-need-photos.server';

/** The newest entries of a long trail; the first, its publication, is always kept. */
const LONGEST_TRAIL = 14;

const NEED = `SELECT n.state, n.publishedAt, c.registrationNumber, c.filingNumber
  FROM Need n JOIN Organisation c ON c.id = n.charityId WHERE n.id = :needId`;

const ADOPTIONS = `SELECT a.companyId IS NOT NULL AS byCompany, a.quantity, a.confirmedQuantity, a.committedAt, a.deliveredAt, a.confirmedAt, a.state,
    i.name AS item, i.nameEn AS itemEn, i.contribution, i.unit
  FROM Adoption a JOIN NeedItem i ON i.id = a.needItemId WHERE i.needId = :needId AND a.state IN ('committed', 'delivered', 'confirmed') ORDER BY a.id`;

interface AdoptionRow {
  readonly byCompany: 0 | 1;
  readonly quantity: number;
  readonly confirmedQuantity: number;
  readonly committedAt: string | null;
  readonly deliveredAt: string | null;
  readonly confirmedAt: string | null;
  readonly state: string;
  readonly item: string;
  readonly itemEn: string | null;
  readonly contribution: Contribution;
  readonly unit: string | null;
}

interface Dated {
  readonly at: string;
  readonly fact: TrailFact;
}

const day = (instant: string) => dayOf(new Date(instant), env.timeZone);

function factsOf(row: AdoptionRow): Dated[] {
  const { item, itemEn, contribution, unit, quantity, confirmedQuantity } = row;
  const about = { item, itemEn, contribution, unit };
  const facts: Dated[] = [];
  if (row.committedAt) {
    facts.push({
      at: row.committedAt,
      fact: { kind: row.byCompany ? 'companyAdopted' : 'personAdopted', day: day(row.committedAt), quantity, ...about },
    });
  }
  // A delivery the charity sent back keeps no date in the state `committed`.
  if (row.deliveredAt && row.state !== 'committed')
    facts.push({ at: row.deliveredAt, fact: { kind: 'delivered', day: day(row.deliveredAt), quantity, ...about } });
  if (row.confirmedAt && row.state === 'confirmed') {
    facts.push({ at: row.confirmedAt, fact: { kind: 'confirmed', day: day(row.confirmedAt), quantity: confirmedQuantity, ...about } });
  }
  return facts;
}

function lastDay(instants: readonly (string | null)[]): string | null {
  const last = instants
    .filter((instant) => instant !== null)
    .sort()
    .at(-1);
  return last ? day(last) : null;
}

export async function getPublicNeed({ needId, now }: { needId: string; now: Date }): Promise<NeedPage> {
  const [row] = rows<{ state: NeedState; publishedAt: string | null; registrationNumber: string | null; filingNumber: string | null }>(
    NEED,
    { needId },
  );
  if (!row?.publishedAt) throw notFound();
  if ((ENDED_STATES as readonly NeedState[]).includes(row.state)) throw gone();
  const [need] = isPublic(row.state) ? readPublicNeeds([needId]) : [];
  if (!need) throw notFound();
  const adoptions = rows<AdoptionRow>(ADOPTIONS, { needId });
  const facts = adoptions.flatMap(factsOf).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const lit: TrailFact[] = need.metOn ? [{ kind: 'met', day: need.metOn }] : [];
  return {
    need,
    photos: await listPublicPhotos({ needId }),
    registrationNumber: row.registrationNumber,
    filingNumber: row.filingNumber,
    trail: [...lit, ...facts.slice(0, LONGEST_TRAIL).map(({ fact }) => fact), { kind: 'published', day: need.publishedOn }],
    adoptedOn: lastDay(adoptions.map(({ committedAt }) => committedAt)),
    deliveredOn: lastDay(adoptions.map(({ deliveredAt, state }) => (state === 'committed' ? null : deliveredAt))),
    today: dayOf(now, env.timeZone),
    siteUrl: env.publicUrl,
  };
}
