/** The doors after adopting: a donor's own pages, the practice checkout, a charity's desk; opened by everybody. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makePerson } from '#tests/support/factories';
import { openDoor, type VisitInput } from '#tests/support/visits';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { write } from '~/platform/db/database.server';
import * as practice from '~/routes/checkout/practice';
import * as mine from '~/routes/me/adoption';
import * as myList from '~/routes/me/adoptions';
import * as desk from '~/routes/workspace/adoptions/adoption';
import * as deskList from '~/routes/workspace/adoptions/list';
import { adoptionOf, bring, pay, promise } from './steps';

useDatabase();

const answer = (door: unknown, input: VisitInput) => openDoor(door as Parameters<typeof openDoor>[0], input) as Promise<Response>;

const at = (folder: 'me' | 'workspace', adoptionId: string, as?: Actor, form?: VisitInput['form']): VisitInput => ({
  path: `/${folder}/adoptions/${adoptionId}`,
  params: { adoptionId },
  as,
  form,
});
const toLogIn = { status: 302 };

test('a donor’s list has what is theirs, by state and page; a visitor logs in first', async () => {
  const donor = await makePerson();
  const arrived = await bring({ donor });
  await answer(
    desk.action,
    at('workspace', arrived.adoptionId, arrived.charity.caseworker, {
      intent: 'confirm',
      contribution: 'goods',
      extent: 'all',
      given: '5',
    }),
  );
  await bring({ donor });
  await promise();
  const shown = (await answer(myList.loader, { path: '/me/adoptions?page=99', as: donor })) as unknown as Awaited<
    ReturnType<typeof myList.loader>
  >;
  expect(shown).toMatchObject({ litCount: 1, districtCount: 1, arrived: { page: 1, pages: 1 } });
  expect([shown.underWay.length, shown.arrived.rows.length, shown.windows.length]).toEqual([1, 1, 2]);
  expect(await answer(myList.loader, { path: '/me/adoptions' })).toMatchObject(toLogIn);
});

test('one’s own adoption opens; anybody else’s is not found', async () => {
  const { adoptionId, donor, charity } = await promise();
  expect(await answer(mine.loader, at('me', adoptionId, donor))).toMatchObject({
    adoption: { id: adoptionId, charity: { contactEmail: `${charity.id}@example.test` } },
  });
  for (const as of [await makePerson(), charity.caseworker]) {
    expect((await answer(mine.loader, at('me', adoptionId, as))).status).toBe(404);
    expect((await answer(mine.action, at('me', adoptionId, as, { intent: 'release' }))).status).toBe(404);
    expect((await answer(mine.action, at('me', adoptionId, as, { intent: 'deliver', proofNote: '送到了接收点' }))).status).toBe(404);
  }
  expect(await answer(mine.loader, at('me', adoptionId))).toMatchObject(toLogIn);
  expect((await adoptionOf(adoptionId)).state).toBe('committed');
});

test('the donor says it is handed over; too few words and a wrong file are refused beside their field', async () => {
  const { adoptionId, donor } = await promise();
  const send = (form: VisitInput['form']) => answer(mine.action, at('me', adoptionId, donor, form));
  expect((await send({ intent: 'deliver', proofNote: '好' })).status).toBe(422);
  const wrong = await send({ intent: 'deliver', proofNote: '送到了接收点', photo: new File(['<svg/>'], 'x.jpg', { type: 'image/jpeg' }) });
  expect(wrong.status).toBe(415);
  expect(await wrong.json()).toMatchObject({ lastResult: { error: { photo: ['refusals.photo-unreadable'] } } });
  expect(
    (await send({ intent: 'deliver', proofNote: '送到了接收点', photo: new File([new Uint8Array(9 * 1024 * 1024)], 'x.jpg') })).status,
  ).toBe(413);
  const done = await send({ intent: 'deliver', proofNote: '送到了接收点', photo: new File([], '') });
  expect([done.status, done.headers.get('Location')]).toEqual([302, `/me/adoptions/${adoptionId}`]);
  expect((await adoptionOf(adoptionId)).state).toBe('delivered');
});

test('paid money is not put back: the sentence says what to do', async () => {
  const { adoptionId, donor } = await pay();
  const refused = await answer(mine.action, at('me', adoptionId, donor, { intent: 'release' }));
  expect([refused.status, await refused.json()]).toMatchObject([409, { lastResult: { error: { '': ['refusals.money-not-released'] } } }]);
});

test('the practice checkout: for its buyer, once; failing leads back to the hold', async () => {
  const { adoptionId, donor, checkoutId, need } = await promise({ contribution: 'money', asked: 100_00 });
  await write((transaction) =>
    transaction.adoption.update({ where: { id: adoptionId }, data: { holdEndsAt: new Date(now().getTime() + 600_000) } }),
  );
  const input = (as?: Actor, form?: VisitInput['form']): VisitInput => ({
    path: `/checkout/practice/${checkoutId}`,
    params: { checkoutId },
    as,
    form,
  });
  expect(await answer(practice.loader, input())).toMatchObject(toLogIn);
  expect(await answer(practice.loader, input(donor))).toMatchObject({ checkout: { amount: 100_00, state: 'open', isHeld: true } });
  const stranger = await makePerson();
  expect((await answer(practice.loader, input(stranger))).status).toBe(404);
  expect((await answer(practice.action, input(stranger, { answer: 'pay' }))).status).toBe(404);
  expect((await answer(practice.action, input(donor, { answer: 'both' }))).status).toBe(422);
  const failed = await answer(practice.action, input(donor, { answer: 'fail' }));
  expect(failed.headers.get('Location')).toBe(`/needs/${need.id}/adopt?hold=${adoptionId}`);
  for (let round = 0; round < 2; round += 1) {
    const paid = await answer(practice.action, input(donor, { answer: 'pay' }));
    expect(paid.headers.get('Location')).toBe(`/me/adoptions/${adoptionId}`);
  }
  const late = await answer(practice.action, input(donor, { answer: 'fail' }));
  expect([late.status, await late.json()]).toMatchObject([409, { lastResult: { error: { '': ['refusals.payment-already-decided'] } } }]);
});

test('the desk: tabs of one’s own charity; others are forbidden, visitors log in', async () => {
  const charity = await makeCharity();
  const { adoptionId, charity: own } = await bring();
  const list = (as?: Actor, query = '') => answer(deskList.loader, { path: `/workspace/adoptions${query}`, as });
  expect(await list(own.caseworker)).toMatchObject({
    tab: 'to-confirm',
    counts: { 'to-confirm': 1, 'under-way': 0, done: 0 },
    rows: [{ id: adoptionId }],
    page: 1,
    pages: 1,
  });
  expect(await list(own.approver, '?tab=done&page=7')).toMatchObject({ tab: 'done', rows: [], page: 1 });
  expect(await list(charity.caseworker, '?tab=nonsense')).toMatchObject({ tab: 'to-confirm', counts: { 'to-confirm': 0 } });
  expect((await list(await makePerson())).status).toBe(403);
  expect(await list()).toMatchObject(toLogIn);
});

test('the desk’s answers, each through the door; another charity finds nothing', async () => {
  const { adoptionId, charity } = await bring();
  const other = await makeCharity();
  const send = (form: VisitInput['form'], as: Actor = charity.caseworker) => answer(desk.action, at('workspace', adoptionId, as, form));
  const confirm = { intent: 'confirm', contribution: 'goods', extent: 'part', given: '5', confirmedQuantity: '6', note: '' };
  for (const form of [confirm, { intent: 'question', reason: '看看' }, { intent: 'cancel', reason: '算了' }]) {
    expect((await send(form, other.caseworker)).status).toBe(404);
    expect((await send(form, await makePerson())).status).toBe(403);
  }
  expect((await answer(desk.loader, at('workspace', adoptionId, other.approver))).status).toBe(404);
  expect(await answer(desk.loader, at('workspace', adoptionId, charity.approver))).toMatchObject({
    adoption: { id: adoptionId },
    isOwn: false,
  });
  const tooMuch = await send(confirm);
  expect([tooMuch.status, await tooMuch.json()]).toMatchObject([
    422,
    { lastResult: { error: { confirmedQuantity: ['refusals.confirmed-more-than-given'] } } },
  ]);
  expect((await send({ intent: 'question', reason: '' })).status).toBe(422);
  expect((await send({ intent: 'question', reason: '照片里看不到东西' })).status).toBe(302);
  expect((await send({ intent: 'question', reason: '再问一次' })).status).toBe(409);
  expect((await send({ ...confirm, confirmedQuantity: '4' })).status).toBe(302);
  expect((await send({ intent: 'cancel', reason: '家里已经有了' })).status).toBe(302);
  expect((await send({ intent: 'cancel', reason: '家里已经有了' })).status).toBe(302);
  expect((await adoptionOf(adoptionId)).state).toBe('cancelled');
});
