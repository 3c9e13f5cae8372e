/** Addresses of the list of needs: what they ask, what they wrongly ask, and the way back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING, needsPath, readNeedQuery, setConditions, without } from '~/domain/search/need-query';

const ask = (text: string) => readNeedQuery(new URLSearchParams(text));

test('an address without a word asks for everything', () => {
  expect(ask('')).toEqual({
    q: '',
    kind: null,
    city: null,
    district: null,
    group: null,
    contribution: null,
    urgency: null,
    max: null,
    charity: null,
    project: null,
    sort: 'relevance',
    page: 1,
  });
});

test('every condition is read', () => {
  expect(
    ask('q=轮椅&kind=meal&district=futian&group=ill&contribution=hours&urgency=red&max=1000&charity=he-lin&project=abc&sort=ending&page=3'),
  ).toEqual({
    q: '轮椅',
    kind: 'meal',
    city: 'shenzhen',
    district: 'futian',
    group: 'ill',
    contribution: 'hours',
    urgency: 'red',
    max: 100_000,
    charity: 'he-lin',
    project: 'abc',
    sort: 'ending',
    page: 3,
  });
});

const ignored = [
  'kind=wish',
  'kind=',
  'district=atlantis',
  'city=atlantis',
  'group=king',
  'contribution=gold',
  'urgency=blue',
  'max=-5',
  'max=0',
  'max=1e9',
  'max=1.234',
  'max=99999999999',
  'charity=../etc',
  'charity=a%20b',
  'project=%22',
  'sort=price',
  'page=0',
  'page=-1',
  'page=1.5',
  'page=abc',
  'page=99999999',
  'q=%00%00',
  'q=%20%20',
  'nonsense=1',
  'kind[]=meal',
  '__proto__=x',
];
test.each(ignored)('%s is as if it were not there', (text) => {
  expect(ask(text)).toEqual(EVERYTHING);
});

test('words are trimmed, cleaned of control characters and cut at a hundred', () => {
  expect(ask('q=%20%20轮%00椅%0A%0A书包%20').q).toBe('轮 椅 书包');
  expect([...ask(`q=${encodeURIComponent('😀'.repeat(300))}`).q]).toHaveLength(100);
});

test('the first of a repeated condition counts', () => {
  expect(ask('kind=meal&kind=service').kind).toBe('meal');
});

test('a district brings its city over any city that is named', () => {
  expect(ask('city=foshan&district=futian').city).toBe('shenzhen');
  expect(ask('city=foshan').city).toBe('foshan');
});

test('a city that follows from the district is no condition of its own', () => {
  expect(setConditions(ask('district=futian&q=a'))).toEqual(['q', 'district']);
  expect(setConditions(ask('city=foshan&max=50'))).toEqual(['city', 'max']);
  expect(setConditions(EVERYTHING)).toEqual([]);
});

test('without a condition the rest stays and pages begin anew; without its district a query keeps the city', () => {
  expect(without(ask('q=a&kind=meal&page=4'), 'q')).toEqual(ask('kind=meal'));
  expect(without(ask('district=futian'), 'district')).toEqual(ask('city=shenzhen'));
});

test('an address says only what differs from asking everything', () => {
  expect(needsPath(EVERYTHING)).toBe('/needs');
  expect(needsPath(ask('district=futian&max=48.50&page=2'))).toBe('/needs?district=futian&max=48.50');
  expect(needsPath(ask('q=a%26b'), { page: 2, sort: 'newest' })).toBe('/needs?q=a%26b&sort=newest&page=2');
});

test('any address is read without a fault, and what it meant is written so that it means the same again', () => {
  const names = ['q', 'kind', 'city', 'district', 'group', 'contribution', 'urgency', 'max', 'charity', 'project', 'sort', 'page'];
  const pair = fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('meal', 'futian', 'xian', 'ill', 'money', 'red', '12.5', 'newest', '3')),
  );
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const query = readNeedQuery(new URLSearchParams(pairs));
      const again = readNeedQuery(new URLSearchParams(needsPath(query, { page: query.page }).split('?')[1] ?? ''));
      expect(again).toEqual(query);
    }),
    { numRuns: 500 },
  );
});
