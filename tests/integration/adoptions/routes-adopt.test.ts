/** The door of adopting, opened by everybody: `/needs/:needId/adopt`, with every kind of form and every kind of id. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCompany, makePerson, makePublishedNeed } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { read, write } from '~/platform/db/database.server';
import { action, loader } from '~/routes/needs/adopt';
import { first } from './steps';

useDatabase();

type Need = Awaited<ReturnType<typeof makePublishedNeed>>;
type Page = Exclude<Awaited<ReturnType<typeof loader>>, Response>;

const soon = () => new Date(now().getTime() + 86_400_000).toISOString().slice(0, 10);
const far = () => new Date(now().getTime() + 60 * 86_400_000);
const make = (items: Parameters<typeof makePublishedNeed>[0] = {}) => makePublishedNeed({ neededBy: far(), ...items });

const see = (need: Need, as?: Actor, query = '') =>
  openDoor(loader, { path: `/needs/${need.id}/adopt${query}`, params: { needId: need.id }, as });
const send = (need: Need, form: Record<string, string>, as?: Actor, query = '') =>
  openDoor(action, { path: `/needs/${need.id}/adopt${query}`, params: { needId: need.id }, form, as }) as Promise<Response>;

async function page(need: Need, as?: Actor, query = ''): Promise<Page['page']> {
  const answer = await see(need, as, query);
  if (answer instanceof Response) throw new Error(`answered ${answer.status}`);
  return answer.page;
}

async function holdForm(need: Need, as: Actor, change: Record<string, string> = {}) {
  const shown = await page(need, as);
  if (shown.step !== 'choose') throw new Error(shown.step);
  const { id, contribution } = shown.item;
  return { intent: 'hold', item: id, contribution, requestKey: shown.requestKey, quantity: '1', ...change };
}

async function hold(need: Need, as: Actor, change: Record<string, string> = {}) {
  const answer = await send(need, await holdForm(need, as, change), as);
  return new URL(answer.headers.get('Location') ?? '', 'http://x').searchParams.get('hold') ?? '';
}

const errorsOf = async (answer: Response) =>
  ((await answer.json()) as { lastResult: { error: Record<string, string[]> } }).lastResult.error;

test('a visitor sees the choice, and is led through the log-in back to it', async () => {
  const need = await make();
  expect((await page(need)).step).toBe('choose');
  const query = `?item=${first(need.items).id}&choose=1&quantity=1`;
  const answer = (await see(need, undefined, query)) as Response;
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    302,
    `/log-in?to=${encodeURIComponent(`/needs/${need.id}/adopt${query}`)}`,
  ]);
  const kept = (await see(need, await makePerson(), query)) as Page;
  expect(kept.kept.quantity).toBe('1');
});

test('a visitor who posts is sent to log in, and nothing is held', async () => {
  const need = await make();
  const form = { intent: 'hold', item: first(need.items).id, contribution: 'goods', requestKey: 'k', quantity: '1' };
  expect((await send(need, form)).headers.get('Location')).toContain('/log-in?to=');
  expect(await read().adoption.count({ where: { needItemId: first(need.items).id } })).toBe(0);
});

test('goods from choice to promise, each form sent twice', async () => {
  const need = await make({ items: [{ contribution: 'goods', asked: 3, unit: '台' }] });
  const donor = await makePerson();
  const form = await holdForm(need, donor, { quantity: '２' });
  const [first, second] = [await send(need, form, donor), await send(need, form, donor)];
  expect([first.status, second.headers.get('Location')]).toEqual([302, first.headers.get('Location')]);
  const holdId = first.headers.get('Location')?.split('hold=')[1] ?? '';
  expect(await page(need, donor, `?hold=${holdId}`)).toMatchObject({ step: 'promise', adoption: { quantity: 2, state: 'held' } });
  const promise = { intent: 'commit', adoption: holdId, contribution: 'goods', deliverBy: soon(), message: '', signed: 'yes' };
  for (let round = 0; round < 2; round += 1) {
    const answer = await send(need, promise, donor);
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/me/adoptions/${holdId}`]);
  }
  expect((await see(need, donor, `?hold=${holdId}`)) as Response).toMatchObject({ status: 302 });
});

test('money in shares, in any amount, for a company, to the practice checkout', async () => {
  const need = await make({ items: [{ contribution: 'money', asked: 240_00 }] });
  const company = await makeCompany();
  const holdId = await hold(need, company.owner, { quantity: 'other', yuan: '48.50', donor: company.id });
  expect(await read().adoption.findUnique({ where: { id: holdId } })).toMatchObject({ quantity: 48_50, companyId: company.id });
  const answer = await send(need, { intent: 'commit', adoption: holdId, contribution: 'money', signed: 'no' }, company.owner);
  expect(answer.headers.get('Location')).toMatch(/^\/checkout\/practice\/[a-z0-9]{20}$/);
});

test('too much says what is left in the reader’s words, and keeps what was typed', async () => {
  const need = await make({ items: [{ contribution: 'hours', asked: 90 }] });
  const donor = await makePerson();
  const answer = await send(need, await holdForm(need, donor, { quantity: '2' }), donor);
  expect(answer.status).toBe(409);
  expect(await errorsOf(answer)).toEqual({ quantity: ['refusals.more-than-left?{"left":"1.5 小时"}'] });
});

test.each([
  [{ quantity: '-1' }, 'quantity'],
  [{ quantity: '1.5' }, 'quantity'],
  [{ quantity: '' }, 'quantity'],
  [{ quantity: 'x'.repeat(100) }, 'quantity'],
  [{ item: '' }, 'item'],
  [{ intent: 'toggle' }, 'intent'],
  [{ requestKey: '<b>' }, 'requestKey'],
])('a broken form is 422 with its field: %j', async (change, field) => {
  const need = await make();
  const donor = await makePerson();
  const answer = await send(need, await holdForm(need, donor, change as Record<string, string>), donor);
  expect(answer.status).toBe(422);
  expect(Object.keys(await errorsOf(answer))).toContain(field);
});

test('putting back frees it and says so, twice too', async () => {
  const need = await make();
  const donor = await makePerson();
  const adoption = await hold(need, donor);
  for (let round = 0; round < 2; round += 1) {
    const answer = await send(need, { intent: 'release', adoption }, donor);
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/needs/${need.id}`]);
  }
  expect(await page(need, donor, `?hold=${adoption}`)).toMatchObject({ step: 'hold-ended', isStillOpen: true });
});

test('taken meanwhile: the sentence, and three others that wait; one’s own hold is offered to be finished', async () => {
  for (let count = 0; count < 4; count += 1) await make();
  const need = await make();
  const slow = await makePerson();
  const form = await holdForm(need, slow);
  const fast = await makePerson();
  await hold(need, fast);
  const answer = await send(need, form, slow);
  expect([answer.status, await errorsOf(answer)]).toEqual([409, { '': ['refusals.nothing-left'] }]);
  const shown = await page(need, slow);
  expect(shown.step === 'taken' && shown.others.length).toBe(3);
  const mine = await page(need, fast);
  expect(mine.step === 'taken' && mine.myHoldId).toBeTruthy();
});

test('ids of others and of nobody are not found', async () => {
  const need = await make({ items: [{ contribution: 'goods', asked: 3 }] });
  const donor = await makePerson();
  const stranger = await makePerson();
  const adoption = await hold(need, donor);
  expect(((await see(need, stranger, `?hold=${adoption}`)) as Response).status).toBe(404);
  expect(((await see(need, undefined, `?hold=${adoption}`)) as Response).headers.get('Location')).toContain('/log-in');
  expect((await send(need, { intent: 'release', adoption }, stranger)).status).toBe(404);
  expect((await send(need, { intent: 'commit', adoption, contribution: 'goods', deliverBy: soon(), signed: 'no' }, stranger)).status).toBe(
    404,
  );
  const nowhere = { ...need, id: 'nowhere' };
  expect(((await see(nowhere, donor)) as Response).status).toBe(404);
  expect((await send(need, { ...(await holdForm(need, donor)), item: 'nowhere' }, donor)).status).toBe(404);
});

test('an ended need is gone, a draft is not found, a caseworker of the charity is told why not', async () => {
  const need = await make();
  const shown = await page(need, need.charity.caseworker);
  expect(shown.step === 'choose' && shown.isOwnNeed).toBe(true);
  expect((await send(need, await holdForm(need, need.charity.caseworker), need.charity.caseworker)).status).toBe(403);
  for (const [state, status] of [
    ['withdrawn', 410],
    ['expired', 410],
    ['met-elsewhere', 410],
    ['draft', 404],
    ['in-review', 404],
  ] as const) {
    const one = await make();
    await write((transaction) => transaction.need.update({ where: { id: one.id }, data: { state, approverId: null } }));
    await write((transaction) =>
      transaction.auditEntry.create({
        data: { id: `${one.id}${state}`, at: now(), action: 'test', subject: 'need', subjectId: one.id, toState: state },
      }),
    );
    expect(((await see(one, await makePerson())) as Response).status).toBe(status);
  }
});
