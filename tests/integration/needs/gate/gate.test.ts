/** The gate at work: what is refused before review, what an approver answers, opens and releases, how far a need is widened, and who may do none of it. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson, NOW } from '#tests/support/factories';
import type { Actor } from '~/domain/accounts/actor';
import type { NeedInput } from '~/domain/needs/need.schema';
import { read, rows, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { Outcome } from '~/platform/outcomes.server';
import { newDataKey, seal } from '~/platform/seal.server';
import { wrapCaseKey } from '~/use-cases/cases/case-key.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { applyWording } from '~/use-cases/needs/gate/apply-wording.server';
import { keepSpan } from '~/use-cases/needs/gate/keep-span.server';
import { revealSpan } from '~/use-cases/needs/gate/reveal-span.server';
import { getNeedApproval } from '~/use-cases/needs/get-need-approval.server';
import { getOwnNeed } from '~/use-cases/needs/get-own-need.server';
import { getPublicNeed } from '~/use-cases/needs/get-public-need.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';

useDatabase();

type Charity = Awaited<ReturnType<typeof makeCharity>>;

const HOSPITAL = '云杉区人民医院';
const input: NeedInput = {
  kind: 'micro-wish',
  object: 'wheelchair',
  title: '过得了老式电梯门的窄轮椅',
  titleEn: null,
  story: `去年在${HOSPITAL}做了手术，电梯门宽六十二厘米。`,
  storyEn: null,
  district: 'futian',
  group: 'older-people',
  ageBand: 'older',
  urgency: 'yellow',
  neededBy: '2026-12-15',
  projectId: null,
  items: [{ name: '轮椅', nameEn: null, contribution: 'goods', unit: '台', asked: 1, estimate: null }],
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

async function draft(charity: Charity, change: Partial<NeedInput> = {}, author: Actor = charity.caseworker): Promise<string> {
  const created = await createNeed({ actor: author, input: { ...input, ...change }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  return created.needId;
}

async function inReview(charity: Charity, change: Partial<NeedInput> = {}): Promise<string> {
  const needId = await draft(charity, change);
  const submitted = await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  if (!submitted.ok) throw new Error(submitted.refusal);
  return needId;
}

/** A household of the charity with sealed values; with `consent` it agreed to be published. */
async function household(
  charity: Charity,
  values: Readonly<Record<string, string>> = {},
  open: { district?: string; consent?: boolean; kind?: string } = {},
): Promise<string> {
  const id = newId();
  const dataKey = newDataKey();
  await write(async (transaction) => {
    await transaction.caseFile.create({
      data: {
        id,
        charityId: charity.id,
        district: open.district ?? 'futian',
        circle: 'middle',
        group: 'older-people',
        ageBand: 'older',
        householdSize: '2',
        ...wrapCaseKey(dataKey, { id, charityId: charity.id }),
        createdAt: NOW,
        sealedValues: { create: Object.entries(values).map(([field, text]) => ({ field, ciphertext: seal(dataKey, id, field, text) })) },
      },
    });
    if (open.consent !== false)
      await transaction.consent.create({
        data: {
          id: newId(),
          caseFileId: id,
          scope: 'publish-need',
          givenHow: 'signed',
          givenOn: NOW,
          recordedById: charity.caseworker.userId,
          recordedAt: NOW,
        },
      });
  });
  return id;
}

async function ofHousehold(needId: string, caseFileId: string) {
  await write((transaction) => transaction.need.update({ where: { id: needId }, data: { caseFileId } }));
}

/** The mark of the approval page whose type is `type`. */
async function markOf(actor: Actor, needId: string, type: string) {
  const { gate, version } = await getNeedApproval({ actor, needId });
  const mark = gate.marks.find((one) => one.type === type);
  if (!mark) throw new Error(`no ${type} marked: ${gate.marks.map((one) => one.type).join()}`);
  return { needId, version, place: mark.place, start: mark.start, end: mark.end };
}

const refusalOf = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'ok' : answer.refusal);

