/** The rules around case files: consent, reveals, contact windows, documents, the words nobody may read. */
import { describe, expect, test } from 'vitest';
import { addsConsent, stands } from '~/domain/cases/consent';
import { judgeDocument, MOST_DOCUMENT_BYTES } from '~/domain/cases/documents';
import { readCaseQuery } from '~/domain/cases/open-columns';
import { checkContactWindow, checkRevealLimit, isContactOpen, MOST_REVEALS } from '~/domain/cases/reveal';
import { fieldOf, forbiddenWords } from '~/domain/cases/sealed-fields';
import { moveNeed, NEED_STATES } from '~/domain/needs/states';

const now = new Date('2026-11-23T02:00:00Z');
const on = (day: string) => new Date(`${day}T02:00:00Z`);
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
const given = { scope: 'publish-need', withdrawnAt: null };
const withdrawn = (day: string) => ({ scope: 'publish-need', withdrawnAt: on(day) });

describe('consent', () => {
  test.each([
    ['nothing on record', [], false],
    ['one that stands', [given], true],
    ['one that was withdrawn', [withdrawn('2026-11-01')], false],
    ['withdrawn and given again', [withdrawn('2026-11-01'), given], true],
    ['another scope', [{ scope: 'object-photo', withdrawnAt: null }], false],
  ])('%s', (_, consents, expected) => expect(stands(consents, 'publish-need')).toBe(expected));

  test.each([
    ['a new household', [], '2026-11-20', true],
    ['beside one that stands', [given], '2026-11-20', false],
    ['a paper older than the withdrawal', [withdrawn('2026-11-21')], '2026-11-20', false],
    ['a paper of the same day', [withdrawn('2026-11-20')], '2026-11-20', false],
    ['a paper after the withdrawal', [withdrawn('2026-11-19')], '2026-11-20', true],
    ['the withdrawal of another scope', [{ scope: 'object-photo', withdrawnAt: on('2026-11-22') }], '2026-11-20', true],
  ])('a sheet adds it: %s', (_, consents, givenOn, expected) =>
    expect(addsConsent(consents, 'publish-need', givenOn, dayOf)).toBe(expected),
  );
});

test.each([
  [0, true],
  [MOST_REVEALS - 1, true],
  [MOST_REVEALS, false],
  [MOST_REVEALS + 5, false],
])('after %i reveals another is allowed: %s', (opened, ok) => expect(checkRevealLimit(opened).ok).toBe(ok));

describe('contact windows', () => {
  test.each([
    ['a promised visit', { state: 'committed', contribution: 'hours' }, on('2026-11-30'), null],
    ['goods', { state: 'committed', contribution: 'goods' }, on('2026-11-30'), 'contact-not-due'],
    ['a hold', { state: 'held', contribution: 'hours' }, on('2026-11-30'), 'contact-not-due'],
    ['what was delivered', { state: 'delivered', contribution: 'hours' }, on('2026-11-30'), 'contact-not-due'],
    ['exactly fourteen days', { state: 'committed', contribution: 'hours' }, on('2026-12-07'), null],
    ['a second more', { state: 'committed', contribution: 'hours' }, new Date('2026-12-07T02:00:01Z'), 'contact-too-long'],
    ['the past', { state: 'committed', contribution: 'hours' }, on('2026-11-22'), 'contact-too-long'],
    ['this instant', { state: 'committed', contribution: 'hours' }, now, 'contact-too-long'],
  ])('%s', (_, adoption, endsAt, refusal) => {
    const decided = checkContactWindow(adoption, endsAt, now);
    expect(decided.ok ? null : decided.refusal).toBe(refusal);
  });

  test.each([
    ['open', null, on('2026-11-24'), 'committed', true],
    ['ended', null, now, 'committed', false],
    ['closed', now, on('2026-11-24'), 'committed', false],
    ['delivered', null, on('2026-11-24'), 'delivered', false],
    ['confirmed', null, on('2026-11-24'), 'confirmed', false],
    ['cancelled', null, on('2026-11-24'), 'cancelled', false],
    ['released', null, on('2026-11-24'), 'released', false],
  ] as const)('%s', (_, closedAt, endsAt, state, open) => expect(isContactOpen({ closedAt, endsAt }, state, now)).toBe(open));
});

test.each([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'application/pdf'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
  ['an SVG', [...Buffer.from('<svg xmlns')], 'document-type-unknown'],
  ['a script named .png', [...Buffer.from('#!/bin/sh')], 'document-type-unknown'],
  ['half a signature', [0x89, 0x50], 'document-type-unknown'],
  ['nothing', [], 'document-type-unknown'],
])('%s is judged by its bytes', (_, bytes, expected) => {
  const judged = judgeDocument(new Uint8Array(bytes));
  expect(judged.ok ? judged.mediaType : judged.refusal).toBe(expected);
});

test('a document of 5 MB passes, one byte more does not', () => {
  const bytes = new Uint8Array(MOST_DOCUMENT_BYTES + 1);
  bytes.set([0xff, 0xd8, 0xff]);
  expect(judgeDocument(bytes)).toMatchObject({ refusal: 'document-too-large' });
  expect(judgeDocument(bytes.subarray(0, MOST_DOCUMENT_BYTES))).toMatchObject({ ok: true });
});

test('conditions of the list: unknown ones are dropped, sealed ones do not exist', () => {
  const query = readCaseQuery(new URLSearchParams('district=futian&circle=core&group=x&name=黎秀珍&consent=standing&page=3'));
  expect(query).toEqual({ district: 'futian', circle: 'core', group: null, ageBand: null, consent: 'standing', page: 3 });
});

test('relatives are forbidden by name and number, not by what they are called', () => {
  const words = forbiddenWords([
    { field: 'relatives', text: '女儿：王小明 13900001111' },
    { field: 'school:n1', text: '榕荫小学' },
    { field: 'hospital', text: '市第三医院' },
  ]);
  expect(words).toEqual(expect.arrayContaining(['王小明', '13900001111', '榕荫小学', '市第三医院']));
  expect(words).not.toContain('女儿');
});

test('a stored name leads to its field, anything else to none', () => {
  expect(fieldOf('phone')).toBe('phone');
  expect(fieldOf('phone:abc')).toBe('phone');
  expect(fieldOf('password')).toBeNull();
  expect(fieldOf('')).toBeNull();
});

test('a household takes everything public down, what was met included, and nothing else', () => {
  const down = NEED_STATES.filter((state) => moveNeed(state, 'take-down').ok);
  expect(down).toEqual(['published', 'fully-adopted', 'in-delivery', 'met']);
});
