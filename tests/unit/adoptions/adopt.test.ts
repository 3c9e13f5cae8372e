/** Taking on, promising and giving back: every allowed step, every refusal. */
import { expect, test } from 'vitest';
import type { Actor, ActorMembership } from '~/domain/accounts/actor';
import { type AdoptionWish, adopt, commit, keepHold, leftOf, release } from '~/domain/adoptions/adopt';
import { ADOPTION_STATES } from '~/domain/adoptions/states';
import { NEED_STATES } from '~/domain/needs/states';

const NOW = new Date('2026-11-23T02:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

function person(...memberships: Partial<ActorMembership>[]): Actor {
  const seats = memberships.map((one) => ({
    role: 'company-owner' as const,
    organisationId: 'org',
    organisationName: '店',
    organisationState: 'admitted' as const,
    ...one,
  }));
  return { userId: 'donor', displayName: '周先生', emailVerified: true, memberships: seats };
}

function wish(change: Partial<AdoptionWish> = {}): AdoptionWish {
  return {
    need: { charityId: 'charity', state: 'published' },
    item: { contribution: 'goods', asked: 10, adopted: 4 },
    contribution: 'goods',
    quantity: 2,
    actor: person(),
    companyId: null,
    now: NOW,
    ...change,
  };
}

test('what is left may be held, in part or whole, for half an hour', () => {
  for (const quantity of [1, 2, 6]) expect(adopt(wish({ quantity }))).toEqual({ ok: true, state: 'held', holdEndsAt: minutes(30) });
});

test.each([
  [0, 'quantity-invalid'],
  [-1, 'quantity-invalid'],
  [-0, 'quantity-invalid'],
  [0.5, 'quantity-invalid'],
  [1.5, 'quantity-invalid'],
  [Number.NaN, 'quantity-invalid'],
  [Number.POSITIVE_INFINITY, 'quantity-invalid'],
  [2 ** 53, 'quantity-invalid'],
  [7, 'more-than-left'],
  [1e12, 'more-than-left'],
] as const)('a quantity of %s is refused: %s', (quantity, refusal) => {
  expect(adopt(wish({ quantity }))).toMatchObject({ ok: false, refusal });
});

test('too much names what is left', () => {
  expect(adopt(wish({ quantity: 7 }))).toEqual({ ok: false, refusal: 'more-than-left', values: { left: 6 } });
});

test.each(['held by all', 'published'] as const)('nothing left is nothing left (%s)', (name) => {
  const state = name === 'published' ? 'published' : 'fully-adopted';
  expect(adopt(wish({ need: { charityId: 'charity', state }, item: { contribution: 'goods', asked: 3, adopted: 3 } }))).toMatchObject({
    refusal: 'nothing-left',
  });
});

test.each(NEED_STATES.filter((state) => state !== 'published'))('a need that is %s takes nothing', (state) => {
  expect(adopt(wish({ need: { charityId: 'charity', state } }))).toMatchObject({ ok: false, refusal: 'need-not-open' });
});

test.each(['money', 'hours', 'meals'] as const)('an item of goods is not met with %s', (contribution) => {
  expect(adopt(wish({ contribution }))).toMatchObject({ refusal: 'contribution-differs' });
});

test.each(['caseworker', 'approver'] as const)('a %s of the charity does not adopt its needs, of another charity does', (role) => {
  expect(adopt(wish({ actor: person({ role, organisationId: 'charity' }) }))).toMatchObject({ refusal: 'own-need' });
  expect(adopt(wish({ actor: person({ role, organisationId: 'another' }) })).ok).toBe(true);
});

test.each(['company-owner', 'company-member'] as const)('a %s gives in the name of the company', (role) => {
  expect(adopt(wish({ actor: person({ role }), companyId: 'org' })).ok).toBe(true);
});

test('nobody gives in the name of a company that is not theirs', () => {
  const cases = [person(), person({ organisationId: 'other' }), person({ role: 'partner-staff' }), person({ role: 'caseworker' })];
  for (const actor of cases) expect(adopt(wish({ actor, companyId: 'org' }))).toMatchObject({ refusal: 'not-member-of-company' });
});

test.each(['applied', 'refused', 'suspended'] as const)('a company that is %s gives nothing yet', (organisationState) => {
  expect(adopt(wish({ actor: person({ organisationState }), companyId: 'org' }))).toMatchObject({ refusal: 'company-not-admitted' });
});

test('what is left is never below zero', () => {
  expect([leftOf({ asked: 5, adopted: 2 }), leftOf({ asked: 5, adopted: 5 }), leftOf({ asked: 5, adopted: 9 })]).toEqual([3, 0, 0]);
});

const held = { state: 'held', contribution: 'goods', holdEndsAt: minutes(30) } as const;

test('a hold stands until its end, and not at it', () => {
  expect(keepHold(held, minutes(29)).ok).toBe(true);
  expect(keepHold(held, minutes(30))).toMatchObject({ refusal: 'hold-ended' });
  expect(keepHold({ ...held, holdEndsAt: null }, NOW)).toMatchObject({ refusal: 'hold-ended' });
  expect(keepHold({ ...held, state: 'expired' }, NOW)).toMatchObject({ refusal: 'hold-ended' });
});

test.each(ADOPTION_STATES.filter((state) => state !== 'held' && state !== 'expired'))('%s is no hold', (state) => {
  expect(keepHold({ ...held, state }, NOW)).toMatchObject({ refusal: 'wrong-adoption-state' });
});

const promise = { deliverBy: minutes(60 * 24), neededBy: minutes(60 * 48), now: NOW };

test.each(['goods', 'hours', 'meals'] as const)('%s are promised for a day', (contribution) => {
  expect(commit({ ...held, contribution }, promise)).toEqual({ ok: true, state: 'committed' });
});

test('a promise is refused for money, a day gone, a day too late, a hold that ended', () => {
  expect(commit({ ...held, contribution: 'money' }, promise)).toMatchObject({ refusal: 'wrong-adoption-state' });
  expect(commit(held, { ...promise, deliverBy: minutes(-1) })).toMatchObject({ refusal: 'deliver-by-passed' });
  expect(commit(held, { ...promise, deliverBy: minutes(60 * 49) })).toMatchObject({ refusal: 'deliver-by-too-late' });
  expect(commit(held, { ...promise, deliverBy: promise.neededBy }).ok).toBe(true);
  expect(commit({ ...held, holdEndsAt: NOW }, promise)).toMatchObject({ refusal: 'hold-ended' });
  expect(commit({ ...held, state: 'committed' }, promise)).toMatchObject({ refusal: 'wrong-adoption-state' });
});

test.each([
  ['goods', 'held', 'released', false],
  ['goods', 'committed', 'released', false],
  ['hours', 'committed', 'released', false],
  ['money', 'held', 'released', false],
  ['goods', 'released', 'released', true],
  ['goods', 'expired', 'expired', true],
  ['money', 'released', 'released', true],
  ['money', 'expired', 'expired', true],
] as const)('%s that are %s can be given back', (contribution, state, to, already) => {
  expect(release({ contribution, state })).toEqual({ ok: true, state: to, already });
});

test.each([
  ['money', 'committed', 'money-not-released'],
  ['money', 'delivered', 'money-not-released'],
  ['money', 'confirmed', 'money-not-released'],
  ['goods', 'delivered', 'wrong-adoption-state'],
  ['goods', 'confirmed', 'wrong-adoption-state'],
  ['goods', 'cancelled', 'wrong-adoption-state'],
  ['money', 'cancelled', 'wrong-adoption-state'],
] as const)('%s that are %s are not given back: %s', (contribution, state, refusal) => {
  expect(release({ contribution, state })).toMatchObject({ ok: false, refusal });
});