test('a number does not get as far as review; a hospital does, covered for the approver', async () => {
  const charity = await makeCharity();
  const needId = await draft(charity, { story: '打１３８ ００１３ ８０００' });
  expect(await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW })).toMatchObject({
    refusal: 'private-words-in-text',
    values: { kind: 'phone', where: 'story' },
  });
  const other = await inReview(charity);
  const page = await getNeedApproval({ actor: charity.approver, needId: other });
  expect(page.gate.open).toBe(1);
  expect(JSON.stringify(page)).not.toContain(HOSPITAL);
  expect(page.need.story).toContain('●●●');
});

test('what the file seals can be in no text of the need, however it is written', async () => {
  const charity = await makeCharity();
  const caseFileId = await household(charity, { name: '盛桂芳', phone: '13844772207', address: '香樟里17号3-204' });
  for (const story of [
    '盛 桂 芳想要',
    '盛老太想要',
    '一三八四四七七二二零七',
    '138****2207',
    '住在香樟里',
    '尾号2207',
    '盛\u200b桂\u200b芳',
    '<i>盛</i>桂芳',
  ]) {
    const needId = await draft(charity, { story });
    await ofHousehold(needId, caseFileId);
    const answer = await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
    expect([story, refusalOf(answer)]).toEqual([story, 'private-words-in-text']);
    expect(JSON.stringify(answer)).not.toMatch(/盛|桂芳|2207|香樟/);
  }
});

