/** Marks over all texts of a need: what may be kept, what may not, what is proposed, and that nothing unanswered is shown. */
import { expect, test } from 'vitest';
import { markedText, maskedText } from '~/domain/needs/gate/marked-text';
import { answerKey, marksOf, openMarks } from '~/domain/needs/gate/marks';
import { findNarrowingWords } from '~/domain/needs/gate/narrowing-words';
import { isCertain, reworded, scanAgainst } from '~/domain/needs/gate/scan';
import { placeName, textsOf, type WrittenNeed } from '~/domain/needs/gate/texts';

const need: WrittenNeed = {
  title: '一把轮椅',
  titleEn: 'A wheelchair',
  story: '去年在协和医院做了手术，电话13800138000。',
  storyEn: null,
  items: [
    { name: '轮椅', nameEn: 'Wheelchair' },
    { name: '给黎秀珍的坐垫', nameEn: null },
  ],
  photos: [{ id: 'photo22photo22photo2', caption: '门口的坡', captionEn: null }],
};
const nobody = () => false;

test('every text is looked at: titles, stories, items, captions, both languages', () => {
  expect(textsOf(need).map(({ place }) => place)).toEqual([
    'title',
    'titleEn',
    'story',
    'item.0',
    'itemEn.0',
    'item.1',
    'caption.photo22photo22photo2',
  ]);
});

test.each([
  ['title', 'title'],
  ['titleEn', 'titleEn'],
  ['story', 'story'],
  ['storyEn', 'storyEn'],
  ['item.0', 'item'],
  ['itemEn.3', 'item'],
  ['caption.x', 'caption'],
  ['captionEn.x', 'caption'],
])('%s stands in %s', (place, name) => {
  expect(placeName(place)).toBe(name);
});

test('sealed values and numbers can be kept by nobody; a hospital can', () => {
  const marks = marksOf(need, ['黎秀珍'], () => true);
  const by = Object.fromEntries(marks.map(({ type, isCertain: certain, isKept, place }) => [type, { certain, isKept, place }]));
  expect(by.PHONE).toEqual({ certain: true, isKept: false, place: 'story' });
  expect(by.SEALED).toEqual({ certain: true, isKept: false, place: 'item.1' });
  expect(by.HOSPITAL).toEqual({ certain: false, isKept: true, place: 'story' });
  expect(
    openMarks(marks)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['PHONE', 'SEALED']);
});

test('marks are numbered in reading order, without gaps', () => {
  expect(marksOf(need, ['黎秀珍'], nobody).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('what is not answered is covered, and its length tells nothing', () => {
  const marks = marksOf(need, ['黎秀珍'], nobody);
  expect(maskedText('给黎秀珍的坐垫', 'item.1', marks)).toBe('给●●●的坐垫');
  expect(JSON.stringify(textsOf(need).map((text) => markedText(text, marks)))).not.toMatch(/协和|13800138000|黎秀珍/);
});

test('what was kept is shown, since it goes out', () => {
  const marks = marksOf(need, [], (place) => place === 'story');
  expect(maskedText(need.story, 'story', marks)).toContain('协和医院');
  expect(maskedText(need.story, 'story', marks)).not.toContain('13800138000');
});

test('an answer holds for its own place alone', () => {
  const twice = { ...need, titleEn: null, items: [], photos: [], title: '协和医院用的轮椅', story: '在协和医院' };
  expect(marksOf(twice, [], (place) => place === 'title').map(({ place, isKept }) => [place, isKept])).toEqual([
    ['title', true],
    ['story', false],
  ]);
});

test.each([
  ['李阿姨', '李阿姨'],
  ['ＡＢＣ', 'abc'],
  [' Li Na ', 'li na'],
])('%j is answered as %j', (found, key) => {
  expect(answerKey(found)).toBe(key);
});

const cuts: readonly [string, number, number, string, string][] = [
  ['在协和医院做了手术', 1, 5, '附近一家医院', '在附近一家医院做了手术'],
  ['电话13800138000。', 2, 13, '', '电话。'],
  ['Call 138 now', 5, 8, '', 'Call now'],
  ['13800138000', 0, 11, '', ''],
  ['ask Mary here', 4, 8, 'a neighbour', 'ask a neighbour here'],
];
test.each(cuts)('%j with %i to %i as %j', (text, start, end, wording, result) => {
  expect(reworded(text, { start, end }, wording).replace(/ {2}/g, ' ')).toBe(result);
});

const certain: readonly [string, boolean][] = [
  ['电话 13800138000', true],
  ['１３８００１３８０００', true],
  ['138\u200b0013\u200b8000', true],
  ['138😀0013😀8000', true],
  ['a@example.com', true],
  ['微信号：wxid_8831', true],
  ['440199194803122640', true],
  ['6222020200001234567', true],
  ['编号 123456789', true],
  ['three bowls at dinner. The coach asks', false],
  ['在协和医院做了手术', false],
  ['李阿姨想要', false],
  ['她有渐冻症', false],
];
test.each(certain)('%j is certain: %s', (text, expected) => {
  const spans = scanAgainst(text, []);
  expect(spans.length).toBeGreaterThan(0);
  expect(spans.some(isCertain)).toBe(expected);
});

const rare: readonly [string, number][] = [
  ['确诊渐冻症三年', 1],
  ['她是血友病患者', 1],
  ['舞狮舞了二十年', 1],
  ['he has haemophilia', 1],
  ['diagnosed with ALS', 1],
  ['also very tall', 0],
  ['salsa', 0],
  ['有糖尿病', 0],
  ['中风以后', 0],
  ['听粤剧', 0],
  ['做了多年小生意', 0],
];
test.each(rare)('%j has %i narrowing words', (text, count) => {
  expect(findNarrowingWords(text)).toHaveLength(count);
});
