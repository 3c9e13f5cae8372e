/** The canary world: households whose every value is known, brought in and carried through the site's own use-cases. It takes no short cut. */
import sharp from 'sharp';
import { actorOf, later, makeAdministrator, makeCharity, makeCompany, makePerson, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import type { Contribution } from '~/domain/needs/vocabulary';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { questionAdoption } from '~/use-cases/adoptions/question-adoption.server';
import { deliverOutbox } from '~/use-cases/background/deliver-outbox.server';
import { commitImport } from '~/use-cases/cases/commit-import.server';
import { previewImport } from '~/use-cases/cases/preview-import.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { editNeed } from '~/use-cases/needs/edit-need.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';
import { settlePayment } from '~/use-cases/payments/settle-payment.server';
import { createProject } from '~/use-cases/projects/create-project.server';
import { decideProject } from '~/use-cases/projects/decide-project.server';
import { submitProject } from '~/use-cases/projects/submit-project.server';
import { checkPhotos, done, fillCase, takeBackConsent } from './case-work';
import { type Household, household } from './people';
import { REWORDED, sheetOf } from './sheet';

type Charity = Awaited<ReturnType<typeof makeCharity>>;

export interface CanaryWorld {
  readonly households: readonly Household[];
  readonly charities: readonly Charity[];
  /** A charity without any of these households. */
  readonly other: Charity;
  readonly people: Readonly<Record<'donor' | 'volunteer' | 'company' | 'partner' | 'contractor' | 'inspector' | 'administrator', Actor>>;
  /** The household of each need, by the need's id. */
  readonly householdOf: ReadonlyMap<string, number>;
}

/** A photo as a telephone makes it, with a place and names in its margins. */
export async function photoOf({ values }: Household): Promise<Buffer> {
  const words = `${values.name.text} ${values.phone.text} ${values.address.text}`;
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#c8b08a' } })
    .withExif({ IFD0: { Artist: values.name.text, ImageDescription: words }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 32/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc>${words}</dc></x:xmpmeta>`)
    .jpeg()
    .toBuffer();
}

async function importSheet(charity: Charity, households: readonly Household[], named: Household): Promise<void> {
  const consent = { givenHow: 'signed', givenOn: '2026-11-01' } as const;
  const input = { fileName: `${named.values.name.text}等.csv`, bytes: Buffer.from(sheetOf(households)), district: 'futian', consent };
  const { importId } = done(await previewImport({ actor: charity.caseworker, input, now: NOW }));
  done(await commitImport({ actor: charity.caseworker, input: { importId }, now: NOW }));
}

async function householdsByNeed(charity: Charity, own: readonly Household[]): Promise<[string, number][]> {
  const needs = await read().need.findMany({
    where: { charityId: charity.id },
    select: { id: true, caseFileId: true, story: true },
    orderBy: { id: 'asc' },
  });
  return needs.map(({ id, story }) => {
    const found = own.find(({ values }) => story.includes(values.name.text));
    if (!found) throw new Error('a draft of nobody');
    return [id, found.index];
  });
}

/** The draft in words that tell nobody: what a caseworker does before submitting. */
async function reword(charity: Charity, needId: string, projectId: string | null): Promise<void> {
  const need = await read().need.findUniqueOrThrow({ where: { id: needId }, include: { items: true } });
  const words = REWORDED[need.kind as keyof typeof REWORDED];
  const items = need.items.map(({ contribution, unit, asked, estimate }) => ({
    name: words.title,
    nameEn: words.titleEn,
    contribution: contribution as Contribution,
    unit,
    asked,
    estimate,
  }));
  const { kind, object, district, group, ageBand, urgency } = need;
  const input = {
    kind,
    object,
    district,
    group,
    ageBand,
    urgency,
    ...words,
    projectId,
    neededBy: '2026-12-30',
    items,
    needId,
    version: need.version,
  };
  done(await editNeed({ actor: charity.caseworker, input: input as Parameters<typeof editNeed>[0]['input'], now: NOW }));
}

/** Hands a reworded draft over; everything the gate asks of a caseworker is answered here. */
async function submit(charity: Charity, needId: string): Promise<void> {
  done(await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW }));
}

async function approve(charity: Charity, needId: string, minute: number): Promise<void> {
  const { version } = await read().need.findUniqueOrThrow({ where: { id: needId }, select: { version: true } });
  done(await approveNeed({ actor: charity.approver, input: { needId, version, reason: null }, now: later({ minutes: minute }) }));
}

async function adopt(needId: string, donor: Actor, companyId: string | null): Promise<string> {
  const item = await read().needItem.findFirstOrThrow({ where: { needId }, orderBy: { position: 'asc' } });
  const contribution = item.contribution as Contribution;
  const input = { needItemId: item.id, contribution, quantity: item.asked, companyId, requestKey: newId() };
  const { adoptionId } = done(await adoptNeed({ actor: donor, input, now: later({ hours: 7 }) }));
  const promise = { adoptionId, deliverBy: contribution === 'money' ? null : '2026-12-08', message: '祝好', signed: true };
  const { payAt } = done(await commitAdoption({ actor: donor, input: promise, now: later({ hours: 7 }) }));
  if (payAt) done(await settlePayment({ checkoutId: payAt.split('/').at(-1) ?? '', now: later({ hours: 7 }) }));
  return adoptionId;
}

async function deliver(adoptionId: string, donor: Actor, photo: Buffer): Promise<boolean> {
  const { contribution } = await read().adoption.findUniqueOrThrow({ where: { id: adoptionId } });
  if (contribution === 'money') return false;
  done(
    await deliverAdoption({
      actor: donor,
      input: { adoptionId, proofNote: '东西送到了接收点', photos: [photo] },
      now: later({ hours: 8 }),
    }),
  );
  return true;
}

async function confirm(charity: Charity, adoptionId: string): Promise<void> {
  const { quantity } = await read().adoption.findUniqueOrThrow({ where: { id: adoptionId } });
  const input = { adoptionId, confirmedQuantity: quantity, note: '收到了，谢谢' };
  done(await confirmAdoption({ actor: charity.caseworker, input, now: later({ hours: 9 }) }));
}

async function makeProject(charity: Charity): Promise<string> {
  const texts = { what: '给十户装扶手。', why: '老楼没有扶手。', done: '十副扶手装好。', whatEn: null, whyEn: null, doneEn: null };
  const input = {
    title: '老楼里的扶手',
    titleEn: null,
    ...texts,
    object: 'grab-rail' as const,
    district: 'futian',
    startsOn: '2026-11-01',
    endsOn: '2027-03-01',
  };
  const { projectId } = done(await createProject({ actor: charity.caseworker, input, now: NOW }));
  done(await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW }));
  const { version } = await read().project.findUniqueOrThrow({ where: { id: projectId } });
  done(await decideProject({ actor: charity.approver, input: { projectId, version, verdict: 'approve', reason: null }, now: NOW }));
  return projectId;
}

async function makePartner(): Promise<Actor> {
  const id = newId();
  const organisation = { id, kind: 'meal-partner', slug: id, name: '街角食堂', city: 'shenzhen', district: 'futian', state: 'admitted' };
  const decided = { decidedById: 'test-administrator', decidedAt: NOW, decisionReason: 'test' };
  await write((transaction) =>
    transaction.organisation.create({
      data: { ...organisation, ...decided, contactEmail: `${id}@example.test`, appliedById: 'test-applicant', createdAt: NOW },
    }),
  );
  return makePerson({ displayName: '食堂店员', seats: [{ role: 'partner-staff', organisationId: id }] });
}

/** Every message of the outbox, so that each mail is written and each document indexed. */
export async function emptyOutbox(): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const { done: delivered, failed } = await deliverOutbox({ now: later({ days: 1 }) });
    if (failed > 0) throw new Error(`${failed} messages of the outbox failed`);
    if (delivered === 0) return;
  }
  throw new Error('the outbox never empties');
}

/** Where the life of a need ends in this world, by its place in the charity's list. */
function fateOf(
  at: number,
): 'draft' | 'returned' | 'waiting' | 'published' | 'withdrawn' | 'adopted' | 'questioned' | 'delivered' | 'confirmed' {
  const fates = [
    'confirmed',
    'confirmed',
    'published',
    'delivered',
    'draft',
    'confirmed',
    'returned',
    'waiting',
    'withdrawn',
    'adopted',
    'questioned',
    'published',
  ] as const;
  return fates[at % fates.length] ?? 'published';
}

/** Builds it in the database that is open. `size` households, in four charities. */
export async function makeCanaryWorld(size: number): Promise<CanaryWorld> {
  const households = Array.from({ length: size }, (_, index) => household(index));
  const charities: Charity[] = [];
  for (const name of ['禾邻', '榕荫', '向阳', '芦苇']) charities.push(await makeCharity({ name: `${name}社工服务中心` }));
  const other = await makeCharity({ name: '隔壁社工服务中心' });
  const company = await makeCompany({ name: '热心五金店' });
  const seat = (role: 'volunteer' | 'contractor' | 'inspector') =>
    makePerson({ displayName: '平台的人', seats: [{ role, organisationId: null }] });
  const donor = await makePerson({ displayName: '周先生', namePublic: true });
  const people = {
    donor,
    volunteer: await seat('volunteer'),
    company: company.owner,
    partner: await makePartner(),
    contractor: await seat('contractor'),
    inspector: await seat('inspector'),
    administrator: await makeAdministrator(),
  };
  const householdOf = new Map<string, number>();
  // All are brought in before any is released: the gate counts the households of the whole city.
  for (const [place, charity] of charities.entries()) {
    const own = households.filter(({ index }) => index % charities.length === place);
    if (own[0]) await importSheet(charity, own, own[0]);
  }
  for (const [place, charity] of charities.entries()) {
    const own = households.filter(({ index }) => index % charities.length === place);
    const [first] = own;
    if (!first) continue;
    const projectId = await makeProject(charity);
    const needs = await householdsByNeed(charity, own);
    const changed: string[] = [];
    for (const [at, [needId, index]] of needs.entries()) {
      householdOf.set(needId, index);
      const fate = fateOf(at);
      if (fate === 'draft') continue;
      const own0 = households[index] ?? first;
      await reword(charity, needId, at % 4 === 0 ? projectId : null);
      if (at % 6 === 2) await fillCase(charity, needId, own0, await photoOf(own0));
      await submit(charity, needId);
      if (fate === 'waiting') continue;
      if (fate === 'returned') {
        const { version } = await read().need.findUniqueOrThrow({ where: { id: needId } });
        done(await returnNeed({ actor: charity.approver, input: { needId, version, reason: '请写清楚要几件' }, now: NOW }));
        continue;
      }
      await checkPhotos(charity, needId);
      await approve(charity, needId, at);
      if (fate === 'published' && at % 24 === 11) changed.push(needId);
      if (fate === 'published') continue;
      if (fate === 'withdrawn') {
        done(await withdrawNeed({ actor: charity.caseworker, input: { needId, reason: '家里已经有了' }, now: later({ hours: 6 }) }));
        continue;
      }
      const [giver, companyId] = at % 3 === 0 ? [company.owner, company.id] : [at % 3 === 1 ? people.donor : people.volunteer, null];
      const adoptionId = await adopt(needId, giver, companyId);
      if (fate === 'adopted') continue;
      const isDelivered = await deliver(adoptionId, giver, await photoOf(own0));
      if (fate === 'delivered') continue;
      if (fate === 'questioned' && isDelivered) {
        done(await questionAdoption({ actor: charity.caseworker, input: { adoptionId, reason: '照片看不清' }, now: later({ hours: 9 }) }));
        continue;
      }
      await confirm(charity, adoptionId);
    }
    for (const needId of changed) await takeBackConsent(charity, needId);
  }
  await emptyOutbox();
  return { households, charities, other, people: { ...people, donor: await actorOf(donor.userId) }, householdOf };
}
