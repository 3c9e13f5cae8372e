/** When a company is a caring business, at which level, and what a review does with the badge it has. */
import { expect, test } from 'vitest';
import {
  type BadgeStep,
  caringBusinessLevel,
  countedSeasons,
  type Deed,
  type LiveAward,
  reviewStep,
} from '~/domain/badges/caring-business';

const NOW = '2026-Q4';
/** "Q4:n1:100 Q3:n2:100": season of the year to now, need, points. */
function deeds(text: string): Deed[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [season = '', needId = '', points = ''] = one.split(':');
      return { season: season.length === 2 ? `2026-${season}` : season, needId, points: Number(points) };
    });
}

test('four seasons count, over the turn of a year', () => {
  expect(countedSeasons('2026-Q4')).toEqual(['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1']);
  expect(countedSeasons('2026-Q2')).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']);
});

test.each<[string, string, number | null]>([
  ['nothing', '', null],
  ['three deeds in two seasons for two needs with 200 points', 'Q4:a:100 Q4:b:50 Q3:a:50', 1],
  ['a point short', 'Q4:a:100 Q4:b:50 Q3:a:49', null],
  ['three deeds for one need', 'Q4:a:100 Q4:a:50 Q3:a:50', null],
  ['three deeds in one season', 'Q4:a:100 Q4:b:50 Q4:c:50', null],
  ['four deeds in one season', 'Q4:a:100 Q4:b:50 Q4:c:50 Q4:d:900', null],
  ['five deeds in one season', 'Q4:a:40 Q4:b:40 Q4:c:40 Q4:d:40 Q4:e:40', 1],
  ['five deeds in one season for one need', 'Q4:a:40 Q4:a:40 Q4:a:40 Q4:a:40 Q4:a:40', null],
  ['five deeds in a season that still counts', 'Q1:a:40 Q1:b:40 Q1:c:40 Q1:d:40 Q1:e:40', 1],
  ['two deeds in two seasons', 'Q4:a:900 Q3:b:900', null],
  ['the third deed too long ago', 'Q4:a:900 Q3:b:900 2025-Q4:c:900', null],
  ['points of too long ago', 'Q4:a:60 Q4:b:60 Q3:c:60 2025-Q4:d:900', null],
  ['999 points', 'Q4:a:900 Q4:b:50 Q3:a:49', 1],
  ['1,000 points', 'Q4:a:900 Q4:b:50 Q3:a:50', 2],
  ['4,999 points', 'Q4:a:4900 Q4:b:50 Q3:a:49', 2],
  ['5,000 points', 'Q4:a:4900 Q4:b:50 Q3:a:50', 3],
  ['points without deeds enough', 'Q4:a:99999 Q3:b:99999', null],
  ['a season to come', '2027-Q1:a:900 Q4:b:900 Q3:c:900', null],
])('%s', (_, text, level) => expect(caringBusinessLevel(deeds(text), NOW)).toBe(level));

const live = (level: number, season = NOW, hasExpired = false): LiveAward => ({ level, season, hasExpired });
const one = 'Q4:a:100 Q4:b:50 Q3:a:50';
const two = 'Q4:a:900 Q4:b:50 Q3:a:50';
const old = '2025-Q4:a:100 2025-Q4:b:50 2025-Q3:a:50';

test.each<[string, LiveAward | null, string, BadgeStep]>([
  ['none and nothing for one', null, '', { step: 'keep' }],
  ['none and enough', null, one, { step: 'award', level: 1 }],
  ['none and enough for the second', null, two, { step: 'award', level: 2 }],
  ['the same again', live(1), one, { step: 'keep' }],
  ['more than before', live(1), two, { step: 'replace', level: 2, reason: 'raised' }],
  ['a reversal that takes all', live(1), 'Q4:a:100', { step: 'end', reason: 'reversed' }],
  ['a reversal that takes a level', live(2), one, { step: 'replace', level: 1, reason: 'lowered' }],
  ['seasons that passed take nothing', live(1, '2025-Q4'), old, { step: 'keep' }],
  ['a reversal after seasons passed', live(1, '2025-Q4'), '2025-Q4:a:100 2025-Q3:a:50', { step: 'end', reason: 'reversed' }],
  ['a reversal, and new deeds that make up for it', live(1, '2025-Q4'), `2025-Q4:a:100 ${one}`, { step: 'keep' }],
  ['the year is over, and enough was done', live(2, '2025-Q4', true), one, { step: 'replace', level: 1, reason: 'expired' }],
  ['the year is over, and not enough was done', live(1, '2025-Q4', true), old, { step: 'end', reason: 'expired' }],
])('%s', (_, award, text, step) => expect(reviewStep(award, deeds(text), NOW)).toEqual(step));
