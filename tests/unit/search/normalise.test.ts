/** Text as the index sees it. */
import { expect, test } from 'vitest';
import { documentTerms, isChinese, normalise, queryTerms } from '#search/normalise';

const forms: readonly [string, string][] = [
  ['輪椅', '轮椅'],
  ['電熱水壺', '电热水壶'],
  ['ＵＳＢ 充电器', 'usb 充电器'],
  ['Wheelchair', 'wheelchair'],
  ['㎡', 'm2'],
  ['洗衣機', '洗衣机'],
  ['', ''],
  ['Ｑ１', 'q1'],
];
test.each(forms)('%s becomes %s', (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

const documents: readonly [string, string[]][] = [
  ['轮椅', ['轮', '椅', '轮椅']],
  ['电热水壶', ['电', '热', '水', '壶', '电热', '热水', '水壶']],
  ['一台 Wheelchair。', ['一', '台', '一台', 'wheelchair']],
  ['usb充电器', ['usb', '充', '电', '器', '充电', '电器']],
  ['2平方米', ['2', '平', '方', '米', '平方', '方米']],
  ['！！', []],
];
test.each(documents)('%s is found by %j', (text, terms) => {
  expect(documentTerms(text)).toEqual(terms);
});

const queries: readonly [string, string[]][] = [
  ['轮椅', ['轮椅']],
  ['輪椅', ['轮椅']],
  ['轮', ['轮']],
  ['电热水壶', ['电热', '热水', '水壶']],
  ['轮椅 轮椅', ['轮椅']],
  ['Wheel chair', ['wheel', 'chair']],
  ['书包 blue', ['书包', 'blue']],
  ['?!', []],
  ['', []],
];
test.each(queries)('to ask for %s is to ask for %j', (text, terms) => {
  expect(queryTerms(text)).toEqual(terms);
});

test('whatever is asked in Chinese is among the terms of a text that holds it', () => {
  const text = '水一开就会响的电热水壶，视力不好也能安心烧水';
  for (const part of ['响', '电热水壶', '安心烧水', '視力不好']) {
    const held = new Set(documentTerms(text));
    expect(queryTerms(part).every((term) => held.has(term))).toBe(true);
  }
});

test('Chinese is told from other scripts', () => {
  expect([isChinese('轮'), isChinese('a1'), isChinese('a轮')]).toEqual([true, false, true]);
});
