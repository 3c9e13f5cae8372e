/** Organisations by the state of their admission, a page at a time. For administrators alone. */
import type { Actor } from '~/domain/accounts/actor';
import { ORGANISATION_STATES, type OrganisationKind, type OrganisationState } from '~/domain/accounts/organisations';
import { may } from '~/domain/accounts/roles';
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { forbidden } from '~/platform/outcomes.server';

const PAGE_SIZE = 20;

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: OrganisationKind;
  readonly district: string;
  /** Days, ISO. */
  readonly appliedOn: string;
  readonly decidedOn: string | null;
}

export interface OrganisationList {
  readonly state: OrganisationState;
  readonly counts: Readonly<Record<OrganisationState, number>>;
  readonly page: number;
  readonly pages: number;
  readonly organisations: readonly OrganisationRow[];
}

/** How many organisations are in each state. */
export async function countOrganisations({ actor }: { actor: Actor }): Promise<Readonly<Record<OrganisationState, number>>> {
  if (!may(actor, 'decide-organisations')) throw forbidden();
  const groups = await read().organisation.groupBy({ by: ['state'], _count: { _all: true } });
  const of = (state: OrganisationState) => groups.find((group) => group.state === state)?._count._all ?? 0;
  return Object.fromEntries(ORGANISATION_STATES.map((state) => [state, of(state)])) as Record<OrganisationState, number>;
}

/** Applications oldest first, decided ones newest first. A `page` beyond the ends is the nearest there is. Throws forbidden. */
export async function listOrganisations({
  actor,
  input,
}: {
  actor: Actor;
  input: { state: OrganisationState; page: number };
}): Promise<OrganisationList> {
  const counts = await countOrganisations({ actor });
  const { state } = input;
  const pages = Math.max(1, Math.ceil(counts[state] / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pages);
  const found = await read().organisation.findMany({
    where: { state },
    orderBy: state === 'applied' ? [{ createdAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: { id: true, name: true, nameEn: true, kind: true, district: true, createdAt: true, decidedAt: true },
  });
  const organisations = found.map(({ createdAt, decidedAt, kind, ...rest }) => ({
    ...rest,
    kind: kind as OrganisationKind,
    appliedOn: dayOf(createdAt, env.timeZone),
    decidedOn: decidedAt && dayOf(decidedAt, env.timeZone),
  }));
  return { state, counts, page, pages, organisations };
}
