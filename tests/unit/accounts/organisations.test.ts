/** Admission of organisations: every verdict from every state, reasons, seats, addresses. */
import { expect, test } from 'vitest';
import {
  decideOn,
  FOUNDER_ROLE,
  ORGANISATION_KINDS,
  ORGANISATION_STATES,
  ORGANISATION_VERDICTS,
  slugFrom,
  verdictsFrom,
} from '~/domain/accounts/organisations';
import { applicationSchema, verdictSchema } from '~/domain/accounts/organisations.schema';
import { ORGANISATION_ROLES } from '~/domain/accounts/role';

const allowed: Record<string, string> = {
  'applied admit': 'admitted',
  'applied refuse': 'refused',
  'admitted suspend': 'suspended',
  'suspended readmit': 'admitted',
  'refused readmit': 'admitted',
};

const all = ORGANISATION_STATES.flatMap((state) => ORGANISATION_VERDICTS.map((verdict) => [state, verdict] as const));

test.each(all)('%s, %s', (state, verdict) => {
  const to = allowed[`${state} ${verdict}`];
  const expected = to ? { ok: true, to } : { ok: false, refusal: 'organisation-already-decided' };
  expect(decideOn(state, verdict, 'because')).toEqual(expected);
  expect(verdictsFrom(state).includes(verdict)).toBe(to !== undefined);
});

test.each([
  ['applied', 'admit', true],
  ['applied', 'refuse', false],
  ['admitted', 'suspend', false],
  ['suspended', 'readmit', false],
  ['refused', 'readmit', false],
] as const)('%s, %s without a reason: %s', (state, verdict, isFine) => {
  const decision = decideOn(state, verdict, null);
  expect(decision.ok).toBe(isFine);
  if (!decision.ok) expect(decision.refusal).toBe('reason-required');
});

test('every kind gives its applicant a seat in the organisation', () => {
  for (const kind of ORGANISATION_KINDS) expect(ORGANISATION_ROLES).toContain(FOUNDER_ROLE[kind]);
  expect(FOUNDER_ROLE.charity).toBe('approver');
});

test.each([
  ['晴川社工服务中心', 'Qingchuan Social Work', 'qingchuan-social-work'],
  ['晴川社工服务中心', null, 'random00'],
  ['顺记 A8', null, 'random00'],
  ['Good Neighbour Noodles!', null, 'good-neighbour-noodles'],
  ['甲', "Bao'an Café & Co.", 'baoan-cafe-co'],
  ['甲', '---', 'random00'],
  ['甲', 'x'.repeat(80), 'x'.repeat(40)],
  ['甲', '../../etc/passwd', 'etc-passwd'],
])('%s (%s) lives at %s', (name, nameEn, slug) => {
  expect(slugFrom(name, nameEn, 'random00')).toBe(slug);
});

const charity = {
  kind: 'charity',
  name: '晴川社工',
  district: 'futian',
  about: '从一张入户表做到一次回访，服务附近三个社区的街坊。',
  contactEmail: 'Office@Example.Test',
  registrationNumber: ' 53440300mjl0417q2x ',
};

test('an application is read: spaces and case forgiven, empty fields null', () => {
  expect(applicationSchema.parse({ ...charity, nameEn: '  ', filingNumber: '' })).toEqual({
    ...charity,
    nameEn: null,
    filingNumber: null,
    registrationNumber: '53440300MJL0417Q2X',
    contactEmail: 'office@example.test',
  });
});

const broken: readonly [string, object, string][] = [
  ['no number for a charity', { registrationNumber: '' }, 'registrationNumber'],
  ['seventeen characters', { registrationNumber: '53440300MJL0417Q2' }, 'registrationNumber'],
  ['a letter that is none of the code', { registrationNumber: '53440300MJL0417QOX' }, 'registrationNumber'],
  ['a name of 100,000 characters', { name: '暖'.repeat(100_000) }, 'name'],
  ['a name of control characters', { name: '\u0000\u200b\u202e' }, 'name'],
  ['a district that is not served', { district: 'atlantis' }, 'district'],
  ['no district', { district: undefined }, 'district'],
  ['two words about itself', { about: '帮人' }, 'about'],
  ['an address that is none', { contactEmail: 'office' }, 'contactEmail'],
  ['a kind that is none', { kind: 'bank' }, 'kind'],
];
test.each(broken)('an application is refused: %s', (_, change, field) => {
  const parsed = applicationSchema.safeParse({ ...charity, ...change });
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(field);
});

test.each([
  ['0', false],
  ['-3', false],
  ['2.5', false],
  ['１２', true],
  ['1,200', true],
  ['9999999999', false],
])('a company of %s people: %s', (headcount, isFine) => {
  const { registrationNumber: _, ...rest } = charity;
  expect(applicationSchema.safeParse({ ...rest, kind: 'company', trade: '五金零售', headcount }).success).toBe(isFine);
});

test('a verdict may come without a reason; a made-up one may not come at all', () => {
  expect(verdictSchema.parse({ verdict: 'admit', reason: '' })).toEqual({ verdict: 'admit', reason: null });
  expect(verdictSchema.parse({ verdict: 'admit' })).toEqual({ verdict: 'admit', reason: null });
  expect(verdictSchema.safeParse({ verdict: 'crown', reason: 'x' }).success).toBe(false);
  expect(verdictSchema.safeParse({ verdict: 'refuse', reason: 'x'.repeat(1001) }).success).toBe(false);
});