test('nothing goes out with an unanswered mark; kept with a reason it does, once, in the audit', async () => {
  const charity = await makeCharity();
  const needId = await inReview(charity);
  const approve = (version: number) => approveNeed({ actor: charity.approver, input: { needId, version, knowsFew: true }, now: NOW });
  expect(await approve(1)).toMatchObject({ refusal: 'span-unanswered', values: { count: 1 } });
  const mark = await markOf(charity.approver, needId, 'HOSPITAL');
  const keep = (reason: string) => keepSpan({ actor: charity.approver, input: { ...mark, reason }, now: NOW });
  expect(refusalOf(await keep(`因为${HOSPITAL}很大`))).toBe('private-words-in-reason');
  expect(refusalOf(await keep('打 13800138000 问'))).toBe('private-words-in-reason');
  const answers = await Promise.all([keep('全区只有这一家，人人都去'), keep('全区只有这一家，人人都去')]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const kept = await read().gateAnswer.findMany({ where: { subjectId: needId } });
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(HOSPITAL);
  expect(await read().auditEntry.count({ where: { subjectId: needId, action: 'keep-span', actorId: charity.approver.userId } })).toBe(1);
  expect(refusalOf(await approve(1))).toBe('ok');
  expect(refusalOf(await approve(1))).toBe('not-in-review');
});

test('opening a mark takes a reason and leaves a row each time; the next page covers it again', async () => {
  const charity = await makeCharity();
  const needId = await inReview(charity);
  const mark = await markOf(charity.approver, needId, 'HOSPITAL');
  const open = () => revealSpan({ actor: charity.approver, input: { ...mark, reason: '看看是不是街名' }, now: NOW });
  expect(await open()).toMatchObject({ ok: true, opened: { place: 'story' } });
  expect((await open()).ok).toBe(true);
  expect(await read().auditEntry.count({ where: { subjectId: needId, action: 'reveal-span', reason: '看看是不是街名' } })).toBe(2);
  expect(JSON.stringify(await getNeedApproval({ actor: charity.approver, needId }))).not.toContain(HOSPITAL);
});

test('the author answers no mark of their own, nor anybody who edited; a stranger finds none', async () => {
  const charity = await makeCharity();
  const stranger = await makeCharity();
  const needId = await draft(charity, {}, charity.approver);
  await submitNeed({ actor: charity.approver, input: { needId }, now: NOW });
  const mark = { ...(await markOf(charity.approver, needId, 'HOSPITAL')), reason: '写明理由' };
  expect(refusalOf(await keepSpan({ actor: charity.approver, input: mark, now: NOW }))).toBe('author-cannot-approve');
  for (const call of [keepSpan, revealSpan]) {
    expect(await outcome(call({ actor: charity.caseworker, input: mark, now: NOW }))).toBe('forbidden');
    expect(await outcome(call({ actor: stranger.approver, input: mark, now: NOW }))).toBe('not-found');
    expect(await outcome(call({ actor: await makePerson(), input: mark, now: NOW }))).toBe('not-found');
  }
  expect(await read().gateAnswer.count({ where: { subjectId: needId } })).toBe(0);
});

test('a stale page, other offsets, or a need that left review answer nothing', async () => {
  const charity = await makeCharity();
  const needId = await inReview(charity);
  const mark = { ...(await markOf(charity.approver, needId, 'HOSPITAL')), reason: '写明理由' };
  const keep = (change: object) => keepSpan({ actor: charity.approver, input: { ...mark, ...change }, now: NOW });
  expect(refusalOf(await keep({ version: 0 }))).toBe('need-changed-meanwhile');
  expect(refusalOf(await keep({ start: mark.start + 1 }))).toBe('span-gone');
  expect(refusalOf(await keep({ place: 'title' }))).toBe('span-gone');
  expect(refusalOf(await revealSpan({ actor: charity.approver, input: { ...mark, version: 9 }, now: NOW }))).toBe('need-changed-meanwhile');
  await returnNeed({ actor: charity.approver, input: { needId, version: 1, reason: '请换说法' }, now: NOW });
  expect(refusalOf(await keep({}))).toBe('not-in-review');
  expect(refusalOf(await revealSpan({ actor: charity.approver, input: mark, now: NOW }))).toBe('not-in-review');
});

test('a value sealed after submission can be kept by nobody', async () => {
  const charity = await makeCharity();
  const needId = await inReview(charity, { story: '她叫盛桂芳，想要轮椅。' });
  await ofHousehold(needId, await household(charity, { name: '盛桂芳' }));
  const mark = { ...(await markOf(charity.approver, needId, 'SEALED')), reason: '写明理由' };
  expect(refusalOf(await keepSpan({ actor: charity.approver, input: mark, now: NOW }))).toBe('span-certain');
  expect(refusalOf(await approveNeed({ actor: charity.approver, input: { needId, version: 1, knowsFew: true }, now: NOW }))).toBe(
    'private-words-in-text',
  );
});

test('the author takes the proposal with one click, on a draft, on the version they saw', async () => {
  const charity = await makeCharity();
  const needId = await draft(charity);
  const { marks, version } = await getOwnNeed({ actor: charity.caseworker, needId, now: NOW });
  const mark = marks[0];
  if (!mark) throw new Error('no mark');
  expect(mark.found).toContain('医院');
  const { place, start, end } = mark;
  const apply = (change: object = {}, actor = charity.caseworker) =>
    applyWording({ actor, input: { needId, version, place, start, end, ...change }, now: NOW });
  expect(refusalOf(await apply({ version: 7 }))).toBe('need-changed-meanwhile');
  expect(refusalOf(await apply({ end: end + 1 }))).toBe('span-gone');
  expect(await outcome(apply({}, (await makeCharity()).caseworker))).toBe('not-found');
  const answers = await Promise.all([apply(), apply()]);
  expect(answers.map(refusalOf).sort()).toEqual(['need-changed-meanwhile', 'ok']);
  const after = await getOwnNeed({ actor: charity.caseworker, needId, now: NOW });
  expect(after.draft?.story).not.toContain(HOSPITAL);
  expect(after.marks).toEqual([]);
  await submitNeed({ actor: charity.caseworker, input: { needId }, now: NOW });
  expect(refusalOf(await apply({ version: 2 }))).toBe('need-not-editable');
});

test('a title that is nothing but a mark is not emptied', async () => {
  const charity = await makeCharity();
  const needId = await draft(charity, { title: '138-4477-2207', story: '想要' });
  await ofHousehold(needId, await household(charity, { phone: '13844772207' }));
  const { marks, version } = await getOwnNeed({ actor: charity.caseworker, needId, now: NOW });
  const mark = marks.find(({ type }) => type === 'SEALED');
  if (!mark) throw new Error('no mark');
  const { place, start, end } = mark;
  expect(refusalOf(await applyWording({ actor: charity.caseworker, input: { needId, version, place, start, end }, now: NOW }))).toBe(
    'wording-leaves-nothing',
  );
});

test('a need with a case file goes out only while its household agrees', async () => {
  const charity = await makeCharity();
  const needId = await inReview(charity, { story: '想要自己下楼。' });
  await ofHousehold(needId, await household(charity, {}, { consent: false }));
  expect(refusalOf(await approveNeed({ actor: charity.approver, input: { needId, version: 1, knowsFew: true }, now: NOW }))).toBe(
    'consent-missing',
  );
});

test('too few alike: widened to the end, and released only by somebody who says that they know', async () => {
  const charity = await makeCharity();
  // A city of its own, so that no other test's households count.
  await write((transaction) => transaction.organisation.update({ where: { id: charity.id }, data: { city: 'xian', district: 'beilin' } }));
  const needId = await inReview(charity, { story: '想要自己下楼。', district: 'beilin' });
  const page = await getNeedApproval({ actor: charity.approver, needId });
  expect(page.gate.anonymity).toMatchObject({ reached: false, today: 1, k: 5, population: 1 });
  expect(page.need).toMatchObject({ district: 'xian', ageBand: 'any', group: 'any' });
  const approve = (knowsFew?: boolean) => approveNeed({ actor: charity.approver, input: { needId, version: 1, knowsFew }, now: NOW });
  expect(await approve()).toMatchObject({ refusal: 'few-households', values: { k: 5 } });
  expect(refusalOf(await approve(true))).toBe('ok');
  expect((await getPublicNeed({ needId, now: NOW })).need).toMatchObject({ district: 'xian', ageBand: 'any', group: 'any' });
});

test('enough alike in the city, few in the district: the city is public, the rest as written, the time is the day', async () => {
  const charity = await makeCharity();
  await write((transaction) =>
    transaction.organisation.update({ where: { id: charity.id }, data: { city: 'foshan', district: 'nanhai' } }),
  );
  const needId = await inReview(charity, { story: '想要自己下楼。', district: 'nanhai' });
  for (const kind of ['micro-wish', 'micro-wish', 'micro-wish', 'micro-wish', 'meal'] as const)
    await draft(charity, { district: 'shunde', kind });
  const page = await getNeedApproval({ actor: charity.approver, needId });
  expect(page.gate.anonymity).toMatchObject({ rung: 'city', today: 1, after: 5, reached: true, kinds: 2 });
  expect((await approveNeed({ actor: charity.approver, input: { needId, version: 1 }, now: NOW })).ok).toBe(true);
  const { need } = await getPublicNeed({ needId, now: NOW });
  expect(need).toMatchObject({ district: 'foshan', ageBand: 'older', group: 'older-people' });
  expect(JSON.stringify(need)).not.toContain('nanhai');
  const [row] = rows<{ publishedAt: string }>('SELECT publishedAt FROM Need WHERE id = :needId', { needId });
  expect(row?.publishedAt).toMatch(/^2026-11-23T12:00:00/);
});

test('a site may set k and the columns, never below three', async () => {
  const charity = await makeCharity();
  await write((transaction) =>
    transaction.organisation.update({ where: { id: charity.id }, data: { city: 'guangzhou', district: 'yuexiu' } }),
  );
  const needId = await inReview(charity, { story: '想要自己下楼。', district: 'yuexiu' });
  await draft(charity, { district: 'yuexiu' });
  await draft(charity, { district: 'yuexiu', kind: 'meal' });
  const set = (value: string) =>
    write((transaction) =>
      transaction.siteSetting.upsert({ where: { key: 'anonymity' }, create: { key: 'anonymity', value }, update: { value } }),
    );
  const reached = async () => (await getNeedApproval({ actor: charity.approver, needId })).gate.anonymity;
  await set('{"k":1}');
  expect(await reached()).toMatchObject({ k: 3, reached: false });
  await set('{"k":3,"columns":["district"]}');
  expect(await reached()).toMatchObject({ k: 3, reached: true, rung: 'as-written' });
  await set('no json');
  expect(await reached()).toMatchObject({ k: 5, reached: false });
  await write((transaction) => transaction.siteSetting.delete({ where: { key: 'anonymity' } }));
});
