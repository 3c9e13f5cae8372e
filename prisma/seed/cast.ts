/** Who lives in the demo world: accounts, organisations and their members, made through the rules of real use. All invented. */
import type { Actor, ActorMembership } from '~/domain/accounts/actor';
import { DEMO_PASSWORD } from '~/domain/accounts/demo-accounts';
import type { Role } from '~/domain/accounts/role';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { hashPassword } from '~/platform/password.server';
import { recordApplication } from '~/use-cases/accounts/apply-for-organisation.server';
import { createAccount } from '~/use-cases/accounts/create-account.server';
import { recordVerdict } from '~/use-cases/accounts/decide-organisation.server';
import { CHARITIES, type CharityContent } from './content/charities';
import { COMPANIES } from './content/companies';
import { MEAL_PARTNERS } from './content/meal-partners';
import { PEOPLE } from './content/people';

export interface CharityCast extends CharityContent {
  readonly id: string;
  readonly caseworkers: readonly Actor[];
  readonly approver: Actor;
}

export interface CompanyCast {
  readonly id: string;
  readonly city: string;
  readonly owner: Actor;
}

export interface Cast {
  readonly administrator: Actor;
  readonly charities: readonly CharityCast[];
  readonly companies: readonly CompanyCast[];
  readonly people: readonly Actor[];
  readonly volunteers: readonly Actor[];
}

interface Newcomer {
  readonly email: string;
  readonly displayName: string;
  readonly handle?: string;
  readonly namePublic?: boolean;
  readonly volunteer?: boolean;
  readonly role?: Role;
}

interface Stage {
  readonly transaction: Transaction;
  /** Of the demo's password; people who are no demo account get none and cannot log in. */
  readonly passwordHash: string;
  readonly now: Date;
}

async function bring({ transaction, passwordHash, now }: Stage, newcomer: Newcomer): Promise<Actor> {
  const { email, displayName, handle, namePublic = false, volunteer = false, role } = newcomer;
  const { userId } = await createAccount(transaction, { email, passwordHash, displayName, namePublic, language: 'zh-CN', volunteer, now });
  const isDemoAccount = email.endsWith('@demo.warmlight.test');
  await transaction.user.update({
    where: { id: userId },
    data: { emailVerifiedAt: now, ...(handle ? { handle } : {}), ...(isDemoAccount ? {} : { passwordHash: null }) },
  });
  const memberships: ActorMembership[] = [];
  if (role) {
    await transaction.membership.create({ data: { id: newId(), userId, role, createdAt: now } });
    memberships.push({ role, organisationId: null, organisationName: null, organisationState: null });
  }
  return { userId, displayName, emailVerified: true, memberships };
}

/** The person as a member of an organisation; a founder's seat was made by the application. */
async function seat({ transaction, now }: Stage, person: Actor, role: Role, organisation: { id: string; name: string }): Promise<Actor> {
  const { id: organisationId, name } = organisation;
  const existing = await transaction.membership.findFirst({ where: { userId: person.userId, organisationId, role }, select: { id: true } });
  if (!existing) {
    const id = newId();
    await transaction.membership.create({ data: { id, userId: person.userId, organisationId, role, createdAt: now } });
    await audit(transaction, { at: now, actorId: null, action: 'begin-role', subject: 'membership', subjectId: id, toState: role });
  }
  const membership: ActorMembership = { role, organisationId, organisationName: name, organisationState: 'admitted' };
  return { ...person, memberships: [...person.memberships, membership] };
}

type Application = Parameters<typeof recordApplication>[1]['input'];

/** An organisation that applied and was admitted, under the address the content gives it. */
async function found(
  stage: Stage,
  founder: Actor,
  administrator: Actor,
  input: Application,
  own: { slug: string; aboutEn: string; namePublic?: boolean },
) {
  const { transaction, now } = stage;
  const applied = await recordApplication(transaction, { applicantId: founder.userId, input, now });
  if (!applied.ok) throw new Error(`the demo's ${own.slug} was refused: ${applied.refusal}`);
  const { organisationId } = applied;
  const verdict = await recordVerdict(transaction, {
    organisationId,
    actorId: administrator.userId,
    input: { verdict: 'admit', reason: null },
    now,
  });
  if (!verdict.ok) throw new Error(`the demo's ${own.slug} was not admitted: ${verdict.refusal}`);
  await transaction.organisation.update({ where: { id: organisationId }, data: own });
  return { id: organisationId, name: input.name };
}

const CASEWORKERS = ['谭晓彤', '廖启明', '许晴', '周楠', '佟敏', '罗海'];

