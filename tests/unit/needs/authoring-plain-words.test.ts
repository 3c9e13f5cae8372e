/** Words of pity and of danger are refused with a rewording; plain words pass. */
import { expect, test } from 'vitest';
import { findPityWord } from '~/domain/needs/plain-words';

const refused: readonly [string, string][] = [
  ['一位独居的老人', '独居'],
  ['她一个人住在三楼', '一个人住'],
  ['白天家里没人', '家里没人'],
  ['钥匙放在门垫下', '钥匙放在'],
  ['可怜的孩子', '可怜'],
  ['不幸的一家', '不幸'],
  ['贫困户', '贫困户'],
  ['弱势群体', '弱势'],
  ['苦命人', '苦命'],
  ['孤寡老人', '孤寡'],
  ['She lives alone', 'lives alone'],
  ['a poor granny', 'poor'],
  ['the needy', 'needy'],
  ['a victim of the flood', 'victim'],
  ['suffering from back pain', 'suffering'],
  ['The key is under the mat', 'key is under'],
];
test.each(refused)('%s is reworded', (text, word) => {
  const found = findPityWord(text);
  expect(found?.word.toLowerCase()).toBe(word.toLowerCase());
  expect(found?.rewording).toBeTruthy();
  expect(findPityWord(found?.rewording ?? '')).toBeNull();
});

test.each([
  '她想自己烧水喝',
  '一位七十多岁的街坊',
  'poor eyesight, so large figures',
  'a poor fit for the door',
  '他独自完成了草图',
  'The key fits at once',
])('%s is plain', (text) => {
  expect(findPityWord(text)).toBeNull();
});
