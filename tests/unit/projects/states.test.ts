/** The life of a project, its release, its figures, and which of its needs is nearest to completion. */
import { expect, test } from 'vitest';
import type { PublicNeed } from '~/domain/needs/public-need';
import { foldItems, nearestToCompletion, publicProject } from '~/domain/projects/public-project';
import { checkProjectRelease } from '~/domain/projects/release';
import { moveProject, PROJECT_STATES, type ProjectMove, type ProjectState } from '~/domain/projects/states';

const allowed: Readonly<Record<ProjectMove, Partial<Record<ProjectState, ProjectState>>>> = {
  submit: { draft: 'in-review' },
  return: { 'in-review': 'draft' },
  approve: { 'in-review': 'published' },
  close: { published: 'closed' },
  withdraw: { draft: 'withdrawn', 'in-review': 'withdrawn', published: 'withdrawn' },
};
const table = (Object.keys(allowed) as ProjectMove[]).flatMap((move) =>
  PROJECT_STATES.map((state) => [move, state, allowed[move][state]] as const),
);
test.each(table)('%s from %s leads to %s', (move, state, target) => {
  expect(moveProject(state, move)).toEqual(target ? { ok: true, state: target } : { ok: false, refusal: 'wrong-project-state' });
});

const source = {
  id: 'p',
  title: '夜灯计划',
  titleEn: null,
  what: '四十户装灯。',
  whatEn: null,
  why: '夜里起身。',
  whyEn: null,
  done: '都装好。',
  doneEn: null,
  object: 'desk-lamp',
  district: 'futian',
  startsOn: new Date('2026-11-01T12:00:00Z'),
  endsOn: new Date('2027-01-31T12:00:00Z'),
  state: 'published',
  charity: { slug: 'qc', name: '晴川', nameEn: null },
};

test('only what the whitelist names is public', () => {
  const row = { ...source, authorId: 'secret', stateReason: 'secret', charity: { ...source.charity, contactEmail: 'secret' } };
  const view = publicProject(row, 'Asia/Shanghai');
  expect(JSON.stringify(view)).not.toContain('secret');
  expect(view).toMatchObject({ startsOn: '2026-11-01', endsOn: '2027-01-31' });
});

const now = new Date('2026-11-23T02:00:00Z');
const lacking: readonly [object, string][] = [
  [{ title: '' }, 'title'],
  [{ what: '' }, 'what'],
  [{ why: ' ' }, 'why'],
  [{ done: '' }, 'done'],
  [{ endsOn: now }, 'endsOn'],
];
test.each(lacking)('%j is incomplete: %s', (change, missing) => {
  expect(checkProjectRelease({ ...source, ...change }, now)).toEqual({ ok: false, refusal: 'project-incomplete', values: { missing } });
});
test('a project without private words may go on; with them it may not', () => {
  expect(checkProjectRelease(source, now).ok).toBe(true);
  expect(checkProjectRelease({ ...source, why: '请打 13800138000' }, now)).toMatchObject({
    refusal: 'private-words-in-text',
    values: { where: 'why', kind: 'phone' },
  });
  expect(checkProjectRelease({ ...source, doneEn: 'poor families' }, now)).toMatchObject({ refusal: 'pity-words-in-text' });
});

test('figures are added within a kind of contribution and never across', () => {
  expect(
    foldItems([
      { contribution: 'goods', asked: 2, adopted: 1, confirmed: 0 },
      { contribution: 'money', asked: 5000, adopted: 5000, confirmed: 5000 },
      { contribution: 'goods', asked: 3, adopted: 3, confirmed: 1 },
    ]),
  ).toEqual([
    { contribution: 'money', asked: 5000, adopted: 5000, confirmed: 5000 },
    { contribution: 'goods', asked: 5, adopted: 4, confirmed: 1 },
  ]);
  expect(foldItems([])).toEqual([]);
});

function need(id: string, state: string, ...items: [number, number][]): PublicNeed {
  return { id, state, items: items.map(([adopted, asked]) => ({ adopted, asked })) } as unknown as PublicNeed;
}
test('the nearest to completion is the open need adopted most, by share, the oldest among equals', () => {
  const needs = [
    need('old', 'published', [0, 1]),
    need('half', 'published', [500, 1000]),
    need('near', 'published', [3, 4]),
    need('full', 'fully-adopted', [1, 1]),
  ];
  expect(nearestToCompletion(needs)?.id).toBe('near');
  expect(nearestToCompletion([need('a', 'published', [0, 1]), need('b', 'published', [0, 9])])?.id).toBe('a');
  expect(nearestToCompletion([need('money', 'published', [90_000, 100_000], [0, 1]), need('thing', 'published', [1, 2])])?.id).toBe(
    'thing',
  );
  expect(nearestToCompletion([need('full', 'met', [1, 1])])).toBeNull();
  expect(nearestToCompletion([])).toBeNull();
});
