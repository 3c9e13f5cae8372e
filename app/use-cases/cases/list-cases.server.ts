/** A charity's case files by their open columns, newest first. It reads no sealed value. */
import type { Prisma } from '#prisma/generated/client';
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { CaseRow } from '~/domain/cases/case-view';
import type { CaseQuery, HouseholdSize } from '~/domain/cases/open-columns';
import { dayOf } from '~/domain/needs/public-need';
import type { AgeBand, Circle, Group } from '~/domain/needs/vocabulary';
import { CITIES } from '~/domain/places';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';

const PAGE_SIZE = 20;

const standing = { scope: 'publish-need', withdrawnAt: null } as const;

export const caseRowSelect = {
  id: true,
  district: true,
  circle: true,
  group: true,
  ageBand: true,
  householdSize: true,
  createdAt: true,
  _count: { select: { needs: true, consents: { where: standing } } },
} as const satisfies Prisma.CaseFileSelect;

type Row = Prisma.CaseFileGetPayload<{ select: typeof caseRowSelect }>;

export function toCaseRow(row: Row): CaseRow {
  const { id, district, circle, group, ageBand, householdSize, createdAt, _count } = row;
  return {
    id,
    district,
    circle: circle as Circle,
    group: group as Group,
    ageBand: ageBand as AgeBand,
    householdSize: householdSize as HouseholdSize | null,
    needs: _count.needs,
    isConsented: _count.consents > 0,
    createdOn: dayOf(createdAt, env.timeZone),
  };
}

/** The districts of the charity's city, and its own: what forms and filters offer. */
export async function charityPlaces(source: Reader | Transaction, charityId: string): Promise<{ districts: string[]; district: string }> {
  const charity = await source.organisation.findUniqueOrThrow({ where: { id: charityId }, select: { city: true, district: true } });
  return { districts: CITIES.find(({ id }) => id === charity.city)?.districts.map(({ id }) => id) ?? [], district: charity.district };
}

export interface CaseList {
  readonly rows: readonly CaseRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Whether the charity has any file at all. */
  readonly hasAny: boolean;
  readonly districts: readonly string[];
}

/** The page asked for, or the last there is. Erased files are left out. */
export async function listCases({ actor, input }: { actor: Actor; input: CaseQuery }): Promise<CaseList> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  const { district, circle, group, ageBand, consent } = input;
  const consents = consent === 'standing' ? { some: standing } : { none: standing };
  const where: Prisma.CaseFileWhereInput = {
    charityId,
    erasedAt: null,
    ...(district ? { district } : {}),
    ...(circle ? { circle } : {}),
    ...(group ? { group } : {}),
    ...(ageBand ? { ageBand } : {}),
    ...(consent ? { consents } : {}),
  };
  const [total, files, { districts }] = await Promise.all([
    read().caseFile.count({ where }),
    read().caseFile.count({ where: { charityId, erasedAt: null }, take: 1 }),
    charityPlaces(read(), charityId),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const found = await read().caseFile.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: caseRowSelect,
  });
  return { rows: found.map(toCaseRow), page, pages, total, hasAny: files > 0, districts };
}
