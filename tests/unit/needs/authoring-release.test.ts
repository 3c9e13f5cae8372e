/** What may leave the desk: complete, in the future, without private or pitying words; and when a repair takes a written reason. */
import { expect, test } from 'vitest';
import { checkReason, checkRelease, costOf, needsWrittenReason, REPAIR_LIMIT, type ReleaseNeed } from '~/domain/needs/release';

const now = new Date('2026-11-23T02:00:00Z');
const item = { name: '电热水壶', nameEn: null, contribution: 'goods', asked: 1, estimate: 12_800 } as const;
const need: ReleaseNeed = {
  kind: 'micro-wish',
  title: '水一开就会响的电热水壶',
  titleEn: null,
  story: '想自己烧水喝。',
  storyEn: null,
  neededBy: new Date('2026-12-15T12:00:00Z'),
  items: [item],
};

test('a complete need in plain words may go on', () => {
  expect(checkRelease(need, ['黎秀珍'], now).ok).toBe(true);
});

const incomplete: readonly [Partial<ReleaseNeed>, string][] = [
  [{ title: ' ' }, 'title'],
  [{ story: '' }, 'story'],
  [{ items: [] }, 'items'],
  [{ items: Array.from({ length: 13 }, () => item) }, 'items'],
  [{ neededBy: now }, 'neededBy'],
  [{ neededBy: new Date('2026-11-22T12:00:00Z') }, 'neededBy'],
];
test.each(incomplete)('%j lacks %s', (change, missing) => {
  expect(checkRelease({ ...need, ...change }, [], now)).toEqual({ ok: false, refusal: 'need-incomplete', values: { missing } });
});

const privately: readonly [Partial<ReleaseNeed>, string, string][] = [
  [{ title: '请打 13800138000' }, 'title', 'phone'],
  [{ story: '黎秀珍想要' }, 'story', 'sealed'],
  [{ titleEn: 'mail a@example.com' }, 'titleEn', 'email'],
  [{ storyEn: 'WeChat id lin_2020' }, 'storyEn', 'wechat'],
  [{ items: [item, { ...item, name: '440199194803122640' }] }, 'item', 'identity-number'],
  [{ items: [{ ...item, nameEn: '6222020200001234567' }] }, 'item', 'long-number'],
];
test.each(privately)('%j is refused with the place and the kind, not the value', (change, where, kind) => {
  expect(checkRelease({ ...need, ...change }, ['黎秀珍'], now)).toEqual({
    ok: false,
    refusal: 'private-words-in-text',
    values: { where, kind },
  });
});

test('words of pity are refused with a rewording', () => {
  expect(checkRelease({ ...need, story: '独居，想要一个水壶' }, [], now)).toEqual({
    ok: false,
    refusal: 'pity-words-in-text',
    values: { where: 'story', word: '独居', rewording: '一位街坊' },
  });
});

const costs: readonly [number, boolean][] = [
  [REPAIR_LIMIT - 1, false],
  [REPAIR_LIMIT, false],
  [REPAIR_LIMIT + 1, true],
];
test.each(costs)('a repair of %i fen takes a written reason: %s', (fen, required) => {
  const items = [
    { contribution: 'money', asked: fen - 100, estimate: null },
    { contribution: 'hours', asked: 600, estimate: 100 },
  ] as const;
  expect(needsWrittenReason('home-repair', items)).toBe(required);
  expect(needsWrittenReason('micro-wish', items)).toBe(false);
});

test('money counts once, other things by their estimate', () => {
  expect(
    costOf([
      { contribution: 'money', asked: 500, estimate: 900 },
      { contribution: 'goods', asked: 3, estimate: 700 },
      { contribution: 'meals', asked: 9, estimate: null },
    ]),
  ).toBe(1200);
});

test('a reason that stays on record holds no private word', () => {
  expect(checkReason('家里已经买了', ['黎秀珍']).ok).toBe(true);
  expect(checkReason('黎秀珍家里已经买了', ['黎秀珍'])).toEqual({
    ok: false,
    refusal: 'private-words-in-reason',
    values: { kind: 'sealed' },
  });
});
