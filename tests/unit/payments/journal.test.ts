/** Journals balance whatever happens to a payment; its states only move forward. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balances, fundOf, paymentJournal, refundJournal } from '~/domain/payments/journal';
import { movePayment, PAYMENT_STATES, type PaymentMove } from '~/domain/payments/states';

const gift = { needItemId: 'item', amount: 12_000, currency: 'cny' };

test('a payment is held for the processor and owed to its item alone', () => {
  expect(paymentJournal(gift)).toEqual({
    kind: 'payment',
    correctsId: null,
    entries: [
      { account: 'processor-clearing', needItemId: null, amount: 12_000, currency: 'cny' },
      { account: 'restricted-fund', needItemId: 'item', amount: -12_000, currency: 'cny' },
    ],
  });
});

test('a refund is the reverse and names what it corrects', () => {
  const refund = refundJournal({ ...gift, amount: 5_000 }, 'journal-1');
  expect([refund.kind, refund.correctsId]).toEqual(['refund', 'journal-1']);
  expect(refund.entries.map(({ account, amount }) => [account, amount])).toEqual([
    ['processor-clearing', -5_000],
    ['restricted-fund', 5_000],
  ]);
});

test.each([0, -1, 0.5, Number.NaN, 2 ** 53])('a journal of %s fen is a fault', (amount) => {
  expect(() => paymentJournal({ ...gift, amount })).toThrow(RangeError);
  expect(() => refundJournal({ ...gift, amount }, 'j')).toThrow(RangeError);
});

const fen = fc.integer({ min: 1, max: 1_000_000_000 });

test('any payment with any refunds sums to zero, and the fund holds what was not refunded', () => {
  const history = fen.chain((paid) => fc.tuple(fc.constant(paid), fc.array(fc.integer({ min: 1, max: paid }), { maxLength: 8 })));
  fc.assert(
    fc.property(history, ([paid, wishes]) => {
      let kept = paid;
      const entries = [...paymentJournal({ ...gift, amount: paid }).entries];
      for (const amount of wishes.filter((one) => one <= kept)) {
        if (amount > kept) continue;
        kept -= amount;
        entries.push(...refundJournal({ ...gift, amount }, 'j').entries);
      }
      return balances(entries).get('cny') === 0 && fundOf(entries, 'item') === kept && fundOf(entries, 'other') === 0;
    }),
    { numRuns: 2_000 },
  );
});

test('sums are kept apart by currency', () => {
  const entries = [...paymentJournal(gift).entries, ...paymentJournal({ ...gift, currency: 'hkd' }).entries];
  expect([...balances(entries).entries()]).toEqual([
    ['cny', 0],
    ['hkd', 0],
  ]);
});

test('the table of payment moves is exactly this one', () => {
  const allowed: Record<PaymentMove, Partial<Record<string, string>>> = {
    pay: { open: 'paid', failed: 'paid', expired: 'paid' },
    fail: { open: 'failed' },
    reopen: { failed: 'open' },
    expire: { open: 'expired', failed: 'expired' },
    refund: { paid: 'refunded' },
  };
  for (const move of Object.keys(allowed) as PaymentMove[]) {
    for (const state of PAYMENT_STATES) {
      const target = allowed[move][state];
      expect(movePayment(state, move), `${move} from ${state}`).toMatchObject(
        target ? { ok: true, state: target } : { refusal: 'payment-already-decided' },
      );
    }
  }
});
