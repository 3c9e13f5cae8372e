/** A donor's public page, by handle or by a company's slug; not found unless they want one. Tells what was confirmed and nothing finer than a month. */
import { CARING_BUSINESS } from '~/domain/badges/caring-business';
import { dayOf } from '~/domain/needs/public-need';
import { PUBLIC_STATES } from '~/domain/needs/states';
import type { NeedKind, NeedObject } from '~/domain/needs/vocabulary';
import type { BadgeShown, DonorPage, HelpGiven, SeasonOfDonor, SignedDeed } from '~/domain/points/donor-page';
import { read, rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';

interface Donor extends Pick<DonorPage, 'kind' | 'name' | 'nameEn' | 'district' | 'about' | 'aboutEn'> {
  readonly id: string;
}

const SEASONS_SHOWN = 8;
const SIGNED_SHOWN = 12;

async function findDonor(handle: string): Promise<Donor | null> {
  const person = await read().user.findFirst({
    where: { handle, namePublic: true, disabledAt: null },
    select: { id: true, displayName: true },
  });
  if (person) return { kind: 'person', id: person.id, name: person.displayName, nameEn: null, district: null, about: null, aboutEn: null };
  const company = await read().organisation.findFirst({
    where: { slug: handle, kind: { in: ['company', 'meal-partner'] }, namePublic: true, state: 'admitted' },
    select: { id: true, name: true, nameEn: true, district: true, about: true, aboutEn: true },
  });
  return company && { kind: 'company', ...company };
}

/** Entries of one donor that were not reversed. Constants alone. */
function entriesOf(kind: Donor['kind']): string {
  const whose = kind === 'company' ? 'p.companyId = :id' : 'p.userId = :id AND p.companyId IS NULL';
  return `FROM PointsEntry p JOIN Adoption a ON a.id = p.adoptionId JOIN NeedItem i ON i.id = a.needItemId JOIN Need n ON n.id = i.needId
    WHERE ${whose} AND p.reason = 'confirmed' AND NOT EXISTS (SELECT 1 FROM PointsEntry r WHERE r.reversesId = p.id)`;
}

/** Of needs of one household no more than one: two side by side would tie them together. */
async function signedDeeds({ kind, id }: Donor): Promise<SignedDeed[]> {
  const found = await read().adoption.findMany({
    where: {
      signed: true,
      state: 'confirmed',
      ...(kind === 'company' ? { companyId: id } : { userId: id, companyId: null }),
      item: { need: { state: { in: [...PUBLIC_STATES] } } },
    },
    orderBy: [{ confirmedAt: 'desc' }, { id: 'asc' }],
    take: SIGNED_SHOWN * 10,
    select: {
      confirmedAt: true,
      item: { select: { need: { select: { id: true, caseFileId: true, title: true, titleEn: true, kind: true, object: true } } } },
    },
  });
  const seen = new Set<string>();
  const deeds = found.flatMap(({ confirmedAt, item: { need } }): SignedDeed[] => {
    const household = need.caseFileId ?? need.id;
    if (seen.has(household) || !confirmedAt) return [];
    seen.add(household);
    const { id: needId, title, titleEn, kind: needKind, object } = need;
    return [
      {
        needId,
        title,
        titleEn,
        kind: needKind as NeedKind,
        object: object as NeedObject,
        month: dayOf(confirmedAt, env.timeZone).slice(0, 7),
      },
    ];
  });
  return deeds.slice(0, SIGNED_SHOWN);
}

async function badgeOf({ kind, id }: Donor, now: Date): Promise<BadgeShown | null> {
  if (kind !== 'company') return null;
  const live = await read().badgeAward.findFirst({
    where: { companyId: id, badge: CARING_BUSINESS, endedAt: null, expiresAt: { gt: now } },
  });
  if (!live) return null;
  const [awardedOn, expiresOn] = [dayOf(live.awardedAt, env.timeZone), dayOf(live.expiresAt, env.timeZone)];
  return { code: live.code, level: live.level as BadgeShown['level'], awardedOn, expiresOn };
}

/** Not found without such a donor or without their consent. */
export async function getDonor({ input, now }: { input: { handle: string }; now: Date }): Promise<DonorPage> {
  const donor = await findDonor(input.handle);
  if (!donor) throw notFound();
  const { kind, id, name, nameEn, district, about, aboutEn } = donor;
  const entries = entriesOf(kind);
  const seasons = rows<SeasonOfDonor>(
    `SELECT p.season AS season, SUM(p.points) AS points, COUNT(DISTINCT a.needItemId) AS deeds ${entries} GROUP BY p.season ORDER BY p.season DESC LIMIT :most`,
    { id, most: SEASONS_SHOWN },
  );
  const help = rows<HelpGiven>(
    `SELECT n.kind AS kind, p.contribution AS contribution, COUNT(DISTINCT a.needItemId) AS deeds ${entries} GROUP BY n.kind, p.contribution ORDER BY deeds DESC, n.kind, p.contribution`,
    { id },
  );
  const { handle } = input;
  const [signed, badge] = [await signedDeeds(donor), await badgeOf(donor, now)];
  return { handle, siteUrl: env.publicUrl, kind, name, nameEn, district, about, aboutEn, seasons, help, signed, badge };
}
