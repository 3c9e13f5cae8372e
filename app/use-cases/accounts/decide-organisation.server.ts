/** An administrator admits, refuses, suspends or readmits an organisation, with a reason; the applicant hears of it by mail. */
import type { Actor } from '~/domain/accounts/actor';
import { decideOn, ORGANISATION_MOVES, type OrganisationState } from '~/domain/accounts/organisations';
import type { VerdictInput } from '~/domain/accounts/organisations.schema';
import { may } from '~/domain/accounts/roles';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { forbidden, notFound } from '~/platform/outcomes.server';
import { addresseeSelect, mailTo } from './mail-link.server';

interface Verdict {
  readonly organisationId: string;
  readonly actorId: string;
  readonly input: VerdictInput;
  readonly now: Date;
}

/** Mail templates below `mail`. */
const TEMPLATES = {
  admit: 'organisationAdmitted',
  refuse: 'organisationRefused',
  suspend: 'organisationSuspended',
  readmit: 'organisationReadmitted',
} as const;

/** Stores a verdict as part of a transaction; refuses `organisation-already-decided` and `reason-required`, throws not-found. */
export async function recordVerdict(
  transaction: Transaction,
  { organisationId, actorId, input, now }: Verdict,
): Promise<Decision<{ state: OrganisationState }>> {
  const { verdict, reason } = input;
  const select = { state: true, name: true, appliedById: true } as const;
  const organisation = await transaction.organisation.findUnique({ where: { id: organisationId }, select });
  if (!organisation) throw notFound();
  const decision = decideOn(organisation.state as OrganisationState, verdict, reason);
  if (!decision.ok) return decision;
  const { count } = await transaction.organisation.updateMany({
    where: { id: organisationId, state: { in: [...ORGANISATION_MOVES[verdict].from] } },
    data: { state: decision.to, decidedById: actorId, decidedAt: now, decisionReason: reason },
  });
  if (count !== 1) return refuse('organisation-already-decided');
  await audit(transaction, {
    at: now,
    actorId,
    action: verdict,
    subject: 'organisation',
    subjectId: organisationId,
    fromState: organisation.state,
    toState: decision.to,
    reason,
  });
  const to = await transaction.user.findUnique({ where: { id: organisation.appliedById }, select: addresseeSelect });
  if (to)
    await mailTo(transaction, { to, template: TEMPLATES[verdict], values: { organisation: organisation.name, reason: reason ?? '' }, now });
  return accept({ state: decision.to });
}

/** Throws forbidden for whoever does not administer. */
export async function decideOrganisation(asked: {
  actor: Actor;
  organisationId: string;
  input: VerdictInput;
  now: Date;
}): Promise<Decision<{ state: OrganisationState }>> {
  const { actor, ...verdict } = asked;
  if (!may(actor, 'decide-organisations')) throw forbidden();
  return write((transaction) => recordVerdict(transaction, { ...verdict, actorId: actor.userId }));
}
