/** What is sealed in a household's file is found however it is written; what only looks like it passes. Every value here is invented. */
import { expect, test } from 'vitest';
import { forbiddenWords } from '~/domain/cases/sealed-fields';
import { findKnownValues } from '~/domain/needs/gate/known-values';
import { sealedForms } from '~/domain/needs/gate/sealed-forms';

const sealed = forbiddenWords([
  { field: 'name', text: '盛桂芳' },
  { field: 'nationalId', text: '440199194803122640' },
  { field: 'phone', text: '13844772207' },
  { field: 'address', text: '香樟里17号3-204' },
  { field: 'street', text: '榕荫街道' },
  { field: 'community', text: '橡树湾社区' },
  { field: 'school', text: '松果小学' },
  { field: 'hospital', text: '云杉医院' },
  { field: 'caseworker', text: 'Li Na' },
]);
const forms = sealedForms(sealed);
const found = (text: string) => findKnownValues(text, forms).map(({ start, end }) => text.slice(start, end));

const hits: readonly [string, string][] = [
  ['盛桂芳想要一副扶手', '盛桂芳'],
  ['盛 桂 芳想要', '盛 桂 芳'],
  ['盛\n桂\n芳想要', '盛\n桂\n芳'],
  ['盛·桂·芳', '盛·桂·芳'],
  ['盛\u200b桂\u200b芳', '盛\u200b桂\u200b芳'],
  ['<b>盛</b>桂芳', '盛</b>桂芳'],
  ['桂芳说水壶好用', '桂芳'],
  ['桂芳阿姨', '桂芳阿姨'],
  ['盛老太在等', '盛老太'],
  ['盛阿姨在等', '盛阿姨'],
  ['老盛每天去', '老盛'],
  ['小盛每天去', '小盛'],
  ['13844772207', '13844772207'],
  ['１３８４４７７２２０７', '１３８４４７７２２０７'],
  ['138 4477 2207', '138 4477 2207'],
  ['138-4477-2207', '138-4477-2207'],
  ['138.4477.2207', '138.4477.2207'],
  ['138😀4477😀2207', '138😀4477😀2207'],
  ['一三八四四七七二二零七', '一三八四四七七二二零七'],
  ['幺三八 四四七七 二二〇七', '幺三八 四四七七 二二〇七'],
  ['壹叁捌肆肆柒柒贰贰零柒', '壹叁捌肆肆柒柒贰贰零柒'],
  ['844772 就好', '844772'],
  ['138****2207', '138****2207'],
  ['138××××2207', '138××××2207'],
  ['尾号2207', '尾号2207'],
  ['ending in 2207', 'ending in 2207'],
  ['19480312', '19480312'],
  ['440199 19480312 2640', '440199 19480312 2640'],
  ['440199********2640', '440199********2640'],
  ['住香樟里', '香樟里'],
  ['住香樟里１７號', '香樟里１７號'],
  ['住香樟里十七号', '香樟里十七号'],
  ['榕蔭街道', '榕蔭街道'],
  ['橡树湾的路', '橡树湾'],
  ['橡樹灣社區', '橡樹灣社區'],
  ['松果小学门口', '松果小学'],
  ['雲杉醫院', '雲杉醫院'],
  ['call Li Na', 'Li Na'],
  ['call LI  NA', 'LI  NA'],
  ['Lі Nа (Cyrillic)', 'Lі Nа'],
];
test.each(hits)('%j holds %j', (text, value) => {
  expect(found(text).some((one) => one.includes(value) || value.includes(one))).toBe(true);
  expect(found(text)[0]?.length).toBeGreaterThan(1);
});

const innocent: readonly string[] = [
  '水一开就会响的电热水壶',
  '想要一副扶手，尺寸是自己量的',
  '福田区的一条街',
  '深圳市',
  '盛夏要一台风扇',
  '丰盛的一餐',
  '小学门口要一条坡道',
  '去医院复查要轮椅',
  '台阶 17 厘米',
  '204 厘米高的柜子',
  '¥3,204',
  '13800138000',
  '1948 年的老楼',
  'lining the drawer',
  'a kettle, 1.7 litres',
  '尾号 1234',
  '138****0000',
  '2207 元',
];
test.each(innocent)('%j holds nothing of the file', (text) => {
  expect(found(text)).toEqual([]);
});

test('an address with a district in front is known by what is below the district', () => {
  const inside = sealedForms(['深圳市福田区香樟里17号']);
  expect(findKnownValues('住在香樟里', inside)).toHaveLength(1);
  expect(findKnownValues('住在福田区', inside)).toEqual([]);
});

test('districts, single characters and signs tell nothing', () => {
  const forms2 = sealedForms(['福田区', '深圳', 'Futian', '大', '。', '']);
  expect(findKnownValues('福田区、深圳、Futian 大家好。', forms2)).toEqual([]);
});

test('a door number counts with its sign, or where the text says that it is a door', () => {
  const door = sealedForms(['3-204', '605']);
  expect(findKnownValues('3 - 204', door)).toHaveLength(1);
  expect(findKnownValues('３－２０４', door)).toHaveLength(1);
  expect(findKnownValues('605室', door)).toHaveLength(1);
  expect(findKnownValues('605 元', door)).toEqual([]);
});

test('a hundred thousand characters are read in a moment', () => {
  const text = '一三八零零'.repeat(20_000);
  const begun = performance.now();
  findKnownValues(text, forms);
  expect(performance.now() - begun).toBeLessThan(3000);
});
