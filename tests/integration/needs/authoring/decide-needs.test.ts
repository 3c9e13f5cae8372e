/** Approving, returning, withdrawing, met elsewhere and expiring: who may, in which state, twice, at once. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import type { NeedInput } from '~/domain/needs/need.schema';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { Outcome } from '~/platform/outcomes.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { editNeed } from '~/use-cases/needs/edit-need.server';
import { expireNeeds } from '~/use-cases/needs/expire-needs.server';
import { getNeedApproval } from '~/use-cases/needs/get-need-approval.server';
import { getOwnNeed } from '~/use-cases/needs/get-own-need.server';
import { listWaiting } from '~/use-cases/needs/list-waiting.server';
import { meetNeedElsewhere } from '~/use-cases/needs/meet-need-elsewhere.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';

useDatabase();

const input: NeedInput = {
  kind: 'home-repair',
  object: 'tap',
  title: '厨房水管接头换新止漏',
  titleEn: null,
  story: '接头用了二十多年，胶圈早硬了。',
  storyEn: null,
  district: 'futian',
  group: 'older-people',
  ageBand: 'older',
  urgency: 'yellow',
  neededBy: '2026-12-15',
  projectId: null,
  items: [{ name: '铜接头', nameEn: null, contribution: 'money', unit: null, asked: 18_000, estimate: null }],
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

async function inReview(change: Partial<NeedInput> = {}, author?: Actor) {
  const charity = await makeCharity();
  const actor = author ?? charity.caseworker;
  const created = await createNeed({ actor, input: { ...input, ...change }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  const submitted = await submitNeed({ actor, input: { needId: created.needId }, now: NOW });
  if (!submitted.ok) throw new Error(submitted.refusal);
  return { charity, needId: created.needId, version: 1 };
}

const needRow = (id: string) => read().need.findUniqueOrThrow({ where: { id } });

test('an approver sees exactly the public view and releases it; a second time is refused', async () => {
  const { charity, needId, version } = await inReview();
  const seen = await getNeedApproval({ actor: charity.approver, needId });
  expect(seen).toMatchObject({
    mayDecide: true,
    own: false,
    cost: 18_000,
    reasonRequired: false,
    caseFacts: null,
    need: { title: input.title },
  });
  const call = () => approveNeed({ actor: charity.approver, input: { needId, version, knowsFew: true }, now: NOW });
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal)).sort()).toEqual(['not-in-review', 'ok']);
  expect(await needRow(needId)).toMatchObject({
    state: 'published',
    approverId: charity.approver.userId,
    publishedAt: new Date('2026-11-23T12:00:00.000Z'),
  });
  expect(await listWaiting({ actor: charity.approver })).toEqual([]);
});

test('nobody releases what they wrote or changed; they may still give it back', async () => {
  const charity = await makeCharity();
  const created = await createNeed({ actor: charity.approver, input, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  const { needId } = created;
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  expect(await approveNeed({ actor: charity.approver, input: { needId, version: 1 }, now: NOW })).toMatchObject({
    refusal: 'author-cannot-approve',
  });
  expect((await returnNeed({ actor: charity.approver, input: { needId, version: 1, reason: '再改一处' }, now: NOW })).ok).toBe(true);

  const other = await makeCharity();
  const second = await createNeed({ actor: other.caseworker, input, now: NOW });
  if (!second.ok) throw new Error(second.refusal);
  await editNeed({ actor: other.approver, input: { ...input, needId: second.needId, version: 0 }, now: NOW });
  await submitNeed({ actor: other.caseworker, input: { needId: second.needId }, now: NOW });
  expect(await approveNeed({ actor: other.approver, input: { needId: second.needId, version: 2 }, now: NOW })).toMatchObject({
    refusal: 'author-cannot-approve',
  });
  expect((await listWaiting({ actor: other.approver }))[0]).toMatchObject({ own: true });
});

test('caseworkers, strangers and donors decide nothing', async () => {
  const { charity, needId, version } = await inReview();
  const stranger = await makeCharity();
  const call = (actor: Actor) => approveNeed({ actor, input: { needId, version }, now: NOW });
  expect(await outcome(call(charity.caseworker))).toBe('forbidden');
  expect(await outcome(call(stranger.approver))).toBe('not-found');
  expect(await outcome(call(await makePerson()))).toBe('not-found');
  expect(await outcome(returnNeed({ actor: stranger.approver, input: { needId, version, reason: '退' }, now: NOW }))).toBe('not-found');
  expect(await outcome(withdrawNeed({ actor: stranger.caseworker, input: { needId, reason: '收回' }, now: NOW }))).toBe('not-found');
  expect((await needRow(needId)).state).toBe('in-review');
});

test('returned with a sentence the author sees; changed meanwhile, the old page decides nothing', async () => {
  const { charity, needId, version } = await inReview();
  expect(await returnNeed({ actor: charity.approver, input: { needId, version, reason: null }, now: NOW })).toMatchObject({
    refusal: 'reason-required',
  });
  expect(await returnNeed({ actor: charity.approver, input: { needId, version, reason: '打 13800138000 问' }, now: NOW })).toMatchObject({
    refusal: 'private-words-in-reason',
  });
  expect((await returnNeed({ actor: charity.approver, input: { needId, version, reason: '请写清楚尺寸' }, now: NOW })).ok).toBe(true);
  const page = await getOwnNeed({ actor: charity.caseworker, needId, now: NOW });
  expect(page).toMatchObject({ stateReason: '请写清楚尺寸', need: { state: 'draft' } });
  await editNeed({ actor: charity.caseworker, input: { ...input, needId, version: page.version }, now: NOW });
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  expect(await approveNeed({ actor: charity.approver, input: { needId, version, knowsFew: true }, now: NOW })).toMatchObject({
    refusal: 'need-changed-meanwhile',
  });
  expect(await returnNeed({ actor: charity.approver, input: { needId, version, reason: '旧的' }, now: NOW })).toMatchObject({
    refusal: 'need-changed-meanwhile',
  });
});

test('a repair beyond 80,000 yuan takes a written reason', async () => {
  const { charity, needId, version } = await inReview({
    items: [{ name: '重建', nameEn: null, contribution: 'money', unit: null, asked: 8_000_001, estimate: null }],
  });
  const call = (reason: string | null) =>
    approveNeed({ actor: charity.approver, input: { needId, version, reason, knowsFew: true }, now: NOW });
  expect(await call(null)).toMatchObject({ refusal: 'repair-over-limit' });
  expect((await call('危房鉴定为 D 级，须重建')).ok).toBe(true);
  expect(await needRow(needId)).toMatchObject({ state: 'published', stateReason: '危房鉴定为 D 级，须重建' });
});

test('what was complete at submission is asked again at approval', async () => {
  const { charity, needId, version } = await inReview();
  expect(await approveNeed({ actor: charity.approver, input: { needId, version }, now: later({ days: 40 }) })).toMatchObject({
    refusal: 'need-incomplete',
    values: { missing: 'neededBy' },
  });
});

test('a withdrawn need ends its adoptions and is never withdrawn twice', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'goods', asked: 2 }] });
  const [item] = need.items;
  const donor = await makePerson();
  await write(async (transaction) => {
    await transaction.adoption.create({
      data: {
        id: newId(),
        needItemId: item?.id ?? '',
        userId: donor.userId,
        contribution: 'goods',
        quantity: 1,
        state: 'committed',
        requestKey: newId(),
        createdAt: NOW,
        committedAt: NOW,
        deliverBy: later({ days: 3 }),
      },
    });
    await transaction.needItem.update({ where: { id: item?.id ?? '' }, data: { adopted: 1 } });
  });
  const { caseworker: actor } = need.charity;
  const call = () => withdrawNeed({ actor, input: { needId: need.id, reason: '家里已经搬走' }, now: NOW });
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal)).sort()).toEqual(['ok', 'wrong-need-state']);
  expect(await read().adoption.count({ where: { item: { needId: need.id }, state: { in: ['held', 'committed', 'delivered'] } } })).toBe(0);
  expect(await needRow(need.id)).toMatchObject({ state: 'withdrawn', stateReason: '家里已经搬走' });
  expect(await meetNeedElsewhere({ actor, input: { needId: need.id, reason: '晚了' }, now: NOW })).toMatchObject({
    refusal: 'wrong-need-state',
  });
});

test('met elsewhere ends a public need; a draft can’t be', async () => {
  const need = await makePublishedNeed();
  const { caseworker: actor } = need.charity;
  expect(await meetNeedElsewhere({ actor, input: { needId: need.id, reason: '联系 a@example.com' }, now: NOW })).toMatchObject({
    refusal: 'private-words-in-reason',
  });
  expect((await meetNeedElsewhere({ actor, input: { needId: need.id, reason: '街道已经送了一台' }, now: NOW })).ok).toBe(true);
  expect((await needRow(need.id)).state).toBe('met-elsewhere');
  const { charity, needId } = await inReview();
  expect(await meetNeedElsewhere({ actor: charity.caseworker, input: { needId, reason: '不行' }, now: NOW })).toMatchObject({
    refusal: 'wrong-need-state',
  });
});

test('the clock ends needs thirty days after their day, once, unless somebody is on the way', async () => {
  const past = later({ days: -31 });
  const lapsed = await makePublishedNeed({ neededBy: past });
  const patient = await makePublishedNeed({ neededBy: later({ days: -29 }) });
  const underWay = await makePublishedNeed({ neededBy: past });
  const held = await makePublishedNeed({ neededBy: past });
  const donor = await makePerson();
  const adopt = (need: typeof held, state: string) =>
    write(async (transaction) => {
      const needItemId = need.items[0]?.id ?? '';
      await transaction.adoption.create({
        data: {
          id: newId(),
          needItemId,
          userId: donor.userId,
          contribution: 'goods',
          quantity: 1,
          state,
          requestKey: newId(),
          createdAt: NOW,
          holdEndsAt: later({ minutes: 20 }),
        },
      });
      await transaction.needItem.update({ where: { id: needItemId }, data: { adopted: 1 } });
      await transaction.need.update({ where: { id: need.id }, data: { state: 'fully-adopted' } });
    });
  await adopt(underWay, 'committed');
  await adopt(held, 'held');
  const [first, second] = await Promise.all([expireNeeds({ now: NOW }), expireNeeds({ now: NOW })]);
  expect(first + second).toBe(2);
  expect(await expireNeeds({ now: NOW })).toBe(0);
  const states = await Promise.all([lapsed, patient, underWay, held].map(async ({ id }) => (await needRow(id)).state));
  expect(states).toEqual(['expired', 'published', 'fully-adopted', 'expired']);
  expect(await read().auditEntry.count({ where: { subjectId: lapsed.id, action: 'expire', actorId: null } })).toBe(1);
});
