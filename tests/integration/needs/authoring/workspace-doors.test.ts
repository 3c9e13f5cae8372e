/** The doors of the desk: visitors log in, others are turned away, foreign ids are not found, refused forms keep what was typed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeAdministrator, makeCharity, makeCompany, makePerson, makePublishedNeed } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import type { Actor } from '~/domain/accounts/actor';
import { read, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { newDataKey, seal } from '~/platform/seal.server';
import * as approvals from '~/routes/workspace/approvals/list';
import * as needApproval from '~/routes/workspace/approvals/need';
import * as projectApproval from '~/routes/workspace/approvals/project';
import * as frame from '~/routes/workspace/frame';
import * as needsList from '~/routes/workspace/needs/list';
import * as ownNeed from '~/routes/workspace/needs/need';
import * as newNeed from '~/routes/workspace/needs/new';
import * as projectsList from '~/routes/workspace/projects/list';
import * as newProject from '~/routes/workspace/projects/new';
import * as ownProject from '~/routes/workspace/projects/project';
import * as today from '~/routes/workspace/today';
import { wrapCaseKey } from '~/use-cases/cases/case-key.server';

useDatabase();

const needForm = {
  kind: 'micro-wish',
  object: 'kettle',
  title: '会响的电热水壶',
  titleEn: '',
  story: '想自己烧水喝。',
  storyEn: '',
  district: 'futian',
  group: 'older-people',
  ageBand: 'older',
  urgency: 'green',
  neededBy: '2099-12-15',
  projectId: '',
  'items[0].name': '电热水壶',
  'items[0].contribution': 'goods',
  'items[0].quantity': '1',
  'items[0].unit': '台',
  'items[0].estimate': '128',
  'items[1].name': '',
  'items[1].contribution': 'goods',
  'items[1].quantity': '',
};
const projectForm = {
  title: '夜灯计划',
  what: '四十户装灯。',
  why: '夜里起身。',
  done: '都装好。',
  titleEn: '',
  whatEn: '',
  whyEn: '',
  doneEn: '',
  object: 'desk-lamp',
  district: 'futian',
  startsOn: '2026-11-01',
  endsOn: '2099-01-31',
};

const status = (answer: unknown) => (answer instanceof Response ? answer.status : 200);
const location = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null);
type Reply = { lastResult: { initialValue?: Record<string, unknown>; error?: Record<string, string[]> } };
const reply = async (answer: unknown) => (await (answer as Response).json()) as Reply;

async function writtenNeed(as: Actor, next: 'save' | 'submit', change: object = {}) {
  const draftId = newId();
  const answer = await openDoor(newNeed.action, { path: '/workspace/needs/new', as, form: { ...needForm, ...change, draftId, next } });
  expect(location(answer)).toBe(`/workspace/needs/${draftId}`);
  return draftId;
}

type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;
const loaders: readonly (readonly [string, Door])[] = [
  ['frame', frame.loader],
  ['today', today.loader],
  ['needs', needsList.loader],
  ['new need', newNeed.loader],
  ['approvals', approvals.loader],
  ['projects', projectsList.loader],
  ['new project', newProject.loader],
];
test.each(loaders)('%s opens for the desk alone', async (_, loader) => {
  const charity = await makeCharity();
  expect(location(await openDoor(loader, { path: '/workspace' }))).toBe('/log-in?to=%2Fworkspace');
  for (const as of [
    await makePerson(),
    (await makeCompany()).owner,
    await makeAdministrator(),
    (await makeCharity({ state: 'applied' })).approver,
  ]) {
    expect(status(await openDoor(loader, { path: '/workspace', as }))).toBe(403);
  }
  for (const as of [charity.caseworker, charity.approver]) expect(status(await openDoor(loader, { path: '/workspace', as }))).toBe(200);
});

test('pages and steps of another charity are not found', async () => {
  const owner = await makeCharity();
  const needId = await writtenNeed(owner.caseworker, 'submit');
  const draftId = newId();
  await openDoor(newProject.action, {
    path: '/workspace/projects/new',
    as: owner.caseworker,
    form: { ...projectForm, draftId, next: 'submit' },
  });
  const { approver: as } = await makeCharity();
  const verdict = { version: '1', verdict: 'approve', reason: '', knowsFew: 'on' };
  const answers = [
    await openDoor(ownNeed.loader, { path: `/workspace/needs/${needId}`, params: { needId }, as }),
    await openDoor(needApproval.loader, { path: '/', params: { needId }, as }),
    await openDoor(projectApproval.loader, { path: '/', params: { projectId: draftId }, as }),
    await openDoor(ownProject.loader, { path: '/', params: { projectId: draftId }, as }),
    await openDoor(needApproval.action, { path: '/', params: { needId }, as, form: verdict }),
    await openDoor(projectApproval.action, { path: '/', params: { projectId: draftId }, as, form: verdict }),
    await openDoor(ownNeed.action, { path: '/?act=withdraw', params: { needId }, as, form: { reason: '收回它' } }),
    await openDoor(ownNeed.action, { path: '/?act=delete', params: { needId }, as, form: { yes: '1' } }),
    await openDoor(ownProject.action, { path: '/?act=close', params: { projectId: draftId }, as, form: { reason: '办完了' } }),
    await openDoor(ownNeed.loader, { path: '/', params: { needId: '../../etc' }, as }),
  ];
  expect(answers.map(status)).toEqual(answers.map(() => 404));
  expect((await read().need.findUniqueOrThrow({ where: { id: needId } })).state).toBe('in-review');
});

test('a need goes from the form to the public through the doors', async () => {
  const charity = await makeCharity();
  const needId = await writtenNeed(charity.caseworker, 'submit');
  const decide = (as: Actor, verdict: string, reason = '') =>
    openDoor(needApproval.action, { path: '/', params: { needId }, as, form: { version: '1', verdict, reason, knowsFew: 'on' } });
  expect(status(await decide(charity.caseworker, 'approve'))).toBe(403);
  expect(status(await decide(charity.approver, 'return'))).toBe(422);
  expect(location(await decide(charity.approver, 'approve'))).toBe('/workspace/approvals');
  expect(status(await decide(charity.approver, 'approve'))).toBe(409);
  expect(await openDoor(today.loader, { path: '/workspace', as: charity.caseworker })).toMatchObject({ today: { week: { published: 1 } } });
  const end = (act: string) =>
    openDoor(ownNeed.action, {
      path: `/workspace/needs/${needId}?act=${act}`,
      params: { needId },
      as: charity.caseworker,
      form: { reason: '街道送了一台' },
    });
  expect(
    status(await openDoor(ownNeed.action, { path: '/?act=withdraw', params: { needId }, as: charity.caseworker, form: { reason: '' } })),
  ).toBe(422);
  expect(location(await end('elsewhere'))).toBe(`/workspace/needs/${needId}`);
  expect(status(await end('withdraw'))).toBe(409);
});

test('a stale or refused form keeps what was typed and stores nothing', async () => {
  const { caseworker: as } = await makeCharity();
  const needId = await writtenNeed(as, 'save');
  const edit = (change: object, version = '0', next = 'save') =>
    openDoor(ownNeed.action, {
      path: `/workspace/needs/${needId}`,
      params: { needId },
      as,
      form: { ...needForm, ...change, version, next },
    });
  expect(location(await edit({ title: '会响的水壶' }))).toBe(`/workspace/needs/${needId}`);
  const stale = await edit({ title: '我写的标题' });
  expect(status(stale)).toBe(409);
  expect((await reply(stale)).lastResult).toMatchObject({
    initialValue: { title: '我写的标题' },
    error: { '': ['refusals.need-changed-meanwhile'] },
  });
  const long = await edit({ story: '长'.repeat(100_000) }, '1');
  expect(status(long)).toBe(422);
  expect((await reply(long)).lastResult.error).toHaveProperty('story');
  expect(status(await edit({ 'items[0].quantity': '-1.5' }, '1'))).toBe(422);
  expect(status(await edit({}, 'NaN'))).toBe(422);
  const told = await edit({ story: '电话 138 0013 8000' }, '1', 'submit');
  expect(status(told)).toBe(422);
  expect(JSON.stringify(await reply(told))).toContain('private-words-in-text');
  const kept = await read().need.findUniqueOrThrow({ where: { id: needId } });
  expect(kept).toMatchObject({ state: 'draft', version: 2, story: '电话 138 0013 8000' });
  expect(location(await openDoor(ownNeed.action, { path: '/?act=delete', params: { needId }, as, form: { yes: '1' } }))).toBe(
    '/workspace/needs',
  );
});

test('adding a row answers with the same form and one row more', async () => {
  const { caseworker: as } = await makeCharity();
  const answer = await openDoor(newNeed.action, {
    path: '/workspace/needs/new',
    as,
    form: { ...needForm, draftId: newId(), __intent__: JSON.stringify({ type: 'insert', payload: { name: 'items' } }) },
  });
  const { lastResult } = await reply(answer);
  expect(lastResult.initialValue?.items).toHaveLength(3);
  expect(lastResult.initialValue).toMatchObject({ title: needForm.title, story: needForm.story });
  expect(await read().need.count({ where: { authorId: as.userId } })).toBe(0);
});

test('a value sealed in the case file is refused at submission without being told, and the approver sees none', async () => {
  const charity = await makeCharity();
  const needId = await writtenNeed(charity.caseworker, 'save', { story: '黎秀珍想自己烧水喝。' });
  const caseFileId = newId();
  const dataKey = newDataKey();
  await write(async (transaction) => {
    await transaction.caseFile.create({
      data: {
        id: caseFileId,
        charityId: charity.id,
        district: 'futian',
        circle: 'core',
        group: 'older-people',
        ageBand: 'older',
        householdSize: '两口之家',
        ...wrapCaseKey(dataKey, { id: caseFileId, charityId: charity.id }),
        createdAt: new Date(0),
        sealedValues: { create: [{ field: 'name', ciphertext: seal(dataKey, caseFileId, 'name', '黎秀珍') }] },
      },
    });
    await transaction.need.update({ where: { id: needId }, data: { caseFileId } });
  });
  const edit = (story: string, version: string) =>
    openDoor(ownNeed.action, {
      path: `/workspace/needs/${needId}`,
      params: { needId },
      as: charity.caseworker,
      form: { ...needForm, story, version, next: 'submit' },
    });
  const refused = await edit('黎 秀珍 想自己烧水喝。', '0');
  expect(status(refused)).toBe(422);
  expect((await reply(refused)).lastResult.error?.story).toEqual(['refusals.private-words-in-text?{"kind":"sealed","where":"story"}']);
  expect(location(await edit('一位街坊想自己烧水喝。', '1'))).toBe(`/workspace/needs/${needId}`);
  const seen = await openDoor(needApproval.loader, { path: '/', params: { needId }, as: charity.approver });
  expect(seen).toMatchObject({ caseFacts: { circle: 'core', householdSize: '两口之家', sealedCount: 1 } });
  expect(JSON.stringify(seen)).not.toContain('黎秀珍');
});

test('a project goes from the form to its public page, and needs may join it', async () => {
  const charity = await makeCharity();
  const draftId = newId();
  const created = await openDoor(newProject.action, { path: '/', as: charity.caseworker, form: { ...projectForm, draftId, next: 'save' } });
  expect(location(created)).toBe(`/workspace/projects/${draftId}`);
  const edit = (change: object, version: string, next: string) =>
    openDoor(ownProject.action, {
      path: `/workspace/projects/${draftId}`,
      params: { projectId: draftId },
      as: charity.caseworker,
      form: { ...projectForm, ...change, version, next },
    });
  expect(status(await edit({ endsOn: '2026-10-01' }, '0', 'save'))).toBe(422);
  expect(status(await edit({}, '7', 'save'))).toBe(409);
  expect(location(await edit({ title: '走廊夜灯' }, '0', 'submit'))).toBe(`/workspace/projects/${draftId}`);
  const params = { projectId: draftId };
  expect(
    location(
      await openDoor(projectApproval.action, {
        path: '/',
        params,
        as: charity.approver,
        form: { version: '2', verdict: 'approve', reason: '' },
      }),
    ),
  ).toBe('/workspace/approvals');
  await writtenNeed(charity.caseworker, 'save', { projectId: draftId });
  expect(await openDoor(ownProject.loader, { path: '/', params, as: charity.caseworker })).toMatchObject({
    page: { needs: [{ state: 'draft' }], project: { state: 'published' } },
  });
  await makePublishedNeed({ charity, projectId: draftId });
  const close = await openDoor(ownProject.action, { path: '/?act=close', params, as: charity.caseworker, form: { reason: '办完了' } });
  expect(status(close)).toBe(409);
  expect(
    location(
      await openDoor(ownProject.action, {
        path: `/workspace/projects/${draftId}?act=withdraw`,
        params,
        as: charity.caseworker,
        form: { reason: '改到明年' },
      }),
    ),
  ).toBe(`/workspace/projects/${draftId}`);
});

test('a new need that can’t be handed on yet is kept as one draft, and its page says what it lacks', async () => {
  const { caseworker: as } = await makeCharity();
  const draftId = newId();
  const send = (story: string) =>
    openDoor(newNeed.action, { path: '/workspace/needs/new', as, form: { ...needForm, story, draftId, next: 'submit' } });
  const answer = await send('');
  expect(location(answer)).toBe(`/workspace/needs/${draftId}`);
  expect((answer as Response).headers.get('Set-Cookie')).toContain('notice');
  expect(await send('想自己烧水喝。').then(location)).toBe(`/workspace/needs/${draftId}`);
  expect(await send('再送一次。').then(location)).toBe(`/workspace/needs/${draftId}`);
  expect(await read().need.findMany({ where: { authorId: as.userId }, select: { state: true, story: true } })).toEqual([
    { state: 'in-review', story: '想自己烧水喝。' },
  ]);
});
