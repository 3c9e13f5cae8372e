/** One row of an intake sheet, cell by cell: what each way of writing it gives. */
import { expect, test } from 'vitest';
import { readCount, readDay } from '~/domain/cases/intake-cells';
import { cellsOf, findColumns, HEADINGS, INTAKE_COLUMNS, type IntakeCells } from '~/domain/cases/intake-columns';
import { draftOf } from '~/domain/cases/intake-draft';
import { judgeRow } from '~/domain/cases/intake-row';
import { judgeSheet } from '~/domain/cases/intake-sheet';
import { ageBy, isNationalId } from '~/domain/cases/national-id';
import { forbiddenWords } from '~/domain/cases/sealed-fields';

const TODAY = '2026-11-22';
const good: IntakeCells = {
  reference: 'XQ-1',
  name: '黎秀珍',
  nationalId: '440199194803122640',
  phone: '13458502871',
  address: '榕荫里小区3栋204',
  street: '榕荫街道',
  community: '石榴里社区',
  hardship: '残疾',
  circle: '核心',
  kind: '微心愿',
  title: '电热水壶',
  description: '想自己烧水喝。',
  quantity: '2',
  unit: '个',
  budget: '198',
  urgency: '黄',
  neededBy: '2026-12-30',
  caseworker: '谭晓彤',
  notes: '',
};
const judge = (changed: Partial<IntakeCells>) => {
  const { verdict, problems } = judgeRow({ ...good, ...changed }, TODAY);
  return [verdict, ...problems.map(({ code, column }) => `${code}:${column}`)].join(' ');
};

test.each<[string, Partial<IntakeCells>, string]>([
  ['as it should be', {}, 'accept'],
  ['no phone', { phone: '' }, 'accept'],
  ['a landline', { phone: '0755-83456789' }, 'accept'],
  ['half a phone', { phone: '1345850' }, 'accept'],
  ['a phone one digit short', { phone: '1345850287' }, 'review phone-wrong:phone'],
  ['no name', { name: ' ' }, 'review rewritten:name missing:name'],
  ['no number of its own', { reference: '' }, 'review missing:reference'],
  ['an X in lower case', { nationalId: '44019919500811702x' }, 'accept'],
  ['an ID of fifteen digits', { nationalId: '440199480312264' }, 'review national-id-wrong:nationalId'],
  ['an ID with two digits changed round', { nationalId: '440199194803126240' }, 'review national-id-wrong:nationalId'],
  ['zero pieces', { quantity: '0' }, 'reject not-positive:quantity'],
  ['minus two', { quantity: '-2' }, 'reject not-positive:quantity'],
  ['one and a half', { quantity: '1.5' }, 'review not-whole:quantity'],
  ['minus one and a half', { quantity: '-1.5' }, 'reject not-positive:quantity'],
  ['a word', { quantity: '两个' }, 'review not-a-number:quantity'],
  ['nothing', { quantity: '' }, 'review missing:quantity'],
  ['a hundred thousand and one', { quantity: '100001' }, 'review too-large:quantity'],
  ['an endless number', { quantity: '9'.repeat(400) }, 'review too-large:quantity'],
  ['exponents', { quantity: '1e3' }, 'review not-a-number:quantity'],
  ['full-width two', { quantity: '２' }, 'accept-normalised rewritten:quantity'],
  ['thousands', { quantity: '1,000' }, 'accept'],
  ['no budget', { budget: '' }, 'review budget-missing:budget'],
  ['a budget of nothing', { budget: '0' }, 'review budget-zero:budget'],
  ['a budget below nothing', { budget: '-5' }, 'reject not-positive:budget'],
  ['a budget in words', { budget: '两百' }, 'review not-a-number:budget'],
  ['a budget beyond all', { budget: '99999999' }, 'review too-large:budget'],
  ['a budget with fen', { budget: '198.50' }, 'accept'],
  ['service for nothing', { kind: '志愿服务', unit: '次', budget: '0' }, 'accept'],
  ['today', { neededBy: TODAY }, 'accept'],
  ['yesterday', { neededBy: '2026-11-21' }, 'review date-past:neededBy'],
  ['slashes', { neededBy: '2026/12/5' }, 'accept-normalised rewritten:neededBy'],
  ['Chinese', { neededBy: '2026年12月5日' }, 'accept-normalised rewritten:neededBy'],
  ['30 February', { neededBy: '2027-02-30' }, 'reject date-impossible:neededBy'],
  ['29 February of no leap year', { neededBy: '2027-02-29' }, 'reject date-impossible:neededBy'],
  ['soon', { neededBy: '尽快' }, 'review date-unreadable:neededBy'],
  ['in a hundred years', { neededBy: '2126-12-30' }, 'review date-far:neededBy'],
  ['an unknown circle', { circle: '内圈' }, 'review unknown-word:circle'],
  ['an unknown colour', { urgency: '紫' }, 'review unknown-word:urgency'],
  ['an unknown unit', { unit: '坨' }, 'review unknown-word:unit'],
  ['an unknown hardship', { hardship: '其他' }, 'review unknown-word:hardship'],
  ['a name of an object in the table of words', { unit: 'constructor' }, 'review unknown-word:unit'],
  ['an unknown kind', { kind: '旅游' }, 'review kind-unknown:kind'],
  ['a title of 61 characters', { title: '壶'.repeat(61) }, 'review too-long:title'],
  ['a story of 100,000 characters', { description: '想'.repeat(100_000) }, 'review too-long:description'],
  ['a phone in the story', { description: '打13812345678找我。' }, 'accept private-words:description'],
  ['the own name in the story', { description: '黎秀珍想要一个。' }, 'accept private-words:description'],
  ['living alone in the story', { description: '一人居住。' }, 'accept plain-words:description'],
  ['a school in the story', { description: '孩子在向阳小学读书。' }, 'accept place-in-text:description'],
  ['a formula in the story', { description: '=1+1' }, 'accept-normalised formula-as-text:description'],
  ['signs nobody sees', { name: '黎\u200b秀珍' }, 'accept-normalised rewritten:name'],
  ['a repair of 80,000', { kind: '安居修缮', budget: '80000' }, 'accept'],
  ['a repair of a fen more', { kind: '安居修缮', budget: '80000.01' }, 'accept repair-over-limit:budget'],
])('%s', (_, changed, expected) => expect(judge(changed)).toBe(expected));

