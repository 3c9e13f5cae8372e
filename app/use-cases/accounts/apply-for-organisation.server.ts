/** A person applies for their organisation. It and the applicant's seat give nothing until an administrator admits it. */
import type { Actor } from '~/domain/accounts/actor';
import { FOUNDER_ROLE, slugFrom } from '~/domain/accounts/organisations';
import type { ApplicationInput } from '~/domain/accounts/organisations.schema';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { findDistrict } from '~/domain/places';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { takeTry } from '~/platform/rate-limit.server';

interface Application {
  readonly applicantId: string;
  readonly input: ApplicationInput;
  readonly now: Date;
}

async function freeSlug(transaction: Transaction, input: ApplicationInput): Promise<string> {
  const slug = slugFrom(input.name, input.nameEn, newId().slice(0, 8));
  const taken = await transaction.organisation.findUnique({ where: { slug }, select: { id: true } });
  return taken ? `${slug}-${newId().slice(0, 6)}` : slug;
}

function columns(input: ApplicationInput) {
  const { name, nameEn, about, district, contactEmail, registrationNumber, kind } = input;
  const city = findDistrict(district)?.city.id ?? district;
  return {
    name,
    nameEn,
    about,
    district,
    city,
    contactEmail,
    registrationNumber,
    kind,
    filingNumber: kind === 'charity' ? input.filingNumber : null,
    trade: kind === 'company' ? input.trade : null,
    headcount: kind === 'company' ? input.headcount : null,
  };
}

/** An application of the same person that this one repeats (sent twice) or renews (refused before). */
async function earlierApplication(transaction: Transaction, { applicantId, input }: Application) {
  const same = input.registrationNumber ? { registrationNumber: input.registrationNumber } : { name: input.name, registrationNumber: null };
  return transaction.organisation.findFirst({
    where: { ...same, kind: input.kind, appliedById: applicantId, state: { in: ['applied', 'refused'] } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true },
  });
}

/** Stores an application; refuses `registration-number-taken`. Sent twice it is one; after a refusal it is put again under the same id. */
export async function recordApplication(transaction: Transaction, application: Application): Promise<Decision<{ organisationId: string }>> {
  const { applicantId, input, now } = application;
  const trail = { at: now, actorId: applicantId, subject: 'organisation', toState: 'applied' } as const;
  const earlier = await earlierApplication(transaction, application);
  if (earlier?.state === 'applied') return accept({ organisationId: earlier.id });
  if (earlier) {
    await transaction.organisation.update({
      where: { id: earlier.id },
      data: { ...columns(input), state: 'applied', decidedById: null, decidedAt: null, decisionReason: null },
    });
    await audit(transaction, { ...trail, action: 'apply-again', subjectId: earlier.id, fromState: 'refused' });
    return accept({ organisationId: earlier.id });
  }
  const { registrationNumber } = input;
  if (registrationNumber && (await transaction.organisation.findUnique({ where: { registrationNumber }, select: { id: true } }))) {
    return refuse('registration-number-taken');
  }
  const id = newId();
  const seat = { id: newId(), userId: applicantId, role: FOUNDER_ROLE[input.kind], createdAt: now };
  const slug = await freeSlug(transaction, input);
  await transaction.organisation.create({
    data: { id, slug, ...columns(input), state: 'applied', appliedById: applicantId, createdAt: now, memberships: { create: seat } },
  });
  await audit(transaction, { ...trail, action: 'apply', subjectId: id });
  await audit(transaction, { ...trail, action: 'begin-role', subject: 'membership', subjectId: seat.id, toState: seat.role });
  return accept({ organisationId: id });
}

/** Refuses `email-unverified`, `too-many-attempts`, `registration-number-taken`. */
export async function applyForOrganisation({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: ApplicationInput;
  now: Date;
}): Promise<Decision<{ organisationId: string }>> {
  if (!actor.emailVerified) return refuse('email-unverified');
  const allowed = await takeTry({ 'apply-account': actor.userId });
  if (!allowed.ok) return allowed;
  return write((transaction) => recordApplication(transaction, { applicantId: actor.userId, input, now }));
}
