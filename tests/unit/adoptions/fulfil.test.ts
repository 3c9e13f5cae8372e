/** From promise to confirmation: every state against every move, and who may not. */
import { expect, test } from 'vitest';
import type { Actor } from '~/domain/accounts/actor';
import { cancel, confirm, countedQuantity, deliver, type GivenAdoption, isGiver, question } from '~/domain/adoptions/fulfil';
import { ADOPTION_STATES, type AdoptionMove, moveAdoption } from '~/domain/adoptions/states';

const caseworker: Actor = { userId: 'worker', displayName: '谭社工', emailVerified: true, memberships: [] };
const donor: Actor = { ...caseworker, userId: 'donor' };
const given = {
  state: 'delivered',
  contribution: 'goods',
  quantity: 5,
  confirmedQuantity: 0,
  userId: 'donor',
  companyId: null,
} as const satisfies GivenAdoption;

const allowed: Record<AdoptionMove, Partial<Record<string, string>>> = {
  commit: { held: 'committed' },
  revive: { expired: 'committed' },
  release: { held: 'released', committed: 'released' },
  expire: { held: 'expired', committed: 'expired' },
  deliver: { committed: 'delivered' },
  question: { delivered: 'committed' },
  confirm: { committed: 'confirmed', delivered: 'confirmed' },
  cancel: { held: 'cancelled', committed: 'cancelled', delivered: 'cancelled', confirmed: 'cancelled' },
};

test('the table of moves is exactly this one', () => {
  for (const move of Object.keys(allowed) as AdoptionMove[]) {
    for (const state of ADOPTION_STATES) {
      const target = allowed[move][state];
      expect(moveAdoption(state, move), `${move} from ${state}`).toMatchObject(
        target ? { ok: true, state: target } : { ok: false, refusal: 'wrong-adoption-state' },
      );
    }
  }
});

test.each([
  ['', false],
  ['送到了', false],
  ['送到了站点', true],
  ['  送到  ', false],
  ['好'.repeat(500), true],
  ['好'.repeat(501), false],
] as const)('proof words %#', (words, isEnough) => {
  expect(deliver({ state: 'committed', contribution: 'goods' }, words)).toMatchObject(
    isEnough ? { ok: true, state: 'delivered' } : { refusal: 'proof-required' },
  );
});

test('money is delivered by nobody, and only a promise is delivered', () => {
  expect(deliver({ state: 'committed', contribution: 'money' }, '已经买好了')).toMatchObject({ refusal: 'wrong-adoption-state' });
  for (const state of ADOPTION_STATES.filter((one) => one !== 'committed')) {
    expect(deliver({ state, contribution: 'goods' }, '已经送到了')).toMatchObject({ refusal: 'wrong-adoption-state' });
  }
});

test('who gave it, in person or through their company, does not answer for it', () => {
  const colleague: Actor = {
    ...caseworker,
    memberships: [{ role: 'company-member', organisationId: 'shop', organisationName: '店', organisationState: 'admitted' }],
  };
  for (const [actor, adoption] of [
    [donor, given],
    [colleague, { ...given, companyId: 'shop' }],
  ] as const) {
    expect(isGiver(actor, adoption)).toBe(true);
    expect(confirm(adoption, actor, 5)).toMatchObject({ refusal: 'own-delivery' });
    expect(question(adoption, actor, '照片不对')).toMatchObject({ refusal: 'own-delivery' });
    expect(cancel(adoption, actor, '不要了')).toMatchObject({ refusal: 'own-delivery' });
  }
  expect(isGiver(colleague, given)).toBe(false);
});

test.each([
  [5, 0],
  [4, 1],
  [1, 4],
] as const)('confirming %s of 5 gives %s back', (quantity, rest) => {
  expect(confirm(given, caseworker, quantity)).toEqual({ ok: true, state: 'confirmed', rest, already: false });
});

test.each([
  [0, 'quantity-invalid'],
  [-2, 'quantity-invalid'],
  [2.5, 'quantity-invalid'],
  [6, 'confirmed-more-than-given'],
] as const)('confirming %s of 5: %s', (quantity, refusal) => {
  expect(confirm(given, caseworker, quantity)).toMatchObject({ ok: false, refusal });
});

test('the same confirmation again changes nothing, another one is refused', () => {
  const done = { ...given, state: 'confirmed', confirmedQuantity: 3 } as const;
  expect(confirm(done, caseworker, 3)).toEqual({ ok: true, state: 'confirmed', rest: 2, already: true });
  expect(confirm(done, caseworker, 4)).toMatchObject({ refusal: 'wrong-adoption-state' });
});

test('a question and a cancellation need a reason', () => {
  expect(question(given, caseworker, '   ')).toMatchObject({ refusal: 'reason-required' });
  expect(cancel(given, caseworker, '')).toMatchObject({ refusal: 'reason-required' });
  expect(question(given, caseworker, '照片里看不到东西')).toEqual({ ok: true, state: 'committed' });
  expect(cancel(given, caseworker, '家里已经有了')).toEqual({ ok: true, state: 'cancelled', already: false });
  expect(cancel({ ...given, state: 'cancelled' }, caseworker, '家里已经有了')).toMatchObject({ already: true });
});

test('an adoption counts with its quantity while open, with what arrived once confirmed, else not at all', () => {
  const counts = Object.fromEntries(
    ADOPTION_STATES.map((state) => [state, countedQuantity({ state, quantity: 5, confirmedQuantity: state === 'confirmed' ? 3 : 0 })]),
  );
  const open = { adopted: 5, confirmed: 0 };
  const none = { adopted: 0, confirmed: 0 };
  expect(counts).toEqual({
    held: open,
    committed: open,
    delivered: open,
    confirmed: { adopted: 3, confirmed: 3 },
    released: none,
    expired: none,
    cancelled: none,
  });
});
