/** Organisations apply and are decided about: seats that give nothing yet, reasons, races, mails, other people's ids. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { actorOf, later, makeAdministrator, makePerson, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import type { ApplicationInput } from '~/domain/accounts/organisations.schema';
import { may } from '~/domain/accounts/roles';
import { read } from '~/platform/db/database.server';
import { takeTry, triesOf } from '~/platform/rate-limit.server';
import { applyForOrganisation } from '~/use-cases/accounts/apply-for-organisation.server';
import { decideOrganisation } from '~/use-cases/accounts/decide-organisation.server';
import { getMyPage } from '~/use-cases/accounts/get-my-page.server';
import { getOrganisation } from '~/use-cases/accounts/get-organisation.server';
import { listOrganisations } from '~/use-cases/accounts/list-organisations.server';
import { lettersTo } from './mailbox';

useDatabase();

let numbers = 0;
function charity(change: Partial<Extract<ApplicationInput, { kind: 'charity' }>> = {}): ApplicationInput {
  numbers += 1;
  return {
    kind: 'charity',
    name: '晴川社工',
    nameEn: null,
    district: 'nanhai',
    about: '从一张入户表做到一次回访，服务三个社区。',
    contactEmail: 'office@example.test',
    registrationNumber: `5344030000000000${String(numbers).padStart(2, '0')}`,
    filingNumber: null,
    ...change,
  };
}
const company: ApplicationInput = {
  kind: 'company',
  name: '顺记五金',
  nameEn: 'Shunji',
  district: 'futian',
  about: '开了二十年的五金店，四个人。',
  contactEmail: 'shop@example.test',
  registrationNumber: null,
  trade: '五金零售',
  headcount: 4,
};

async function applied(actor: Actor, input: ApplicationInput = charity()) {
  const result = await applyForOrganisation({ actor, input, now: NOW });
  if (!result.ok) throw new Error(result.refusal);
  return result.organisationId;
}

const decide = (actor: Actor, organisationId: string, verdict: 'admit' | 'refuse' | 'suspend' | 'readmit', reason: string | null = null) =>
  decideOrganisation({ actor, organisationId, input: { verdict, reason }, now: later({ hours: 1 }) });

test('an application gives its applicant a seat that counts only once it is admitted, and no longer while suspended', async () => {
  const [person, administrator] = [await makePerson(), await makeAdministrator()];
  const id = await applied(person);
  expect(await read().organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: 'applied',
    city: 'foshan',
    district: 'nanhai',
    decidedById: null,
  });
  const canApprove = async () => may(await actorOf(person.userId), 'approve-needs', id);
  expect(await canApprove()).toBe(false);
  expect(await decide(administrator, id, 'admit')).toEqual({ ok: true, state: 'admitted' });
  expect(await canApprove()).toBe(true);
  await decide(administrator, id, 'suspend', '年检没有过');
  expect(await canApprove()).toBe(false);
  await decide(administrator, id, 'readmit', '补上了');
  expect(await canApprove()).toBe(true);
  const letters = await lettersTo(`${person.userId}@example.test`);
  expect(letters.map(({ template }) => template)).toEqual(['organisationAdmitted', 'organisationSuspended', 'organisationReadmitted']);
  const trail = await read().auditEntry.findMany({ where: { subject: 'organisation', subjectId: id }, orderBy: { at: 'asc' } });
  expect(trail.map(({ fromState, toState }) => `${fromState} ${toState}`).sort()).toEqual(
    ['null applied', 'applied admitted', 'admitted suspended', 'suspended admitted'].sort(),
  );
});

test('each kind gives its own seat', async () => {
  const actor = await makePerson();
  await applied(actor, charity());
  await applied(actor, company);
  await applied(actor, { ...charity(), kind: 'meal-partner', registrationNumber: null } as ApplicationInput);
  const page = await getMyPage({ actor });
  // All three were applied for at the same instant: their order is chance.
  expect(page.organisations.map(({ kind, roles }) => [kind, ...roles]).sort()).toEqual([
    ['charity', 'approver'],
    ['company', 'company-owner'],
    ['meal-partner', 'partner-staff'],
  ]);
});

test('an unverified person, a taken number and too many applications are refused', async () => {
  const unverified = await makePerson({ verified: false });
  expect(await applyForOrganisation({ actor: unverified, input: charity(), now: NOW })).toEqual({ ok: false, refusal: 'email-unverified' });
  const input = charity();
  await applied(await makePerson(), input);
  const second = await makePerson();
  expect(await applyForOrganisation({ actor: second, input, now: NOW })).toEqual({ ok: false, refusal: 'registration-number-taken' });
  for (let n = 0; n < triesOf('apply-account'); n += 1) await takeTry({ 'apply-account': second.userId });
  expect(await applyForOrganisation({ actor: second, input: charity(), now: NOW })).toMatchObject({ refusal: 'too-many-attempts' });
  expect(await read().membership.count({ where: { userId: second.userId } })).toBe(0);
});

test('the same form sent twice at once is one application', async () => {
  const actor = await makePerson();
  const ids = await Promise.all([applied(actor, company), applied(actor, company), applied(actor, company)]);
  expect(new Set(ids).size).toBe(1);
  expect(await read().organisation.count({ where: { appliedById: actor.userId } })).toBe(1);
});

test('two organisations of one name live at two addresses', async () => {
  const first = await applied(await makePerson(), charity({ nameEn: 'Same Name' }));
  const second = await applied(await makePerson(), charity({ nameEn: 'Same Name' }));
  const slugs = await read().organisation.findMany({ where: { id: { in: [first, second] } }, select: { slug: true } });
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(2);
});

test('a refusal wants its reason, tells it, and the same applicant may apply again', async () => {
  const [person, administrator, input] = [await makePerson(), await makeAdministrator(), charity()];
  const id = await applied(person, input);
  expect(await decide(administrator, id, 'refuse')).toEqual({ ok: false, refusal: 'reason-required' });
  expect(await decide(administrator, id, 'refuse', '证书看不清')).toEqual({ ok: true, state: 'refused' });
  expect((await lettersTo(`${person.userId}@example.test`)).at(-1)).toMatchObject({
    template: 'organisationRefused',
    values: { reason: '证书看不清' },
  });
  expect((await getMyPage({ actor: person })).organisations).toMatchObject([{ state: 'refused', reason: '证书看不清' }]);
  expect(await applied(person, { ...input, name: '晴川社工服务中心' })).toBe(id);
  expect(await read().organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: 'applied',
    name: '晴川社工服务中心',
    decisionReason: null,
  });
  expect(await read().membership.count({ where: { organisationId: id } })).toBe(1);
});

test('two administrators at once: one decides, the other is told', async () => {
  const [one, two] = [await makeAdministrator(), await makeAdministrator()];
  const id = await applied(await makePerson());
  const answers = await Promise.all([decide(one, id, 'admit'), decide(two, id, 'refuse', '不齐')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, refusal: 'organisation-already-decided' });
  expect(await decide(one, id, 'admit')).toEqual({ ok: false, refusal: 'organisation-already-decided' });
});

test('nobody but an administrator decides or looks, an approver of it neither', async () => {
  const person = await makePerson();
  const id = await applied(person);
  await decide(await makeAdministrator(), id, 'admit');
  for (const actor of [await makePerson(), await actorOf(person.userId)]) {
    await expect(decide(actor, id, 'suspend', 'x')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(getOrganisation({ actor, organisationId: id })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(listOrganisations({ actor, input: { state: 'applied', page: 1 } })).rejects.toMatchObject({ kind: 'forbidden' });
  }
});

test('an id that is none is not found', async () => {
  const administrator = await makeAdministrator();
  await expect(decide(administrator, 'nothing', 'admit')).rejects.toMatchObject({ kind: 'not-found' });
  await expect(getOrganisation({ actor: administrator, organisationId: 'nothing' })).rejects.toMatchObject({ kind: 'not-found' });
});

test('the list counts every state, pages by twenty, and a page beyond the end is the last', async () => {
  const administrator = await makeAdministrator();
  for (let n = 0; n < 22; n += 1) await applied(await makePerson());
  const list = (page: number) => listOrganisations({ actor: administrator, input: { state: 'applied', page } });
  const first = await list(1);
  expect(first.organisations).toHaveLength(20);
  expect(first.counts.applied).toBeGreaterThanOrEqual(22);
  for (const page of [999, first.pages]) expect((await list(page)).page).toBe(first.pages);
  for (const page of [0, -1, Number.NaN, 0.5]) expect((await list(page)).page).toBe(1);
  const file = await getOrganisation({ actor: administrator, organisationId: first.organisations[0]?.id ?? '' });
  expect(file).toMatchObject({ state: 'applied', applicant: '周先生', appliedOn: '2026-11-23' });
});
