/** Every word that is put together from parts exists in both languages: topics, mails, organisations. */
import { expect, test } from 'vitest';
import { TOPICS } from '~/components/about/topics';
import { DEMO_ROLES } from '~/domain/accounts/demo-accounts';
import { ORGANISATION_VERDICTS } from '~/domain/accounts/organisations';
import { LANGUAGES } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { composeMail } from '~/platform/mail.server';

const keys = [
  ...Object.entries(TOPICS).flatMap(([topic, parts]) => [
    `about.${topic}.title`,
    `about.${topic}.lede`,
    ...parts.flatMap((part) => [`about.${topic}.${part}.title`, `about.${topic}.${part}.text`]),
  ]),
  ...DEMO_ROLES.flatMap((role) => [`accounts.demo.role.${role}`, `accounts.demo.hint.${role}`]),
  ...ORGANISATION_VERDICTS.map((verdict) => `admin.notice.${verdict}`),
  ...['logged-out', 'logged-out-everywhere', 'verified', 'password-reset', 'password-changed', 'saved', 'verification-sent', 'applied'].map(
    (key) => `accounts.notice.${key}`,
  ),
];

test.each(LANGUAGES)('every composed key has its words in %s', (language) => {
  const say = translator(language) as (key: string) => string;
  expect(keys.filter((key) => say(key) === key)).toEqual([]);
});

const templates = [
  'verifyEmail',
  'accountExists',
  'resetPassword',
  'passwordChanged',
  'organisationAdmitted',
  'organisationRefused',
  'organisationSuspended',
  'organisationReadmitted',
];
const mails = LANGUAGES.flatMap((language) => templates.map((template) => [language, template] as const));
test.each(mails)('in %s the mail %s says everything', (language, template) => {
  const values = { name: '周先生', nonce: 'n1', organisation: '晴川社工', reason: '证书过期' };
  const { subject, body } = composeMail({ to: 'a@example.test', language, template, values });
  expect(`${subject} ${body}`).not.toMatch(/\{\{|mail\.|undefined/);
  // Whoever signs up chooses the name: a letter to an address that is not verified must not carry it.
  expect(body.includes('周先生')).toBe(template !== 'verifyEmail');
  expect(subject).not.toContain('\n');
  expect(body.match(/https?:\/\/\S+/g)?.every((link) => link.startsWith('http://localhost'))).toBe(true);
});

test('a name that looks like a message stays a name', () => {
  const { body } = composeMail({
    to: 'a@example.test',
    language: 'en',
    template: 'passwordChanged',
    values: { name: '$t(common.brand) {{token}}' },
  });
  expect(body).toContain('$t(common.brand) { {token}}');
});

test('the link of a mail is not what the outbox holds', () => {
  const { body } = composeMail({
    to: 'a@example.test',
    language: 'en',
    template: 'resetPassword',
    values: { name: 'x', nonce: 'the-nonce' },
  });
  expect(body).toMatch(/\/reset-password\/[\w-]{22}\n/);
  expect(body).not.toContain('the-nonce');
});
