/** The documents of the index: only of public needs, only what the public view gives. */
import { expect, test } from 'vitest';
import { toSearchDocument } from '#search/document';
import { INDEX_SETTINGS } from '#search/settings';
import { sampleNeed } from '#tests/support/sample-needs';
import { NEED_STATES, PUBLIC_STATES } from '~/domain/needs/states';

test.each(NEED_STATES)('a need in state %s is in the index exactly when it is public', (state) => {
  expect(toSearchDocument(sampleNeed({ state })) !== null).toBe((PUBLIC_STATES as readonly string[]).includes(state));
});

test('a document has these keys and no other', () => {
  expect(Object.keys(toSearchDocument(sampleNeed({})) ?? {}).sort()).toEqual([
    'charity',
    'charityName',
    'contributions',
    'district',
    'group',
    'id',
    'items',
    'itemsEn',
    'kind',
    'moneyLeft',
    'neededDay',
    'open',
    'project',
    'projectTitle',
    'publishedDay',
    'share',
    'story',
    'storyEn',
    'title',
    'titleEn',
    'turn',
    'urgency',
  ]);
});

test('what a row may carry beyond the public view does not get through', () => {
  const leaky = {
    ...sampleNeed({}),
    caseFileId: 'SECRET',
    phone: 'SECRET',
    stateReason: 'SECRET',
    charity: { ...sampleNeed({}).charity, contactEmail: 'SECRET' },
  };
  expect(JSON.stringify(toSearchDocument(leaky))).not.toContain('SECRET');
});

test('a document says what is still left, not what was asked', () => {
  const items = [
    { id: 'a', name: '扶手', nameEn: null, contribution: 'money', unit: null, asked: 48_000, adopted: 24_000, confirmed: 0 },
    { id: 'b', name: '地垫', nameEn: null, contribution: 'goods', unit: '米', asked: 2, adopted: 2, confirmed: 2 },
  ] as const;
  const document = toSearchDocument(sampleNeed({ items }));
  expect(document).toMatchObject({ contributions: ['money'], moneyLeft: 24_000, share: 750, open: true, items: '扶手\n地垫' });
  const done = items.map((item) => ({ ...item, adopted: item.asked }));
  expect(toSearchDocument(sampleNeed({ state: 'fully-adopted', items: done }))).toMatchObject({
    contributions: ['money', 'goods'],
    moneyLeft: null,
    share: 1000,
    open: false,
  });
});

test('Meilisearch shows ids alone', () => {
  expect(INDEX_SETTINGS.displayedAttributes).toEqual(['id']);
});
