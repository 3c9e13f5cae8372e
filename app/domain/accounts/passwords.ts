/** What a new password must be: long, and not one that everybody tries first. It asks for no mixture of signs. */
import { z } from 'zod';

export const PASSWORD_MINIMUM = 10;
export const PASSWORD_MAXIMUM = 200;

/** Tried first by whoever guesses; compared without case, spaces and signs. */
const OBVIOUS: ReadonlySet<string> = new Set([
  'password',
  'passwort',
  'password1',
  'password12',
  'password123',
  'password1234',
  'passw0rd',
  'passw0rd123',
  'letmein',
  'letmeinplease',
  'welcome',
  'welcome123',
  'qwertyuiop',
  'qwerty12345',
  'qwerty123456',
  'asdfghjkl',
  'asdfghjkl123',
  'zxcvbnm123',
  'iloveyou',
  'iloveyou123',
  'admin12345',
  'administrator',
  'woaini1314',
  'woaini520',
  'woaini5201314',
  'woaini1314520',
  'a123456789',
  'a1234567890',
  'abc1234567',
  'abc123456789',
  'abcd123456',
  'aa123456789',
  'qq123456789',
  'wang123456',
  'nuanguang',
  'nuanguang123',
  'warmlight',
  'warmlight1',
  'warmlight123',
  'warmlightdemo',
]);

const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

/** Whether `password` is one of those tried first: on the list, one sign or a short piece repeated, or a run along the keys. */
export function isObviousPassword(password: string): boolean {
  const plain = password
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (OBVIOUS.has(plain) || plain === '') return true;
  if (/^(.{1,4})\1+$/u.test(plain)) return true;
  const backwards = [...plain].reverse().join('');
  return ROWS.some((row) => row.includes(plain) || row.includes(backwards));
}

/** A password somebody chooses now, 10 to 200 characters. */
export function newPassword() {
  return z
    .string('validation.required')
    .min(1, 'validation.required')
    .min(PASSWORD_MINIMUM, `accounts.validation.password-short?{"min":${PASSWORD_MINIMUM}}`)
    .max(PASSWORD_MAXIMUM, `validation.too-long?{"max":${PASSWORD_MAXIMUM}}`)
    .refine((password) => !isObviousPassword(password), 'accounts.validation.password-obvious');
}

/** A password somebody chose before: nothing is asked of it but an end. */
export function knownPassword() {
  return z
    .string('validation.required')
    .min(1, 'validation.required')
    .max(PASSWORD_MAXIMUM, `validation.too-long?{"max":${PASSWORD_MAXIMUM}}`);
}
