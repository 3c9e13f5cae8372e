/** Finding a household again: one spelling for names, phones and numbers, and never by a part of a name. */
import { expect, test } from 'vitest';
import { headNumber, lookUpKeys, lookUpText, searchKeys } from '~/domain/cases/case-look-up';

test.each([
  ['name', '黎秀珍', '黎秀珍'],
  ['name', ' 黎 秀珍 ', '黎秀珍'],
  ['name', '黎\u200b秀\u202e珍', '黎秀珍'],
  ['name', '阿卜杜拉·买买提', '阿卜杜拉买买提'],
  ['name', 'Ｌｉ Xiuzhen', 'lixiuzhen'],
  ['name', '黎', null],
  ['phone', '134-5850 2871', '13458502871'],
  ['phone', '＋８６ 13458502871', '13458502871'],
  ['phone', '008613458502871', '13458502871'],
  ['phone', '0755-88886666', '075588886666'],
  ['phone', '12345', null],
  ['national-id', '44019919480312264x', '44019919480312264X'],
  ['national-id', '４４０１９９１９４８０３１２２６４０', '440199194803122640'],
  ['national-id', '4401', null],
  ['reference', 'Xq2026 - 001', 'xq2026-001'],
  ['reference', 'A', null],
] as const)('%s %j is looked up as %j', (field, typed, spelt) => {
  expect(lookUpText(field, typed)).toBe(spelt);
});

test('several people in one field are each found, and the field as a whole', () => {
  const keys = lookUpKeys([
    { field: 'name', text: '黎秀珍、王小明' },
    { field: 'phone:abc', text: '13458502871' },
    { field: 'nationalId', text: '440199194803122640' },
    { field: 'address', text: '榕荫里小区3栋204' },
    { field: 'notes', text: '13900001111' },
  ]);
  expect(keys.map(({ field, text }) => `${field} ${text}`).sort()).toEqual([
    'name 王小明',
    'name 黎秀珍',
    'name 黎秀珍王小明',
    'national-id 440199194803122640',
    'phone 13458502871',
  ]);
});

test('the same key comes once', () => {
  expect(
    lookUpKeys([
      { field: 'phone', text: '13458502871' },
      { field: 'phone:n1', text: '134 5850 2871' },
    ]),
  ).toHaveLength(1);
});

test('what is typed into the search may be any of the four, and a name is never cut', () => {
  expect(searchKeys('秀珍')).toEqual([
    { field: 'name', text: '秀珍' },
    { field: 'reference', text: '秀珍' },
  ]);
  expect(searchKeys('13458502871').map(({ field }) => field)).toEqual(['name', 'phone', 'reference']);
  expect(searchKeys('440199194803122640').map(({ field }) => field)).toContain('national-id');
  expect(searchKeys('，')).toEqual([]);
});

test('the head of a household is the first number', () => {
  expect(headNumber([{ field: 'nationalId', text: '440199194803122640、44019919500811702x' }])).toBe('440199194803122640');
  expect(headNumber([{ field: 'nationalId:n1', text: '440199194803122640' }])).toBeNull();
  expect(headNumber([{ field: 'name', text: '黎秀珍' }])).toBeNull();
});
