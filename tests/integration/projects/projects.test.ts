/** Projects: the same approval as needs, closing only when nothing is under way, and what the public sees. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import type { ProjectInput } from '~/domain/projects/project.schema';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { Outcome } from '~/platform/outcomes.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';
import { createProject } from '~/use-cases/projects/create-project.server';
import { decideProject } from '~/use-cases/projects/decide-project.server';
import { editProject } from '~/use-cases/projects/edit-project.server';
import { closeProject, withdrawProject } from '~/use-cases/projects/end-project.server';
import { getOwnProject } from '~/use-cases/projects/get-own-project.server';
import { getProject } from '~/use-cases/projects/get-project.server';
import { listOwnProjects } from '~/use-cases/projects/list-own-projects.server';
import { listProjects } from '~/use-cases/projects/list-projects.server';
import { submitProject } from '~/use-cases/projects/submit-project.server';

useDatabase();

const input: ProjectInput = {
  title: '一条走廊的夜灯计划',
  titleEn: null,
  what: '四十户装感应灯。',
  whatEn: null,
  why: '夜里起身。',
  whyEn: null,
  done: '都装好，每户试走一遍。',
  doneEn: null,
  object: 'desk-lamp',
  district: 'futian',
  startsOn: '2026-11-01',
  endsOn: '2027-01-31',
};

type Charity = Awaited<ReturnType<typeof makeCharity>>;

async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof Outcome) return thrown.kind;
    throw thrown;
  }
}

async function draft(change: Partial<ProjectInput> = {}, charity?: Charity) {
  const owner = charity ?? (await makeCharity());
  const created = await createProject({ actor: owner.caseworker, input: { ...input, ...change }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  return { charity: owner, projectId: created.projectId };
}

async function published(charity?: Charity) {
  const made = await draft({}, charity);
  const { projectId } = made;
  await submitProject({ actor: made.charity.caseworker, input: { projectId }, now: NOW });
  const decided = await decideProject({
    actor: made.charity.approver,
    input: { projectId, version: 1, verdict: 'approve', reason: null },
    now: NOW,
  });
  if (!decided.ok) throw new Error(decided.refusal);
  return made;
}

const row = (id: string) => read().project.findUniqueOrThrow({ where: { id } });

test('sent twice it is one draft; of another charity it is not found', async () => {
  const charity = await makeCharity();
  const stranger = await makeCharity();
  const draftId = newId();
  const call = (actor = charity.caseworker) => createProject({ actor, input: { ...input, draftId }, now: NOW });
  await Promise.all([call(), call()]);
  expect(await read().project.count({ where: { charityId: charity.id } })).toBe(1);
  expect(await outcome(call(stranger.caseworker))).toBe('not-found');
  expect(await outcome(call(await makePerson()))).toBe('forbidden');
  expect(await createProject({ actor: charity.caseworker, input: { ...input, district: 'yanta' }, now: NOW })).toMatchObject({
    refusal: 'district-not-served',
  });
});

test('a stale form changes nothing, and what is in review is not edited', async () => {
  const { charity, projectId } = await draft();
  const edit = (title: string, version: number) =>
    editProject({ actor: charity.caseworker, input: { ...input, title, projectId, version }, now: NOW });
  expect((await edit('夜灯', 0)).ok).toBe(true);
  expect(await edit('旧的', 0)).toMatchObject({ refusal: 'project-changed-meanwhile' });
  expect((await row(projectId)).title).toBe('夜灯');
  await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW });
  expect(await edit('晚了', 2)).toMatchObject({ refusal: 'project-not-editable' });
  expect(await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW })).toMatchObject({
    refusal: 'wrong-project-state',
  });
  const stranger = await makeCharity();
  expect(await outcome(editProject({ actor: stranger.caseworker, input: { ...input, projectId, version: 2 }, now: NOW }))).toBe(
    'not-found',
  );
  expect(await outcome(getOwnProject({ actor: stranger.caseworker, projectId, now: NOW }))).toBe('not-found');
});

test('an incomplete or private project is not handed on', async () => {
  const { charity, projectId } = await draft({ done: '' });
  expect(await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW })).toMatchObject({
    refusal: 'project-incomplete',
    values: { missing: 'done' },
  });
  const told = await draft({ why: '电话 13800138000' });
  expect(await submitProject({ actor: told.charity.caseworker, input: { projectId: told.projectId }, now: NOW })).toMatchObject({
    refusal: 'private-words-in-text',
  });
});

test('the author can’t approve, a caseworker and a stranger neither; returning takes a sentence; twice is refused', async () => {
  const charity = await makeCharity();
  const made = await createProject({ actor: charity.approver, input, now: NOW });
  if (!made.ok) throw new Error(made.refusal);
  const { projectId } = made;
  await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW });
  const decide = (actor = charity.approver, verdict: 'approve' | 'return' = 'approve', reason: string | null = null, version = 1) =>
    decideProject({ actor, input: { projectId, version, verdict, reason }, now: NOW });
  expect(await decide()).toMatchObject({ refusal: 'author-cannot-approve' });
  expect(await outcome(decide(charity.caseworker))).toBe('forbidden');
  expect(await outcome(decide((await makeCharity()).approver))).toBe('not-found');
  expect(await decide(charity.approver, 'return')).toMatchObject({ refusal: 'reason-required' });
  expect(await decide(charity.approver, 'return', '旧的', 0)).toMatchObject({ refusal: 'project-changed-meanwhile' });
  expect(await decide(charity.approver, 'return', '打 13800138000')).toMatchObject({ refusal: 'private-words-in-reason' });
  expect((await decide(charity.approver, 'return', '写清楚几户')).ok).toBe(true);
  expect(await decide(charity.approver, 'return', '再退')).toMatchObject({ refusal: 'not-in-review' });
  expect(await row(projectId)).toMatchObject({ state: 'draft', stateReason: '写清楚几户' });
});

test('two approvals at once release it once', async () => {
  const { charity, projectId } = await draft();
  await submitProject({ actor: charity.caseworker, input: { projectId }, now: NOW });
  const call = () =>
    decideProject({ actor: charity.approver, input: { projectId, version: 1, verdict: 'approve', reason: null }, now: NOW });
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal)).sort()).toEqual(['not-in-review', 'ok']);
});

test('a project closes when nothing is under way; withdrawn it is gone while its needs go on', async () => {
  const { charity, projectId } = await published();
  const need = await makePublishedNeed({ charity, projectId });
  const call = { actor: charity.caseworker, input: { projectId, reason: '办完了' }, now: NOW };
  expect(await closeProject(call)).toMatchObject({ refusal: 'project-has-open-needs', values: { count: 1 } });
  await withdrawNeed({ actor: charity.caseworker, input: { needId: need.id, reason: '不用了' }, now: NOW });
  expect((await closeProject(call)).ok).toBe(true);
  expect(await closeProject(call)).toMatchObject({ refusal: 'wrong-project-state' });
  expect((await getProject({ projectId, now: NOW })).project.state).toBe('closed');

  const other = await published();
  const kept = await makePublishedNeed({ charity: other.charity, projectId: other.projectId });
  expect(
    (await withdrawProject({ actor: other.charity.caseworker, input: { projectId: other.projectId, reason: '改期' }, now: NOW })).ok,
  ).toBe(true);
  expect(await outcome(getProject({ projectId: other.projectId, now: NOW }))).toBe('gone');
  expect((await read().need.findUniqueOrThrow({ where: { id: kept.id } })).state).toBe('published');
  expect(await read().outboxMessage.count({ where: { topic: 'index-need', payload: { contains: kept.id } } })).toBeGreaterThan(0);
});

test('the public page shows figures by kind, public needs alone, and where a gift finishes something', async () => {
  const { charity, projectId } = await published();
  const first = await makePublishedNeed({ charity, projectId, items: [{ contribution: 'goods', asked: 4 }] });
  const near = await makePublishedNeed({ charity, projectId, items: [{ contribution: 'hours', asked: 120 }] });
  const donor = await makePerson();
  await write(async (transaction) => {
    const needItemId = near.items[0]?.id ?? '';
    await transaction.adoption.create({
      data: {
        id: newId(),
        needItemId,
        userId: donor.userId,
        contribution: 'hours',
        quantity: 90,
        state: 'committed',
        requestKey: newId(),
        createdAt: NOW,
        deliverBy: later({ days: 3 }),
      },
    });
    await transaction.needItem.update({ where: { id: needItemId }, data: { adopted: 90 } });
    const hidden = await transaction.need.findUniqueOrThrow({ where: { id: first.id } });
    await transaction.need.create({
      data: { ...hidden, id: newId(), title: '还在草稿', state: 'draft', approverId: null, publishedAt: null },
    });
  });
  const page = await getProject({ projectId, now: NOW });
  expect(page.project.figures).toEqual([
    { contribution: 'goods', asked: 4, adopted: 0, confirmed: 0 },
    { contribution: 'hours', asked: 120, adopted: 90, confirmed: 0 },
  ]);
  expect(page.project).toMatchObject({ openNeeds: 2, metNeeds: 0 });
  expect(page.needs.map(({ id }) => id).sort()).toEqual([first.id, near.id].sort());
  expect(page.finishFirst?.id).toBe(near.id);
  expect(JSON.stringify(page)).not.toContain('还在草稿');
});

test('drafts are not found in public; lists filter by district and charity and page', async () => {
  const { projectId } = await draft();
  expect(await outcome(getProject({ projectId, now: NOW }))).toBe('not-found');
  expect(await outcome(getProject({ projectId: 'nosuchproject', now: NOW }))).toBe('not-found');
  const { charity } = await published();
  for (let index = 0; index < 13; index += 1) await published(charity);
  const list = (filter: object) => listProjects({ input: { district: null, charity: null, page: 1, ...filter } });
  expect(await list({ charity: charity.slug })).toMatchObject({ total: 14, pages: 2 });
  expect((await list({ charity: charity.slug, page: 9 })).rows).toHaveLength(2);
  expect((await list({ district: 'longhua' })).total).toBe(0);
  expect((await list({})).rows.every(({ state }) => state === 'published' || state === 'closed')).toBe(true);
  expect(await listOwnProjects({ actor: charity.caseworker, input: { page: 1 } })).toMatchObject({ total: 14, pages: 1 });
});
