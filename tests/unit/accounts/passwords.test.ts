/** New passwords: long enough, not the ones everybody tries. */
import { expect, test } from 'vitest';
import { isObviousPassword, knownPassword, newPassword } from '~/domain/accounts/passwords';

test.each([
  'password',
  'Password123',
  'PASSWORD 1234',
  'p.a.s.s.w.o.r.d',
  'iloveyou123',
  'woaini1314520',
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'poiuytrewq',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '121212121212',
  'asdfghjklz',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'warmlight-demo',
  'abcdefghijkl',
  '１２３４５６７８９０',
  '----------',
])('%s is what everybody tries', (password) => {
  expect(isObviousPassword(password)).toBe(true);
});

test.each(['correct horse battery', '今天晚饭吃什么好呢你说', 'kettle-9-lamp', 'zhou1957futian', 'aaaaaaaaaaab7', '我家窗台有三盆薄荷'])(
  '%s is not',
  (password) => {
    expect(isObviousPassword(password)).toBe(false);
  },
);

test.each([
  ['', 'validation.required'],
  ['short', 'accounts.validation.password-short?{"min":10}'],
  ['123456789', 'accounts.validation.password-short?{"min":10}'],
  ['1234567890', 'accounts.validation.password-obvious'],
  ['x'.repeat(201), 'validation.too-long?{"max":200}'],
])('a new password %j is refused with %s', (password, message) => {
  const parsed = newPassword().safeParse(password);
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message);
});

test('a new password keeps its spaces and its case', () => {
  expect(newPassword().parse('  Ten Windows Lit ')).toBe('  Ten Windows Lit ');
});

test('an old password may be anything but nothing, or endless', () => {
  expect(knownPassword().safeParse('x').success).toBe(true);
  expect(knownPassword().safeParse('').success).toBe(false);
  expect(knownPassword().safeParse('x'.repeat(100_000)).success).toBe(false);
  expect(knownPassword().safeParse(undefined).success).toBe(false);
});
