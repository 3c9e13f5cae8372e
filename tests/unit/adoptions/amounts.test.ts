/** What people type, shares of what is left, and the ends of days. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptSchema } from '~/domain/adoptions/adopt.schema';
import { moneyPresets, parseHours, parseQuantity, quantityError, quantityText } from '~/domain/adoptions/amounts';
import { charitySchema } from '~/domain/adoptions/answer.schema';
import { endOfDay, graceLimit, holdEnd } from '~/domain/adoptions/days';

test.each([
  ['2', 120],
  ['1.5', 90],
  ['0.25', 15],
  ['０.5', 30],
  [' 3 ', 180],
  ['1.55', 93],
  ['0', 0],
  ['1.51', null],
  ['-1', null],
  ['1.5.1', null],
  ['abc', null],
  ['', null],
  ['99999', null],
  ['1,5', null],
] as const)('hours typed as %j are %s minutes', (text, minutes) => {
  expect(parseHours(text)).toBe(minutes);
});

test.each([
  ['money', '48.5', 4850],
  ['money', '0', null],
  ['money', '-1', null],
  ['money', '0.001', null],
  ['goods', '３', 3],
  ['goods', '0', null],
  ['goods', '1.5', null],
  ['goods', '-2', null],
  ['meals', '20', 20],
  ['meals', '1e3', null],
  ['hours', '1.5', 90],
  ['hours', '0', null],
] as const)('%s typed as %j is %s', (contribution, text, quantity) => {
  expect(parseQuantity(contribution, text)).toBe(quantity);
});

test('each kind has its sentence and its way back to text', () => {
  expect((['money', 'hours', 'goods', 'meals'] as const).map(quantityError)).toEqual([
    'validation.amount',
    'adoptions.error.hours',
    'validation.whole-number',
    'validation.whole-number',
  ]);
  expect([quantityText('money', 4850), quantityText('hours', 90), quantityText('goods', 3), quantityText('meals', 20)]).toEqual([
    '48.50',
    '1.5',
    '3',
    '20',
  ]);
});

test('presets are shares of what is left, none twice, the last exactly the rest', () => {
  expect(moneyPresets(240_00)).toEqual([
    { share: 'quarter', quantity: 6000 },
    { share: 'half', quantity: 12000 },
    { share: 'all', quantity: 24000 },
  ]);
  expect(moneyPresets(1)).toEqual([{ share: 'all', quantity: 1 }]);
  expect(moneyPresets(2_00)).toEqual([
    { share: 'quarter', quantity: 100 },
    { share: 'all', quantity: 200 },
  ]);
});

test('presets never pass what is left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (left) => {
      const quantities = moneyPresets(left).map(({ quantity }) => quantity);
      return (
        quantities.every((one) => one > 0 && one <= left) && new Set(quantities).size === quantities.length && quantities.at(-1) === left
      );
    }),
  );
});

test.each([
  ['2026-12-08', 'Asia/Shanghai', '2026-12-08T15:59:59.000Z'],
  ['2026-12-08', 'UTC', '2026-12-08T23:59:59.000Z'],
  ['2026-07-01', 'America/New_York', '2026-07-02T03:59:59.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.000Z'],
])('%s ends in %s at %s', (day, zone, instant) => {
  expect(endOfDay(day, zone).toISOString()).toBe(instant);
});

test('a hold lasts 30 minutes, a promise has 14 days of grace', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  expect(holdEnd(now).toISOString()).toBe('2026-11-23T02:30:00.000Z');
  expect(graceLimit(now).toISOString()).toBe('2026-11-09T02:00:00.000Z');
});

const hold = { intent: 'hold', item: 'i1', contribution: 'money', requestKey: 'k1', quantity: '4800' };

test('the form of a hold reads presets, other amounts and counts', () => {
  expect(adoptSchema.parse(hold)).toMatchObject({ quantity: 4800, donor: 'self' });
  expect(adoptSchema.parse({ ...hold, quantity: 'other', yuan: '48.50' })).toMatchObject({ quantity: 4850 });
  expect(adoptSchema.parse({ ...hold, contribution: 'hours', quantity: '1.5' })).toMatchObject({ quantity: 90 });
});

test.each([
  [{ ...hold, quantity: 'all' }, 'quantity', 'validation.choose'],
  [{ ...hold, quantity: '-5' }, 'quantity', 'validation.choose'],
  [{ ...hold, quantity: 'other' }, 'yuan', 'validation.amount'],
  [{ ...hold, quantity: 'other', yuan: '0' }, 'yuan', 'validation.amount'],
  [{ ...hold, contribution: 'goods', quantity: '1.5' }, 'quantity', 'validation.whole-number'],
  [{ ...hold, contribution: 'hours', quantity: 'two' }, 'quantity', 'adoptions.error.hours'],
  [{ ...hold, item: '../x' }, 'item', 'validation.choose'],
  [{ intent: 'toggle' }, 'intent', 'validation.choose'],
  [{ intent: 'commit', adoption: 'a', contribution: 'goods', signed: 'no' }, 'deliverBy', 'validation.required'],
  [{ intent: 'commit', adoption: 'a', contribution: 'goods', signed: 'no', deliverBy: '2026-02-30' }, 'deliverBy', 'validation.day'],
] as const)('a broken form says where and what %#', (form, field, message) => {
  const issue = adoptSchema.safeParse(form).error?.issues[0];
  expect([issue?.path.join('.'), issue?.message]).toEqual([field, message]);
});

test('the charity confirms all of it, or a part in its own unit', () => {
  const whole = { intent: 'confirm', contribution: 'money', extent: 'all', given: '4800' };
  expect(charitySchema.parse(whole)).toMatchObject({ confirmedQuantity: 4800 });
  expect(charitySchema.parse({ ...whole, extent: 'part', confirmedQuantity: '30' })).toMatchObject({ confirmedQuantity: 3000 });
  expect(charitySchema.safeParse({ ...whole, extent: 'part' }).error?.issues[0]).toMatchObject({
    path: ['confirmedQuantity'],
    message: 'validation.amount',
  });
});
