/** One organisation as an administrator decides about it: what it says of itself, who applied, what was decided before. */
import type { Actor } from '~/domain/accounts/actor';
import type { OrganisationKind, OrganisationState } from '~/domain/accounts/organisations';
import { may } from '~/domain/accounts/roles';
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { forbidden, notFound } from '~/platform/outcomes.server';

const select = {
  id: true,
  slug: true,
  name: true,
  nameEn: true,
  about: true,
  aboutEn: true,
  district: true,
  registrationNumber: true,
  filingNumber: true,
  trade: true,
  headcount: true,
  contactEmail: true,
  decisionReason: true,
} as const;

/** Names of the accounts with `ids`; nothing for the clock and for accounts that are gone. */
async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const users = await read().user.findMany({ where: { id: { in: known } }, select: { id: true, displayName: true } });
  return new Map(users.map(({ id, displayName }) => [id, displayName]));
}

/** Throws forbidden for whoever does not administer, not-found for an id that is none. */
export async function getOrganisation({ actor, organisationId }: { actor: Actor; organisationId: string }) {
  if (!may(actor, 'decide-organisations')) throw forbidden();
  const found = await read().organisation.findUnique({
    where: { id: organisationId },
    select: { ...select, kind: true, state: true, createdAt: true, appliedById: true },
  });
  if (!found) throw notFound();
  const { kind, state, createdAt, appliedById, ...facts } = found;
  const trail = await read().auditEntry.findMany({
    where: { subject: 'organisation', subjectId: organisationId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, at: true, actorId: true, action: true, reason: true },
  });
  const names = await namesOf([appliedById, ...trail.map(({ actorId }) => actorId)]);
  return {
    ...facts,
    kind: kind as OrganisationKind,
    state: state as OrganisationState,
    appliedOn: dayOf(createdAt, env.timeZone),
    applicant: names.get(appliedById) ?? null,
    trail: trail.map(({ at, actorId, ...entry }) => ({
      ...entry,
      on: dayOf(at, env.timeZone),
      who: (actorId && names.get(actorId)) || null,
    })),
  };
}

export type OrganisationFile = Awaited<ReturnType<typeof getOrganisation>>;
