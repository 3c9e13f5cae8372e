/** The clock and the end of a need: holds, promises and payments that end by themselves, safe to run twice. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { later, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { endNeedAdoptions } from '~/use-cases/adoptions/end-need-adoptions.server';
import { expireAdoptions } from '~/use-cases/adoptions/expire-adoptions.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';
import { adoptionOf, bring, hold, mailsTo, pay, promise } from './steps';

useDatabase();

test('a hold ends after half an hour, once, and its piece can be taken again', async () => {
  const { adoptionId, item } = await hold({ asked: 1 });
  expect(await expireAdoptions({ now: later({ minutes: 29 }) })).toBe(0);
  const moved = await Promise.all([expireAdoptions({ now: later({ minutes: 30 }) }), expireAdoptions({ now: later({ minutes: 30 }) })]);
  expect(moved.toSorted()).toEqual([0, 1]);
  expect(await expireAdoptions({ now: later({ minutes: 31 }) })).toBe(0);
  expect(await adoptionOf(adoptionId)).toMatchObject({
    state: 'expired',
    endReason: 'hold-ended',
    item: { adopted: 0, need: { state: 'published' } },
  });
  const next = await adoptNeed({
    actor: await makePerson(),
    input: { needItemId: item.id, contribution: 'goods', quantity: 1, requestKey: 'next' },
    now: later({ minutes: 31 }),
  });
  expect(next.ok).toBe(true);
  await expireAdoptions({ now: later({ days: 1 }) });
});

test('a promise ends 14 days after its day; a delivery and paid money do not', async () => {
  const promised = await promise();
  const delivered = await bring();
  const paid = await pay();
  const dayEnds = new Date('2026-12-08T15:59:59Z').getTime();
  expect(await expireAdoptions({ now: new Date(dayEnds + 14 * 86_400_000 - 1000) })).toBe(0);
  expect(await expireAdoptions({ now: new Date(dayEnds + 14 * 86_400_000) })).toBe(1);
  expect((await adoptionOf(promised.adoptionId)).endReason).toBe('promise-passed');
  expect((await adoptionOf(delivered.adoptionId)).state).toBe('delivered');
  expect((await adoptionOf(paid.adoptionId)).state).toBe('committed');
});

test('an open payment ends with its hold', async () => {
  const { adoptionId } = await promise({ contribution: 'money', asked: 100_00 });
  expect((await adoptionOf(adoptionId)).payment?.state).toBe('open');
  await expireAdoptions({ now: later({ hours: 1 }) });
  expect((await adoptionOf(adoptionId)).payment?.state).toBe('expired');
});

test('the clock and the donor at the same moment: one ends it, the other says so', async () => {
  const { adoptionId, donor, item } = await hold();
  const [moved, released] = await Promise.all([
    expireAdoptions({ now: later({ hours: 1 }) }),
    releaseAdoption({ actor: donor, input: { adoptionId }, now: later({ hours: 1 }) }),
  ]);
  expect([moved, released.ok && released.already]).toSatisfy(([clock, already]) => (clock === 1) === (already === true));
  expect(await read().needItem.findUnique({ where: { id: item.id } })).toMatchObject({ adopted: 0 });
});

test('a need that ran out tells its donor so, in words of the clock', async () => {
  const { adoptionId, need, donor } = await promise();
  await write(async (transaction) => {
    expect(await endNeedAdoptions(transaction, { needId: need.id, actorId: null, reason: 'need-expired', now: NOW })).toBe(1);
    await transaction.need.update({ where: { id: need.id }, data: { state: 'expired' } });
  });
  expect((await adoptionOf(adoptionId)).endReason).toBe('need-expired');
  expect(await mailsTo(`${donor.userId}@example.test`)).toEqual(['adoptionCommitted', 'adoptionNeedExpired']);
});

test('the end of a need ends what is open on it, sends paid money back and leaves what was confirmed', async () => {
  const need = await makePublishedNeed({
    items: [
      { contribution: 'money', asked: 300_00 },
      { contribution: 'goods', asked: 2 },
    ],
  });
  const paid = await pay({ need, quantity: 100_00 });
  const held = await hold({ need, quantity: 50_00 });
  const end = (now: Date) =>
    write(async (transaction) => {
      const ended = await endNeedAdoptions(transaction, {
        needId: need.id,
        actorId: need.charity.caseworker.userId,
        reason: '家里另有办法',
        now,
      });
      await transaction.need.update({ where: { id: need.id }, data: { state: 'withdrawn', stateReason: '家里另有办法' } });
      return ended;
    });
  expect(await end(NOW)).toBe(2);
  expect(await end(NOW)).toBe(0);
  const refunded = await adoptionOf(paid.adoptionId);
  expect(refunded).toMatchObject({
    state: 'cancelled',
    endReason: '家里另有办法',
    item: { adopted: 0 },
    payment: { state: 'refunded', refunded: 100_00 },
  });
  expect(refunded.payment?.journals.map(({ kind }) => kind).sort()).toEqual(['payment', 'refund']);
  expect((await adoptionOf(held.adoptionId)).state).toBe('cancelled');
  expect(await mailsTo(`${paid.donor.userId}@example.test`)).toContain('adoptionCancelled');
});
