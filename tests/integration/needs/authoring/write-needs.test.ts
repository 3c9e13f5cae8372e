/** Writing, changing, submitting and deleting needs: every refusal, two at once, twice the same, somebody else's ids. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeAdministrator, makeCharity, makePerson, NOW } from '#tests/support/factories';
import type { NeedInput } from '~/domain/needs/need.schema';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { Outcome } from '~/platform/outcomes.server';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { deleteNeed } from '~/use-cases/needs/delete-need.server';
import { editNeed } from '~/use-cases/needs/edit-need.server';
import { getOwnNeed } from '~/use-cases/needs/get-own-need.server';
import { listOwnNeeds } from '~/use-cases/needs/list-own-needs.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';

useDatabase();

const input: NeedInput = {
  kind: 'micro-wish',
  object: 'kettle',
  title: '水一开就会响的电热水壶',
  titleEn: null,
  story: '想自己烧水喝，水开了能听见。',
  storyEn: null,
  district: 'futian',
  group: 'older-people',
  ageBand: 'older',
  urgency: 'green',
  neededBy: '2026-12-15',
  projectId: null,
  items: [{ name: '电热水壶', nameEn: null, contribution: 'goods', unit: '台', asked: 1, estimate: 12_800 }],
};

async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof Outcome) return thrown.kind;
    throw thrown;
  }
}

async function draft(change: Partial<NeedInput> = {}) {
  const charity = await makeCharity();
  const created = await createNeed({ actor: charity.caseworker, input: { ...input, ...change }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  return { charity, needId: created.needId };
}

const stateOf = async (id: string) => (await read().need.findUnique({ where: { id }, select: { state: true } }))?.state ?? null;

test('a caseworker writes a draft with its items, which only their desk sees', async () => {
  const { charity, needId } = await draft();
  const page = await getOwnNeed({ actor: charity.approver, needId, now: NOW });
  expect(page.need).toMatchObject({ state: 'draft', title: input.title, items: [{ name: '电热水壶', asked: 1, adopted: 0 }] });
  expect(page.draft).toEqual(input);
  expect(page.trail.map(({ action, who }) => [action, who])).toEqual([['create', '谭社工']]);
  const stranger = await makeCharity();
  expect(await outcome(getOwnNeed({ actor: stranger.caseworker, needId, now: NOW }))).toBe('not-found');
  expect((await listOwnNeeds({ actor: stranger.caseworker, input: { state: null, urgency: null, words: '', page: 1 } })).total).toBe(0);
});

test('the same form sent twice, or twice at once, makes one draft', async () => {
  const charity = await makeCharity();
  const draftId = newId();
  const call = () => createNeed({ actor: charity.caseworker, input: { ...input, draftId }, now: NOW });
  const answers = [...(await Promise.all([call(), call()])), await call()];
  expect(answers).toEqual(answers.map(() => ({ ok: true, needId: draftId, isNew: true })));
  expect(await read().need.count({ where: { charityId: charity.id } })).toBe(1);
  expect(await read().needItem.count({ where: { needId: draftId } })).toBe(1);
  await createNeed({ actor: charity.caseworker, input: { ...input, draftId, title: '改过再送' }, now: NOW });
  expect((await read().need.findUniqueOrThrow({ where: { id: draftId } })).title).toBe('改过再送');
  await submitNeed({ actor: charity.caseworker, input: { needId: draftId }, now: NOW });
  expect(await createNeed({ actor: charity.caseworker, input: { ...input, draftId, title: '晚了' }, now: NOW })).toEqual({
    ok: true,
    needId: draftId,
    isNew: false,
  });
  expect((await read().need.findUniqueOrThrow({ where: { id: draftId } })).title).toBe('改过再送');
  const stranger = await makeCharity();
  expect(await outcome(createNeed({ actor: stranger.caseworker, input: { ...input, draftId }, now: NOW }))).toBe('not-found');
});

test('people without a desk, and charities that are not admitted, write nothing', async () => {
  const applied = await makeCharity({ state: 'applied' });
  const suspended = await makeCharity({ state: 'suspended' });
  for (const actor of [await makePerson(), await makeAdministrator(), applied.caseworker, suspended.approver]) {
    expect(await outcome(createNeed({ actor, input, now: NOW }))).toBe('forbidden');
  }
  const other = await makeCharity();
  const own = await makeCharity();
  expect(await outcome(createNeed({ actor: own.caseworker, input: { ...input, charityId: other.id }, now: NOW }))).toBe('forbidden');
});

test('a district of another city is refused, a project of another charity is not found', async () => {
  const charity = await makeCharity();
  expect(await createNeed({ actor: charity.caseworker, input: { ...input, district: 'chancheng' }, now: NOW })).toMatchObject({
    refusal: 'district-not-served',
  });
  expect(await outcome(createNeed({ actor: charity.caseworker, input: { ...input, projectId: 'nosuchproject' }, now: NOW }))).toBe(
    'not-found',
  );
  expect(await read().need.count({ where: { charityId: charity.id } })).toBe(0);
});

test('editing replaces what was written; a stale form is refused and changes nothing', async () => {
  const { charity, needId } = await draft();
  const changed = {
    ...input,
    title: '会响的水壶',
    items: [...input.items, { ...input.items[0], name: '插线板' } as (typeof input.items)[number]],
  };
  expect(await editNeed({ actor: charity.caseworker, input: { ...changed, needId, version: 0 }, now: NOW })).toEqual({
    ok: true,
    version: 1,
  });
  expect(await editNeed({ actor: charity.approver, input: { ...input, needId, version: 0 }, now: NOW })).toMatchObject({
    refusal: 'need-changed-meanwhile',
  });
  const { draft: stored } = await getOwnNeed({ actor: charity.caseworker, needId, now: NOW });
  expect(stored?.title).toBe('会响的水壶');
  expect(stored?.items.map(({ name }) => name)).toEqual(['电热水壶', '插线板']);
});

test('of two edits at once one wins and one is told', async () => {
  const { charity, needId } = await draft();
  const call = (title: string) => editNeed({ actor: charity.caseworker, input: { ...input, title, needId, version: 0 }, now: NOW });
  const answers = await Promise.all([call('甲'), call('乙')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'need-changed-meanwhile' });
  expect(await read().needItem.count({ where: { needId } })).toBe(1);
});

test("another charity's need can be neither edited, submitted nor deleted", async () => {
  const { needId } = await draft();
  const { caseworker: actor } = await makeCharity();
  expect(await outcome(editNeed({ actor, input: { ...input, needId, version: 0 }, now: NOW }))).toBe('not-found');
  expect(await outcome(submitNeed({ actor, input: { needId }, now: NOW }))).toBe('not-found');
  expect(await outcome(deleteNeed({ actor, input: { needId }, now: NOW }))).toBe('not-found');
  expect(await stateOf(needId)).toBe('draft');
});

test('a complete draft goes to the approver; a second time it is refused, and it can no longer be edited or deleted', async () => {
  const { charity, needId } = await draft();
  const { caseworker: actor } = charity;
  const answers = await Promise.all([
    submitNeed({ actor, input: { needId }, now: NOW }),
    submitNeed({ actor, input: { needId }, now: NOW }),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal)).sort()).toEqual(['ok', 'wrong-need-state']);
  expect(await stateOf(needId)).toBe('in-review');
  expect(await editNeed({ actor, input: { ...input, needId, version: 1 }, now: NOW })).toMatchObject({ refusal: 'need-not-editable' });
  expect(await deleteNeed({ actor, input: { needId }, now: NOW })).toMatchObject({ refusal: 'need-not-editable' });
  expect(await read().outboxMessage.count({ where: { topic: 'index-need', payload: { contains: needId } } })).toBe(1);
});

const notReady: readonly [string, Partial<NeedInput>, object][] = [
  ['without a story', { story: '' }, { refusal: 'need-incomplete', values: { missing: 'story' } }],
  ['without items', { items: [] }, { refusal: 'need-incomplete', values: { missing: 'items' } }],
  ['for a day that has passed', { neededBy: '2026-11-22' }, { refusal: 'need-incomplete', values: { missing: 'neededBy' } }],
  [
    'with a phone',
    { story: '请打 １３８ ００１３ ８０００' },
    { refusal: 'private-words-in-text', values: { where: 'story', kind: 'phone' } },
  ],
  ['with a word of pity', { title: '可怜的水壶' }, { refusal: 'pity-words-in-text' }],
];
test.each(notReady)('a draft %s is kept but not handed on', async (_, change, refusal) => {
  const { charity, needId } = await draft(change);
  expect(await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW })).toMatchObject(refusal);
  expect(await stateOf(needId)).toBe('draft');
  await deleteNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
});

test('a draft is deleted once, with its items; its trail stays', async () => {
  const { charity, needId } = await draft();
  expect((await deleteNeed({ actor: charity.caseworker, input: { needId }, now: NOW })).ok).toBe(true);
  expect(await outcome(deleteNeed({ actor: charity.caseworker, input: { needId }, now: NOW }))).toBe('not-found');
  expect(await stateOf(needId)).toBeNull();
  expect(await read().needItem.count({ where: { needId } })).toBe(0);
  expect(await read().auditEntry.count({ where: { subjectId: needId, action: 'delete' } })).toBe(1);
});

test('the list finds by state and by words, and pages', async () => {
  const { charity } = await draft({ title: '第一把椅子' });
  await write(async (transaction) => {
    const one = await transaction.need.findFirstOrThrow({ where: { charityId: charity.id } });
    for (let index = 0; index < 24; index += 1)
      await transaction.need.create({ data: { ...one, id: newId(), title: `第${index}盏灯`, createdAt: later({ minutes: index }) } });
  });
  const list = (state: 'draft' | 'met' | null, words: string, page = 1) =>
    listOwnNeeds({ actor: charity.caseworker, input: { state, urgency: null, words, page } });
  expect(await list(null, '')).toMatchObject({ total: 25, pages: 2, page: 1, byState: { draft: 25 } });
  expect((await list(null, '', 2)).rows).toHaveLength(5);
  expect((await list(null, '', 99)).page).toBe(2);
  expect((await list(null, '椅子')).rows.map(({ title }) => title)).toEqual(['第一把椅子']);
  expect((await list('met', '')).total).toBe(0);
  expect((await list(null, "%' OR 1=1")).total).toBe(0);
});
