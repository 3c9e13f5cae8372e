/** What no public text may hold is found however it is typed; what only looks like it passes. */
import { expect, test } from 'vitest';
import { findPrivateWords, type PrivateWordKind } from '~/domain/needs/private-words';

const found: readonly [string, PrivateWordKind][] = [
  ['白天打13800138000都行', 'phone'],
  ['请打 138 0013 8000', 'phone'],
  ['138-0013-8000', 'phone'],
  ['１３８００１３８０００', 'phone'],
  ['１３８－００１３－８０００', 'phone'],
  ['138·0013·8000', 'phone'],
  ['+86 138 0013 8000', 'phone'],
  ['一三八零零一三八零零零', 'phone'],
  ['幺三八 零零幺三 八零零零', 'phone'],
  ['0757-83345678', 'phone'],
  ['(0755) 8334 5678', 'phone'],
  ['电话：83345678', 'phone'],
  ['tel 8334567', 'phone'],
  ['440199194803122640', 'identity-number'],
  ['44019919480312264X', 'identity-number'],
  ['４４０１９９１９４８０３１２２６４ｘ', 'identity-number'],
  ['440199 19480312 2640', 'identity-number'],
  ['6222 0202 0000 1234 567', 'long-number'],
  ['卡号6222020200001234567', 'long-number'],
  ['编号 123456789', 'long-number'],
  ['someone@example.com', 'email'],
  ['some.one＠example．com', 'email'],
  ['微信 abc12345', 'wechat'],
  ['微信号：wxid_8831', 'wechat'],
  ['加vx:home2020', 'wechat'],
  ['WeChat id lin_2020', 'wechat'],
  ['QQ 88123456', 'wechat'],
];
test.each(found)('%s holds a private word: %s', (text, kind) => {
  expect(findPrivateWords(text, [])).toContain(kind);
});

const clean: readonly string[] = [
  '水一开就会响的电热水壶',
  '想学会用微信和孙女视频',
  '台阶合起来四十五厘米，坡道按一比十二做',
  '尺寸 60 × 120 × 75 厘米，承重 150 公斤',
  '2026-12-15 前装好',
  '2026年12月15日到2027年1月20日',
  '共 3480 元，分 12 期',
  '1.5 匹，220 伏，1280 元',
  '一二三四五，上山打老虎',
  'It weighs 15 kg and costs 1,280 yuan.',
  'open 10:00-18:30',
];
test.each(clean)('%s is no private word', (text) => {
  expect(findPrivateWords(text, ['黎秀珍', '榕荫里小区'])).toEqual([]);
});

const sealed: readonly [string, string[]][] = [
  ['黎秀珍想要一副扶手', ['黎秀珍']],
  ['黎 秀 珍 想要一副扶手', ['黎秀珍']],
  ['住在榕荫里小区３栋', ['榕荫里小区3栋204', '榕荫里小区3栋']],
  ['住在「榕荫里」小区', ['榕荫里小区']],
  ['3 - 204 房', ['3-204']],
];
test.each(sealed)('%s holds a sealed value', (text, values) => {
  expect(findPrivateWords(text, values)).toEqual(['sealed']);
});

test('a sealed value of one character, or of signs alone, tells nothing', () => {
  expect(findPrivateWords('大家都好。', ['大', '。', ''])).toEqual([]);
});

test('a number is named once, as what it most likely is', () => {
  expect(findPrivateWords('13800138000', [])).toEqual(['phone']);
  expect(findPrivateWords('440199194803122640', [])).toEqual(['identity-number']);
});