test.each([
  ['440199194803122640', true],
  ['44019919500811702X', true],
  ['440199194803122641', false],
  ['440199194813122640', false],
  ['040199194803122640', false],
  ['', false],
])('the ID number %s exists: %s', (text, exists) => expect(isNationalId(text)).toBe(exists));

test('age counts full years', () => {
  expect(ageBy('440199194803122640', '2026-03-11')).toBe(77);
  expect(ageBy('440199194803122640', '2026-03-12')).toBe(78);
});

test.each([
  ['2', { value: 2 }],
  ['2.0', { value: 2 }],
  ['+2', { value: 2 }],
  ['2 3', { problem: 'not-a-number' }],
  ['', { problem: 'missing' }],
])('the count "%s"', (text, expected) => {
  expect(readCount(text, 10)).toEqual(expected);
});

test.each([
  ['2026.1.5', '2026-01-05'],
  ['2026年1月5日', '2026-01-05'],
  ['2028-02-29', '2028-02-29'],
])('the day %s', (text, day) => {
  expect(readDay(text)).toMatchObject({ day });
});

test('the header is found in any order, with full-width brackets and columns of their own', () => {
  const header = ['序号', ...INTAKE_COLUMNS.map((column) => HEADINGS[column].replace('(', '（').replace(')', '）')).reverse()];
  const { at, missing } = findColumns(header);
  expect(missing).toEqual([]);
  expect(cellsOf(header, at).budget).toBe('预算（元）');
  expect(findColumns(['编号', '姓名']).missing).toHaveLength(18);
});

