/** Accounts from signing up to a new password: every refusal, two at once, twice the same, and what nobody may learn. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { actorOf, later, makePerson, NOW } from '#tests/support/factories';
import { read, write } from '~/platform/db/database.server';
import { hashPassword, verifyPassword } from '~/platform/password.server';
import { takeTry, triesOf } from '~/platform/rate-limit.server';
import { startSession } from '~/platform/session/session.server';
import { appointAdministrator } from '~/use-cases/accounts/appoint-administrator.server';
import { askPasswordReset } from '~/use-cases/accounts/ask-password-reset.server';
import { changePassword } from '~/use-cases/accounts/change-password.server';
import { changeProfile } from '~/use-cases/accounts/change-profile.server';
import { findMailedLink } from '~/use-cases/accounts/find-mailed-link.server';
import { forgetExpired } from '~/use-cases/accounts/forget-expired.server';
import { getMySettings } from '~/use-cases/accounts/get-my-settings.server';
import { logIn } from '~/use-cases/accounts/log-in.server';
import { resetPassword } from '~/use-cases/accounts/reset-password.server';
import { sendVerification } from '~/use-cases/accounts/send-verification.server';
import { signUp } from '~/use-cases/accounts/sign-up.server';
import { verifyEmail } from '~/use-cases/accounts/verify-email.server';
import { lastToken, lettersTo } from './mailbox';

useDatabase();

const PASSWORD = 'three lamps, one street';
const person = (email: string) => ({ displayName: '周先生', email, password: PASSWORD, namePublic: false, volunteer: false });
const join = (email: string, more: object = {}) =>
  signUp({ input: { ...person(email), ...more }, language: 'zh-CN', address: email, now: NOW });
const enter = (email: string, password: string) => logIn({ input: { email, password }, address: email });

async function joined(email: string) {
  expect(await join(email)).toEqual({ ok: true });
  return read().user.findUniqueOrThrow({ where: { email } });
}

test('signing up stores an account without consent, unverified, its password sealed, and mails one link', async () => {
  const user = await joined('new@example.test');
  expect(user).toMatchObject({ namePublic: false, emailVerifiedAt: null, displayName: '周先生', language: 'zh-CN' });
  expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(user.handle).not.toContain('new');
  expect(await lettersTo('new@example.test')).toMatchObject([{ template: 'verifyEmail', language: 'zh-CN' }]);
});

test('neither the database nor the outbox holds a token that opens', async () => {
  await joined('sealed@example.test');
  const token = await lastToken('sealed@example.test');
  const dump = JSON.stringify([await read().emailLink.findMany(), await read().outboxMessage.findMany()]);
  expect(dump).not.toContain(token);
});

test('signing up with a taken address answers the same, changes nothing, and writes to the owner', async () => {
  const before = await joined('taken@example.test');
  expect(await join('taken@example.test', { displayName: '别人', password: 'another good password' })).toEqual({ ok: true });
  expect(await read().user.findUniqueOrThrow({ where: { email: 'taken@example.test' } })).toEqual(before);
  expect((await lettersTo('taken@example.test')).map(({ template }) => template)).toEqual(['verifyEmail', 'accountExists']);
});

test('two sign-ups at once make one account', async () => {
  await Promise.all([join('twice@example.test'), join('twice@example.test')]);
  expect(await read().user.count({ where: { email: 'twice@example.test' } })).toBe(1);
});

test('a volunteer has the role from the start, in the audit trail', async () => {
  await join('helper@example.test', { volunteer: true });
  const user = await read().user.findUniqueOrThrow({ where: { email: 'helper@example.test' }, include: { memberships: true } });
  expect(user.memberships).toMatchObject([{ role: 'volunteer', endedAt: null }]);
  expect(await read().auditEntry.count({ where: { subject: 'membership', actorId: user.id, action: 'begin-role' } })).toBe(1);
});

test('logging in: the right password opens, the wrong one and the unknown address answer alike', async () => {
  const user = await joined('door@example.test');
  expect(await enter('door@example.test', PASSWORD)).toEqual({ ok: true, userId: user.id });
  const wrong = await enter('door@example.test', 'wrong password');
  expect(wrong).toEqual({ ok: false, refusal: 'wrong-credentials' });
  expect(await enter('nobody@example.test', 'wrong password')).toEqual(wrong);
});

test('a closed account is told so only with its password', async () => {
  const user = await joined('closed@example.test');
  await write((transaction) => transaction.user.update({ where: { id: user.id }, data: { disabledAt: NOW } }));
  expect(await enter('closed@example.test', PASSWORD)).toMatchObject({ refusal: 'account-disabled' });
  expect(await enter('closed@example.test', 'wrong password')).toMatchObject({ refusal: 'wrong-credentials' });
});

test('after too many tries even the right password waits; a success forgets the tries', async () => {
  await joined('patience@example.test');
  for (let n = 1; n < triesOf('log-in-account'); n += 1) await takeTry({ 'log-in-account': 'patience@example.test' });
  expect((await enter('patience@example.test', PASSWORD)).ok).toBe(true);
  for (let n = 0; n < triesOf('log-in-account'); n += 1) await takeTry({ 'log-in-account': 'patience@example.test' });
  expect(await enter('patience@example.test', PASSWORD)).toEqual({ ok: false, refusal: 'too-many-attempts', values: { minutes: 15 } });
});

test('sign-ups and resets are counted by network address, too', async () => {
  for (let n = 0; n < triesOf('sign-up-address'); n += 1) await takeTry({ 'sign-up-address': 'crowd', 'reset-address': 'crowd' });
  const refused = { ok: false, refusal: 'too-many-attempts', values: { minutes: 60 } };
  expect(await signUp({ input: person('late@example.test'), language: 'en', address: 'crowd', now: NOW })).toEqual(refused);
  expect(await askPasswordReset({ input: { email: 'late@example.test' }, address: 'crowd', now: NOW })).toEqual(refused);
  expect(await read().user.count({ where: { email: 'late@example.test' } })).toBe(0);
});

test('a verification link opens once, within a day, and looking does not use it', async () => {
  const { id } = await joined('verify@example.test');
  const token = await lastToken('verify@example.test');
  const look = (now: Date, purpose: 'verify-email' | 'reset-password' = 'verify-email') =>
    findMailedLink({ token, purpose, address: 'x', now });
  expect(await look(NOW)).toEqual({ ok: true, displayName: '周先生' });
  expect(await look(NOW)).toMatchObject({ ok: true });
  expect(await look(NOW, 'reset-password')).toEqual({ ok: false, refusal: 'link-invalid' });
  expect(await look(later({ hours: 24 }))).toEqual({ ok: false, refusal: 'link-invalid' });
  expect(await verifyEmail({ token, now: later({ hours: 24 }) })).toEqual({ ok: false, refusal: 'link-invalid' });
  const both = await Promise.all([verifyEmail({ token, now: NOW }), verifyEmail({ token, now: NOW })]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await actorOf(id)).emailVerified).toBe(true);
  expect(await look(NOW)).toEqual({ ok: false, refusal: 'link-invalid' });
  expect(await verifyEmail({ token: 'forged-forged-forged-x', now: NOW })).toEqual({ ok: false, refusal: 'link-invalid' });
});

test('a new verification link ends the one before; a verified person gets none', async () => {
  const { id } = await joined('again@example.test');
  const first = await lastToken('again@example.test');
  expect((await sendVerification({ actor: await actorOf(id), now: NOW })).ok).toBe(true);
  const second = await lastToken('again@example.test');
  expect(second).not.toBe(first);
  expect((await verifyEmail({ token: first, now: NOW })).ok).toBe(false);
  expect((await verifyEmail({ token: second, now: NOW })).ok).toBe(true);
  await sendVerification({ actor: await actorOf(id), now: NOW });
  expect(await lettersTo('again@example.test')).toHaveLength(2);
});

test('asking for a reset answers the same for an unknown address, and writes to nobody', async () => {
  expect(await askPasswordReset({ input: { email: 'stranger@example.test' }, address: 's', now: NOW })).toEqual({ ok: true });
  expect(await lettersTo('stranger@example.test')).toEqual([]);
});

test('a reset sets the password once, ends every session and other link, and verifies the address', async () => {
  const { id } = await joined('reset@example.test');
  const verification = await lastToken('reset@example.test');
  await startSession(new Request('http://localhost/'), id, NOW);
  await askPasswordReset({ input: { email: 'reset@example.test' }, address: 'r', now: NOW });
  const token = await lastToken('reset@example.test');
  const input = { newPassword: 'a quite new password' };
  expect(await resetPassword({ token, input, now: later({ minutes: 60 }) })).toEqual({ ok: false, refusal: 'link-invalid' });
  const both = await Promise.all([
    resetPassword({ token, input, now: NOW }),
    resetPassword({ token, input: { newPassword: 'somebody else wrote it' }, now: NOW }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await read().session.count({ where: { userId: id } })).toBe(0);
  expect((await verifyEmail({ token: verification, now: NOW })).ok).toBe(false);
  expect((await actorOf(id)).emailVerified).toBe(true);
  expect((await enter('reset@example.test', PASSWORD)).ok).toBe(false);
  expect((await lettersTo('reset@example.test')).at(-1)).toMatchObject({ template: 'passwordChanged' });
});

test('changing the password asks the old one and ends every session', async () => {
  const { id } = await joined('change@example.test');
  const actor = await actorOf(id);
  await startSession(new Request('http://localhost/'), id, NOW);
  const change = (password: string) => changePassword({ actor, input: { password, newPassword: 'a quite new password' }, now: NOW });
  expect(await change('not the old one')).toEqual({ ok: false, refusal: 'wrong-credentials' });
  expect(await read().session.count({ where: { userId: id } })).toBe(1);
  expect(await change(PASSWORD)).toEqual({ ok: true });
  expect(await read().session.count({ where: { userId: id } })).toBe(0);
  expect(await change(PASSWORD)).toEqual({ ok: false, refusal: 'wrong-credentials' });
  for (let n = 0; n < triesOf('password-account'); n += 1) await takeTry({ 'password-account': id });
  expect(await change('a quite new password')).toMatchObject({ refusal: 'too-many-attempts' });
});

test('a profile changes its own account alone; consent is audited once each time it changes', async () => {
  const [actor, other] = [await makePerson(), await makePerson()];
  const input = { intent: 'profile', displayName: '周师傅', namePublic: true, language: 'en', volunteer: true } as const;
  await changeProfile({ actor, input, now: NOW });
  await changeProfile({ actor, input, now: NOW });
  const settings = await getMySettings({ actor: await actorOf(actor.userId), now: NOW });
  expect(settings).toMatchObject({ displayName: '周师傅', namePublic: true, language: 'en', volunteer: true });
  expect(await read().auditEntry.count({ where: { subjectId: actor.userId, action: 'consent' } })).toBe(1);
  await changeProfile({ actor, input: { ...input, volunteer: false, namePublic: false }, now: NOW });
  await changeProfile({ actor, input, now: NOW });
  expect((await actorOf(actor.userId)).memberships.map(({ role }) => role)).toEqual(['volunteer']);
  expect((await actorOf(other.userId)).displayName).toBe('周先生');
});

test('passwords are compared as people see them, and an account without one opens to nobody', async () => {
  const hash = await hashPassword('ﬁne café');
  expect(await verifyPassword(hash, 'fine cafe\u0301')).toBe(true);
  expect(await verifyPassword(hash, 'fine cafe')).toBe(false);
  expect(await verifyPassword(null, '')).toBe(false);
});

test('what has ended is forgotten, what has not stays, twice over', async () => {
  const { userId } = await makePerson();
  const session = (id: string, lastSeenAt: Date, endsAt: Date) =>
    write((transaction) => transaction.session.create({ data: { id, userId, createdAt: NOW, lastSeenAt, endsAt } }));
  await session('ended', later({ days: 39 }), later({ days: 40 }));
  await session('idle', later({ days: 30 }), later({ days: 60 }));
  await session('live', later({ days: 40 }), later({ days: 60 }));
  await forgetExpired({ now: later({ days: 40 }) });
  await forgetExpired({ now: later({ days: 40 }) });
  expect((await read().session.findMany({ where: { userId } })).map(({ id }) => id)).toEqual(['live']);
  expect(await read().emailLink.count()).toBe(0);
});

test('only a verified account is appointed, and only once', async () => {
  const verified = await makePerson();
  const unverified = await makePerson({ verified: false });
  const appoint = (id: string) => appointAdministrator({ email: `${id}@EXAMPLE.test `, now: NOW });
  await appoint(verified.userId);
  await appoint(verified.userId);
  expect((await actorOf(verified.userId)).memberships.map(({ role }) => role)).toEqual(['administrator']);
  await expect(appoint(unverified.userId)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(appoint('nobody')).rejects.toMatchObject({ kind: 'not-found' });
});
