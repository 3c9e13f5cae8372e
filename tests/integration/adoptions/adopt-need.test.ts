/** Holding: who may, how much, twice the same, and many at once for the last piece. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makeCharity, makeCompany, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { Outcome } from '~/platform/outcomes.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { first } from './steps';

useDatabase();

let keys = 0;
function key(): string {
  keys += 1;
  return `key-${keys}`;
}

async function itemOf(id: string) {
  return read().needItem.findUniqueOrThrow({ where: { id }, include: { need: true } });
}

test('a donor holds part of what is asked for half an hour', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'goods', asked: 3 }] });
  const actor = await makePerson();
  const result = await adoptNeed({
    actor,
    input: { needItemId: first(need.items).id, contribution: 'goods', quantity: 2, requestKey: key() },
    now: NOW,
  });
  expect(result.ok).toBe(true);
  const adoption = await read().adoption.findFirstOrThrow({ where: { userId: actor.userId } });
  expect(adoption).toMatchObject({
    state: 'held',
    quantity: 2,
    companyId: null,
    holdEndsAt: later({ minutes: 30 }),
    contribution: 'goods',
  });
  const item = await itemOf(first(need.items).id);
  expect([item.adopted, item.need.state]).toEqual([2, 'published']);
  expect(
    await read().auditEntry.count({ where: { subject: 'adoption', subjectId: adoption.id, toState: 'held', actorId: actor.userId } }),
  ).toBe(1);
});

test('taking all that is left makes the need fully adopted', async () => {
  const need = await makePublishedNeed();
  const actor = await makePerson();
  await adoptNeed({ actor, input: { needItemId: first(need.items).id, contribution: 'goods', quantity: 1, requestKey: key() }, now: NOW });
  expect((await itemOf(first(need.items).id)).need.state).toBe('fully-adopted');
});

test('the same form twice, also at the same moment, is one adoption', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'meals', asked: 10 }] });
  const actor = await makePerson();
  const input = { needItemId: first(need.items).id, contribution: 'meals' as const, quantity: 4, requestKey: key() };
  const results = await Promise.all([1, 2, 3].map(() => adoptNeed({ actor, input, now: NOW })));
  const again = await adoptNeed({ actor, input, now: later({ hours: 2 }) });
  const ids = [...results, again].map((result) => (result.ok ? result.adoptionId : result.refusal));
  expect(new Set(ids).size).toBe(1);
  expect((await itemOf(first(need.items).id)).adopted).toBe(4);
});

test('the same key of two people is two adoptions', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'goods', asked: 2 }] });
  const shared = key();
  for (const actor of [await makePerson(), await makePerson()]) {
    expect(
      (
        await adoptNeed({
          actor,
          input: { needItemId: first(need.items).id, contribution: 'goods', quantity: 1, requestKey: shared },
          now: NOW,
        })
      ).ok,
    ).toBe(true);
  }
  expect(await read().adoption.count({ where: { needItemId: first(need.items).id } })).toBe(2);
});

test('64 at once for the last piece: one gets it, 63 are told that nothing is left', async () => {
  const need = await makePublishedNeed();
  const people = await Promise.all(Array.from({ length: 64 }, () => makePerson()));
  const results = await Promise.all(
    people.map((actor) =>
      adoptNeed({ actor, input: { needItemId: first(need.items).id, contribution: 'goods', quantity: 1, requestKey: 'race' }, now: NOW }),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.refusal === 'nothing-left')).toHaveLength(63);
  expect((await itemOf(first(need.items).id)).adopted).toBe(1);
});

test('64 at once for the last 100 yuan in parts: never a fen too much, and the losers hear what is left', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'money', asked: 100_00 }] });
  const people = await Promise.all(Array.from({ length: 64 }, () => makePerson()));
  const results = await Promise.all(
    people.map((actor) =>
      adoptNeed({
        actor,
        input: { needItemId: first(need.items).id, contribution: 'money', quantity: 7_00, requestKey: 'race' },
        now: NOW,
      }),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(14);
  const lost = results.filter((result) => !result.ok);
  expect(lost.every((result) => result.refusal === 'more-than-left' && result.values?.left === 2_00)).toBe(true);
  expect((await itemOf(first(need.items).id)).adopted).toBe(98_00);
});

test('a company gives through its members', async () => {
  const need = await makePublishedNeed({ items: [{ contribution: 'goods', asked: 5 }] });
  const company = await makeCompany();
  const result = await adoptNeed({
    actor: company.owner,
    input: { needItemId: first(need.items).id, contribution: 'goods', quantity: 5, companyId: company.id, requestKey: key() },
    now: NOW,
  });
  expect(result.ok).toBe(true);
  expect(await read().adoption.count({ where: { companyId: company.id, userId: company.owner.userId } })).toBe(1);
});

test('every refusal leaves everything as it was', async () => {
  const charity = await makeCharity();
  const need = await makePublishedNeed({
    charity,
    items: [
      { contribution: 'goods', asked: 3 },
      { contribution: 'hours', asked: 600 },
    ],
  });
  const waiting = await makeCompany({ state: 'applied' });
  const other = await makeCompany();
  const donor = await makePerson();
  const id = first(need.items).id;
  const base = { needItemId: id, contribution: 'goods' as const, quantity: 1 };
  const cases = [
    [charity.caseworker, base, 'own-need'],
    [charity.approver, base, 'own-need'],
    [donor, { ...base, companyId: other.id }, 'not-member-of-company'],
    [waiting.owner, { ...base, companyId: waiting.id }, 'company-not-admitted'],
    [donor, { ...base, contribution: 'money' as const }, 'contribution-differs'],
    [donor, { ...base, quantity: 0 }, 'quantity-invalid'],
    [donor, { ...base, quantity: -1 }, 'quantity-invalid'],
    [donor, { ...base, quantity: 1.5 }, 'quantity-invalid'],
    [donor, { ...base, quantity: 4 }, 'more-than-left'],
    [donor, { ...base, quantity: 1e12 }, 'more-than-left'],
  ] as const;
  for (const [actor, input, refusal] of cases) {
    expect(await adoptNeed({ actor, input: { ...input, requestKey: key() }, now: NOW })).toMatchObject({ ok: false, refusal });
  }
  expect((await itemOf(id)).adopted).toBe(0);
  expect(await read().adoption.count({ where: { needItemId: id } })).toBe(0);
});

test('a need that ended takes nothing more, and a draft is not found', async () => {
  const actor = await makePerson();
  const ended = await makePublishedNeed();
  await write((transaction) => transaction.need.update({ where: { id: ended.id }, data: { state: 'withdrawn' } }));
  const input = { needItemId: first(ended.items).id, contribution: 'goods' as const, quantity: 1, requestKey: key() };
  expect(await adoptNeed({ actor, input, now: NOW })).toMatchObject({ ok: false, refusal: 'need-not-open' });
  const draft = await makePublishedNeed();
  await write((transaction) => transaction.need.update({ where: { id: draft.id }, data: { state: 'draft', approverId: null } }));
  await expect(adoptNeed({ actor, input: { ...input, needItemId: first(draft.items).id }, now: NOW })).rejects.toBeInstanceOf(Outcome);
  await expect(adoptNeed({ actor, input: { ...input, needItemId: 'nowhere' }, now: NOW })).rejects.toBeInstanceOf(Outcome);
});