test('rows that repeat, lack cells or were imported before say so', () => {
  const header = INTAKE_COLUMNS.map((column) => HEADINGS[column]);
  const row = (changed: Partial<IntakeCells>) => INTAKE_COLUMNS.map((column) => ({ ...good, ...changed })[column]);
  const sheet = [
    row({}),
    row({}),
    row({ title: '电饭煲' }),
    row({ reference: 'OLD' }),
    row({ reference: 'X3' }).slice(0, 18),
    row({ reference: 'X4', name: ' 黎秀珍' }),
    row({ reference: 'X4' }),
  ];
  const judged = judgeSheet(header, sheet, TODAY, (reference) => reference === 'OLD');
  expect(judged.map(({ verdict, problems }) => `${verdict} ${problems.map(({ code }) => code)}`)).toEqual([
    'accept ',
    'reject duplicate-row',
    'review reference-repeated',
    'review already-imported',
    'reject cells-differ',
    'accept-normalised rewritten',
    'reject duplicate-row',
  ]);
});

test.each<[string, Partial<IntakeCells>, object[]]>([
  ['a wish', {}, [{ contribution: 'goods', unit: '个', asked: 2, estimate: 19_800 }]],
  ['a wish in visits', { unit: '次' }, [{ contribution: 'goods', unit: '件', asked: 2, estimate: 19_800 }]],
  ['a repair', { kind: '安居修缮', budget: '6800' }, [{ contribution: 'money', unit: null, asked: 680_000, estimate: null }]],
  [
    'meals',
    { kind: '爱心餐', quantity: '90', unit: '份', budget: '1350' },
    [{ contribution: 'meals', unit: null, asked: 90, estimate: 135_000 }],
  ],
  [
    'service',
    { kind: '志愿服务', quantity: '12', unit: '次', budget: '0' },
    [{ contribution: 'hours', unit: null, asked: 1440, estimate: null }],
  ],
  [
    'service by the hour',
    { kind: '志愿服务', quantity: '3', unit: '小时', budget: '0' },
    [{ contribution: 'hours', unit: null, asked: 180, estimate: null }],
  ],
  [
    'paid service',
    { kind: '志愿服务', quantity: '10', unit: '次', budget: '2000' },
    [
      { contribution: 'hours', unit: null, asked: 1200, estimate: null },
      { contribution: 'money', unit: null, asked: 200_000, estimate: null },
    ],
  ],
])('%s asks for what fits', (_, changed, items) => {
  expect(draftOf({ ...good, ...changed }, TODAY).items).toEqual(items.map((item) => ({ name: '电热水壶', ...item })));
});

test('a draft says of a household no more than the public may know', () => {
  const draft = draftOf({ ...good, hardship: '独居老人' }, TODAY);
  expect(draft).toMatchObject({
    group: 'older-people',
    ageBand: 'older',
    circle: 'core',
    personAgeBand: 'older',
    object: 'kettle',
    urgency: 'yellow',
  });
  const told = JSON.stringify(draft);
  for (const secret of ['黎秀珍', '440199', '13458502871', '榕荫', '石榴', '谭晓彤', '独居', 'XQ-1']) expect(told).not.toContain(secret);
});

test('no draft is made of a row that was not accepted', () => {
  expect(() => draftOf({ ...good, kind: '旅游' }, TODAY)).toThrow();
});

test('the words of a household are known whole and in parts, its own story is not forbidden to itself', () => {
  const words = forbiddenWords([
    { field: 'name', text: '盛老太（盛桂花）' },
    { field: 'address', text: '翠竹里3-2-1' },
    { field: 'phone', text: ' １３８12345678' },
    { field: 'description:n1', text: '想要一张桌子，微信hexd_0707' },
    { field: 'notes:n1', text: '已报镇里 21019919650412199411' },
    { field: 'community', text: '里' },
  ]);
  for (const word of ['盛老太', '盛桂花', '翠竹里', '翠竹里3-2-1', '13812345678', 'hexd_0707', '21019919650412199411'])
    expect(words).toContain(word);
  expect(words.some((word) => word.includes('桌子') || word === '里' || word.includes('已报'))).toBe(false);
});