async function bringCharities(stage: Stage, administrator: Actor): Promise<CharityCast[]> {
  const charities: CharityCast[] = [];
  for (const [index, content] of CHARITIES.entries()) {
    const [district = 'futian'] = content.districts;
    const approverEmail = index === 0 ? 'approver@demo.warmlight.test' : `approver.${content.slug}@people.example`;
    const founder = await bring(stage, { email: approverEmail, displayName: index === 0 ? '陈审批' : '审批人' });
    const { name, nameEn, about, registrationNumber, filingNumber, slug, aboutEn } = content;
    const input = {
      kind: 'charity',
      name,
      nameEn,
      about,
      district,
      contactEmail: `hello@${slug}.example`,
      registrationNumber,
      filingNumber,
    } as const;
    const charity = await found(stage, founder, administrator, input, { slug, aboutEn });
    const approver = await seat(stage, founder, 'approver', charity);
    const caseworkers: Actor[] = [];
    for (const turn of [0, 1]) {
      const demo = turn === 0 ? ['caseworker@demo.warmlight.test', 'caseworker-b@demo.warmlight.test'][index] : undefined;
      const displayName = CASEWORKERS[(index * 2 + turn) % CASEWORKERS.length] ?? '社工';
      const person = await bring(stage, { email: demo ?? `caseworker${turn}.${slug}@people.example`, displayName });
      caseworkers.push(await seat(stage, person, 'caseworker', charity));
    }
    charities.push({ ...content, id: charity.id, caseworkers, approver });
  }
  return charities;
}

async function bringCompanies(stage: Stage, administrator: Actor): Promise<CompanyCast[]> {
  const companies: CompanyCast[] = [];
  for (const [index, content] of COMPANIES.entries()) {
    const { name, nameEn, about, district, trade, headcount, slug, aboutEn, namePublic, city } = content;
    const founder = await bring(stage, {
      email: index === 0 ? 'company@demo.warmlight.test' : `owner.${slug}@people.example`,
      displayName: index === 0 ? '麦老板' : '负责人',
    });
    const input = {
      kind: 'company',
      name,
      nameEn,
      about,
      district,
      contactEmail: `hello@${slug}.example`,
      registrationNumber: null,
      trade,
      headcount,
    } as const;
    const company = await found(stage, founder, administrator, input, { slug, aboutEn, namePublic });
    companies.push({ id: company.id, city, owner: await seat(stage, founder, 'company-owner', company) });
  }
  return companies;
}

async function bringMealPartners(stage: Stage, administrator: Actor): Promise<void> {
  for (const [index, content] of MEAL_PARTNERS.entries()) {
    const { name, nameEn, about, district, slug, aboutEn } = content;
    const founder = await bring(stage, {
      email: index === 0 ? 'partner@demo.warmlight.test' : `kitchen.${slug}@people.example`,
      displayName: '店长',
    });
    const input = {
      kind: 'meal-partner',
      name,
      nameEn,
      about,
      district,
      contactEmail: `hello@${slug}.example`,
      registrationNumber: null,
    } as const;
    const partner = await found(stage, founder, administrator, input, { slug, aboutEn });
    await seat(stage, founder, 'partner-staff', partner);
  }
}

/** Everyone, in one transaction, as of `now`. `share` scales how many people come (1: four hundred). */
export async function bringCast(now: Date, share: number): Promise<Cast> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return write(async (transaction) => {
    const stage = { transaction, passwordHash, now };
    const administrator = await bring(stage, { email: 'admin@demo.warmlight.test', displayName: '平台管理员', role: 'administrator' });
    await bring(stage, { email: 'contractor@demo.warmlight.test', displayName: '郑师傅', role: 'contractor' });
    await bring(stage, { email: 'inspector@demo.warmlight.test', displayName: '第三方勘验', role: 'inspector' });
    const donor = await bring(stage, {
      email: 'donor@demo.warmlight.test',
      displayName: '周先生',
      handle: 'lamplighter',
      namePublic: true,
    });
    const volunteer = await bring(stage, {
      email: 'volunteer@demo.warmlight.test',
      displayName: '周三有空',
      handle: 'free-on-wednesdays',
      namePublic: true,
      volunteer: true,
    });
    const people: Actor[] = [donor];
    const volunteers: Actor[] = [volunteer];
    for (const person of PEOPLE.slice(0, Math.ceil(PEOPLE.length * share))) {
      const { displayName, handle, namePublic, volunteer: givesHours } = person;
      const actor = await bring(stage, { email: `${handle}@people.example`, displayName, handle, namePublic, volunteer: givesHours });
      people.push(actor);
      if (givesHours) volunteers.push(actor);
    }
    const charities = await bringCharities(stage, administrator);
    const companies = await bringCompanies(stage, administrator);
    await bringMealPartners(stage, administrator);
    return { administrator, charities, companies, people, volunteers };
  });
}
