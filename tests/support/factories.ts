/** People, organisations and needs for tests; each says only what matters. Ids are fresh, the clock is fixed. */
import type { Actor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import type { Contribution, NeedKind } from '~/domain/needs/vocabulary';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';

/** The instant at which tests happen: 23 November 2026, 10:00 in Shanghai. */
export const NOW = new Date('2026-11-23T02:00:00.000Z');

/** `NOW` moved by days, hours and minutes. */
export function later(by: { days?: number; hours?: number; minutes?: number }): Date {
  return new Date(NOW.getTime() + (by.days ?? 0) * 86_400_000 + (by.hours ?? 0) * 3_600_000 + (by.minutes ?? 0) * 60_000);
}

interface Seat {
  readonly role: Role;
  readonly organisationId: string | null;
}

/** A verified account; with `seats` it also has those roles. */
export async function makePerson(
  options: { displayName?: string; namePublic?: boolean; verified?: boolean; seats?: readonly Seat[] } = {},
): Promise<Actor> {
  const id = newId();
  const { displayName = '周先生', namePublic = false, verified = true, seats = [] } = options;
  await write(async (transaction) => {
    await transaction.user.create({
      data: {
        id,
        email: `${id}@example.test`,
        emailVerifiedAt: verified ? NOW : null,
        displayName,
        handle: id,
        namePublic,
        createdAt: NOW,
      },
    });
    for (const seat of seats) await transaction.membership.create({ data: { id: newId(), userId: id, ...seat, createdAt: NOW } });
  });
  return actorOf(id);
}

/** The account as the session would see it now. */
export async function actorOf(userId: string): Promise<Actor> {
  const user = await read().user.findUniqueOrThrow({
    where: { id: userId },
    include: { memberships: { where: { endedAt: null }, include: { organisation: true } } },
  });
  return {
    userId,
    displayName: user.displayName,
    emailVerified: user.emailVerifiedAt !== null,
    memberships: user.memberships.map(({ role, organisationId, organisation }) => ({
      role: role as Role,
      organisationId,
      organisationName: organisation?.name ?? null,
      organisationState: (organisation?.state ?? null) as Actor['memberships'][number]['organisationState'],
    })),
  };
}

type OrganisationState = 'applied' | 'admitted' | 'refused' | 'suspended';

async function makeOrganisation(
  kind: 'charity' | 'company' | 'meal-partner',
  options: { name?: string; state?: OrganisationState; namePublic?: boolean; district?: string },
) {
  const id = newId();
  const { state = 'admitted', namePublic = true, district = 'futian' } = options;
  const decided = state === 'applied' ? {} : { decidedById: 'test-administrator', decidedAt: NOW, decisionReason: 'test' };
  await write((transaction) =>
    transaction.organisation.create({
      data: {
        id,
        kind,
        slug: id,
        name: options.name ?? `机构${id.slice(0, 4)}`,
        city: 'shenzhen',
        district,
        state,
        namePublic,
        registrationNumber: kind === 'charity' ? `53440300MJ${id.slice(0, 8)}` : null,
        contactEmail: `${id}@example.test`,
        appliedById: 'test-applicant',
        createdAt: NOW,
        ...decided,
      },
    }),
  );
  return { id, slug: id };
}

/** A charity with a caseworker and an approver. */
export async function makeCharity(options: { name?: string; state?: OrganisationState; district?: string } = {}) {
  const charity = await makeOrganisation('charity', options);
  const caseworker = await makePerson({ displayName: '谭社工', seats: [{ role: 'caseworker', organisationId: charity.id }] });
  const approver = await makePerson({ displayName: '陈审批', seats: [{ role: 'approver', organisationId: charity.id }] });
  return { ...charity, caseworker, approver };
}

/** A company with its owner. */
export async function makeCompany(options: { name?: string; state?: OrganisationState; namePublic?: boolean } = {}) {
  const company = await makeOrganisation('company', options);
  const owner = await makePerson({ displayName: '店主', seats: [{ role: 'company-owner', organisationId: company.id }] });
  return { ...company, owner };
}

export async function makeAdministrator(): Promise<Actor> {
  return makePerson({ displayName: '管理员', seats: [{ role: 'administrator', organisationId: null }] });
}

export interface ItemWish {
  readonly contribution: Contribution;
  readonly asked: number;
  readonly unit?: string;
  readonly estimate?: number;
  readonly name?: string;
}

/** A published need with its items, as approval would have left it. Without `charity` it gets one of its own. */
export async function makePublishedNeed(
  options: {
    charity?: Awaited<ReturnType<typeof makeCharity>>;
    kind?: NeedKind;
    title?: string;
    district?: string;
    projectId?: string;
    neededBy?: Date;
    items?: readonly ItemWish[];
  } = {},
) {
  const charity = options.charity ?? (await makeCharity());
  const needId = newId();
  const wishes = options.items ?? [{ contribution: 'goods', asked: 1, unit: '台', name: '电热水壶' }];
  const items = wishes.map((wish, position) => ({
    id: newId(),
    position,
    name: wish.name ?? '一件东西',
    contribution: wish.contribution,
    asked: wish.asked,
    unit: wish.contribution === 'goods' ? (wish.unit ?? '件') : null,
    estimate: wish.estimate ?? null,
  }));
  await write(async (transaction) => {
    await transaction.need.create({
      data: {
        id: needId,
        charityId: charity.id,
        kind: options.kind ?? 'micro-wish',
        object: 'kettle',
        title: options.title ?? '水一开就会响的电热水壶',
        story: '想自己烧水喝，水开了能听见。',
        district: options.district ?? 'futian',
        group: 'older-people',
        ageBand: 'older',
        urgency: 'green',
        neededBy: options.neededBy ?? later({ days: 30 }),
        state: 'published',
        authorId: charity.caseworker.userId,
        approverId: charity.approver.userId,
        projectId: options.projectId ?? null,
        createdAt: NOW,
        submittedAt: NOW,
        publishedAt: NOW,
        items: { create: items },
      },
    });
    await transaction.auditEntry.create({
      data: {
        id: newId(),
        at: NOW,
        actorId: charity.approver.userId,
        action: 'approve',
        subject: 'need',
        subjectId: needId,
        fromState: 'in-review',
        toState: 'published',
        charityId: charity.id,
      },
    });
  });
  return { id: needId, charityId: charity.id, charity, items };
}
