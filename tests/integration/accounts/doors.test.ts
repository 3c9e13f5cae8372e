/** The doors of accounts, opened by visitors, people, administrators: statuses, redirects, cookies, forged and stale forms. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeAdministrator, makeCharity, makePerson, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { read } from '~/platform/db/database.server';
import { sendMail } from '~/platform/mail.server';
import * as about from '~/routes/about';
import * as apply from '~/routes/accounts/apply';
import * as forgot from '~/routes/accounts/forgot-password';
import * as logIn from '~/routes/accounts/log-in';
import * as logOut from '~/routes/accounts/log-out';
import * as reset from '~/routes/accounts/reset-password';
import * as signUp from '~/routes/accounts/sign-up';
import * as verify from '~/routes/accounts/verify-email';
import * as adminHome from '~/routes/admin/home';
import * as organisation from '~/routes/admin/organisation';
import * as organisations from '~/routes/admin/organisations';
import * as outbox from '~/routes/demo/outbox';
import * as me from '~/routes/me/home';
import * as settings from '~/routes/me/settings';
import { lastToken } from './mailbox';

useDatabase();

const PASSWORD = 'three lamps, one street';

const statusOf = (answer: unknown) => (answer instanceof Response ? answer.status : 200);
const whereTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null);
async function errorsOf(answer: unknown): Promise<Record<string, string[]>> {
  if (!(answer instanceof Response)) throw new Error('not an answer');
  return ((await answer.json()) as { lastResult: { error: Record<string, string[]> } }).lastResult.error;
}
const cookiesOf = (answer: unknown) => (answer instanceof Response ? answer.headers.getSetCookie() : []);

function join(email: string) {
  return openDoor(signUp.action, { path: '/sign-up', form: { displayName: '周先生', email, password: PASSWORD } });
}
function enter(email: string, password: string, to = '') {
  return openDoor(logIn.action, { path: `/log-in${to && `?to=${encodeURIComponent(to)}`}`, form: { email, password } });
}

test('from signing up to one’s own page', async () => {
  const fresh = await join('whole@example.test');
  expect([statusOf(fresh), whereTo(fresh)]).toEqual([302, '/sign-up?sent=1']);
  const token = await lastToken('whole@example.test');
  const params = { token };
  expect(statusOf(await openDoor(verify.loader, { path: `/verify-email/${token}`, params }))).toBe(200);
  expect(whereTo(await openDoor(verify.action, { path: `/verify-email/${token}`, params, form: {} }))).toBe('/log-in');
  expect(statusOf(await openDoor(verify.action, { path: `/verify-email/${token}`, params, form: {} }))).toBe(410);
  expect(statusOf(await openDoor(verify.loader, { path: `/verify-email/${token}`, params }))).toBe(410);
  const entered = await enter('Whole@Example.test ', PASSWORD);
  expect(whereTo(entered)).toBe('/me');
  const cookie = cookiesOf(entered)[0]?.split(';')[0] ?? '';
  expect(cookiesOf(entered)[0]).toMatch(/HttpOnly; SameSite=Lax/);
  const page = await openDoor(me.loader, { path: '/me', headers: { Cookie: cookie } });
  expect(page).toMatchObject({ email: 'whole@example.test', isVerified: true, lit: 0, organisations: [] });
});

test('a taken address gets the very same answer', async () => {
  const first = await join('same@example.test');
  const second = await join('same@example.test');
  expect([statusOf(second), whereTo(second), cookiesOf(second)]).toEqual([statusOf(first), whereTo(first), cookiesOf(first)]);
});

test.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', '\\\\evil'])(
  'logging in never leads to %s',
  async (to) => {
    const email = 'return@example.test';
    await join(email);
    expect(whereTo(await enter(email, PASSWORD, to))).toBe('/me');
  },
);

test('logging in leads back to where one was going, with a new session each time', async () => {
  await join('back@example.test');
  const first = await enter('back@example.test', PASSWORD, '/needs/abc/adopt?item=x');
  expect(whereTo(first)).toBe('/needs/abc/adopt?item=x');
  const old = cookiesOf(first)[0]?.split(';')[0] ?? '';
  await openDoor(logIn.action, { path: '/log-in', form: { email: 'back@example.test', password: PASSWORD }, headers: { Cookie: old } });
  expect(whereTo(await openDoor(me.loader, { path: '/me', headers: { Cookie: old } }))).toBe('/log-in?to=%2Fme');
});

test('a wrong password and an unknown address look the same', async () => {
  await join('known@example.test');
  const [wrong, unknown] = [await enter('known@example.test', 'wrong password'), await enter('unknown@example.test', 'wrong password')];
  expect([statusOf(wrong), await errorsOf(wrong)]).toEqual([statusOf(unknown), await errorsOf(unknown)]);
  expect(statusOf(wrong)).toBe(422);
});

const brokenForms: readonly [string, Record<string, string>, string][] = [
  ['a name of 100,000 characters', { displayName: '暖'.repeat(100_000), email: 'a@example.test', password: PASSWORD }, 'displayName'],
  ['an obvious password', { displayName: '周', email: 'a@example.test', password: 'password123' }, 'password'],
  ['an address that is none', { displayName: '周', email: 'a@', password: PASSWORD }, 'email'],
  ['a tick that is none', { displayName: '周', email: 'a@example.test', password: PASSWORD, namePublic: 'yes' }, 'namePublic'],
  ['nothing at all', {}, 'email'],
];
test.each(brokenForms)('signing up with %s stores nothing', async (_, form, field) => {
  const answer = await openDoor(signUp.action, { path: '/sign-up', form });
  expect(statusOf(answer)).toBe(422);
  expect(Object.keys(await errorsOf(answer))).toContain(field);
  expect(await read().user.count({ where: { email: 'a@example.test' } })).toBe(0);
});

test('a password never comes back in an answer', async () => {
  const answer = await openDoor(signUp.action, {
    path: '/sign-up',
    form: { displayName: '', email: 'b@example.test', password: PASSWORD },
  });
  expect(statusOf(answer)).toBe(422);
  expect(await (answer as Response).text()).not.toContain(PASSWORD);
});

test('a reset from asking to logging in, and its link once', async () => {
  await join('lost@example.test');
  for (const email of ['lost@example.test', 'nobody-at-all@example.test']) {
    expect(whereTo(await openDoor(forgot.action, { path: '/forgot-password', form: { email } }))).toBe('/forgot-password?sent=1');
  }
  const token = await lastToken('lost@example.test');
  const send = (newPassword: string) =>
    openDoor(reset.action, { path: `/reset-password/${token}`, params: { token }, form: { newPassword } });
  expect(statusOf(await send('short'))).toBe(422);
  expect(whereTo(await send('a quite new password'))).toBe('/log-in');
  expect(statusOf(await send('a quite new password'))).toBe(410);
  expect(whereTo(await enter('lost@example.test', 'a quite new password'))).toBe('/me');
});

test.each([
  ['forged-forged-forged-x', 410],
  ['../../etc', 404],
  ['x'.repeat(200), 404],
])('the link %s answers %i', async (token, status) => {
  expect(statusOf(await openDoor(reset.loader, { path: '/reset-password/x', params: { token } }))).toBe(status);
  expect(statusOf(await openDoor(verify.loader, { path: '/verify-email/x', params: { token } }))).toBe(status);
  expect(statusOf(await openDoor(verify.action, { path: '/verify-email/x', params: { token }, form: {} }))).toBe(status);
});

test.each(['warmlight-session=forged', 'warmlight-session=eyJ4Ijox.abc', 'warmlight-session=%FF%00', 'warmlight-session='])(
  'the cookie %s opens nothing',
  async (Cookie) => {
    expect(whereTo(await openDoor(me.loader, { path: '/me', headers: { Cookie } }))).toBe('/log-in?to=%2Fme');
  },
);

test('logging out ends this session, everywhere ends all; opening the address ends none', async () => {
  const actor = await makePerson();
  const count = () => read().session.count({ where: { userId: actor.userId } });
  expect(statusOf(await openDoor(logOut.loader, { path: '/log-out', as: actor }))).toBe(200);
  expect(await count()).toBe(1);
  expect(whereTo(await openDoor(logOut.action, { path: '/log-out', as: actor, form: {} }))).toBe('/');
  expect(await count()).toBe(1);
  await openDoor(logOut.action, { path: '/log-out', as: actor, form: { everywhere: 'on' } });
  expect(await count()).toBe(0);
  expect(whereTo(await openDoor(logOut.loader, { path: '/log-out' }))).toBe('/');
  expect(whereTo(await openDoor(logOut.action, { path: '/log-out', form: {} }))).toBe('/');
});

test('settings: a profile is stored with its language cookie, a wrong old password is said beside it, a made-up intent is refused', async () => {
  const actor = await makePerson();
  const send = (form: Record<string, string>) => openDoor(settings.action, { path: '/me/settings', as: actor, form });
  const saved = await send({ intent: 'profile', displayName: '周师傅', language: 'en' });
  expect(whereTo(saved)).toBe('/me/settings');
  expect(cookiesOf(saved).some((cookie) => cookie.startsWith('warmlight-language='))).toBe(true);
  expect(await openDoor(settings.loader, { path: '/me/settings', as: actor })).toMatchObject({ displayName: '周师傅', language: 'en' });
  expect(await errorsOf(await send({ intent: 'password', password: 'no', newPassword: PASSWORD }))).toEqual({
    password: ['refusals.wrong-credentials'],
  });
  expect(statusOf(await send({ intent: 'promote', role: 'administrator' }))).toBe(422);
  expect(statusOf(await send({ intent: 'profile', displayName: '周', language: 'fr' }))).toBe(422);
});

test('an unverified person can have the letter sent again; applying tells them to verify first', async () => {
  const actor = await makePerson({ verified: false });
  expect(whereTo(await openDoor(me.action, { path: '/me', as: actor, form: {} }))).toBe('/me');
  expect(await openDoor(apply.loader, { path: '/apply', as: actor })).toMatchObject({ isVerified: false });
  const form = {
    kind: 'meal-partner',
    name: '老街粥铺',
    district: 'futian',
    about: '每天早上熬两锅粥，留十份给街坊，不收钱。',
    contactEmail: 'a@example.test',
  };
  expect(statusOf(await openDoor(apply.action, { path: '/apply?kind=meal-partner', as: actor, form }))).toBe(403);
  const verified = await makePerson();
  expect(whereTo(await openDoor(apply.action, { path: '/apply?kind=meal-partner', as: verified, form }))).toBe('/me');
  expect(statusOf(await openDoor(apply.action, { path: '/apply', as: verified, form: { ...form, kind: 'bank' } }))).toBe(422);
  expect(whereTo(await openDoor(apply.loader, { path: '/apply?kind=bank', as: verified }))).toBe('/apply');
});

test('an administrator decides; a stale form and a missing reason are told', async () => {
  const [administrator, charity] = [await makeAdministrator(), await makeCharity({ state: 'applied' })];
  const params = { organisationId: charity.id };
  const path = `/admin/organisations/${charity.id}`;
  const send = (form: Record<string, string>) => openDoor(organisation.action, { path, params, as: administrator, form });
  expect(await errorsOf(await send({ verdict: 'refuse', reason: ' ' }))).toEqual({ reason: ['refusals.reason-required'] });
  expect(whereTo(await send({ verdict: 'admit', reason: '' }))).toBe(path);
  expect(statusOf(await send({ verdict: 'refuse', reason: '晚了' }))).toBe(409);
  expect(statusOf(await send({ verdict: 'crown' }))).toBe(422);
  expect(await openDoor(organisation.loader, { path, params, as: administrator })).toMatchObject({ organisation: { state: 'admitted' } });
  expect(statusOf(await openDoor(organisation.loader, { path, params: { organisationId: 'nothing' }, as: administrator }))).toBe(404);
});

test('the platform’s desk is for administrators; visitors log in first', async () => {
  const charity = await makeCharity();
  const params = { organisationId: charity.id };
  const doors = [
    ['/admin', adminHome.loader, {}],
    ['/admin/organisations?state=admitted&page=2', organisations.loader, {}],
    [`/admin/organisations/${charity.id}`, organisation.loader, params],
  ] as const;
  for (const [path, door, given] of doors) {
    const loader = door as typeof adminHome.loader;
    expect(whereTo(await openDoor(loader, { path, params: given }))).toBe(`/log-in?to=${encodeURIComponent(path)}`);
    for (const actor of [await makePerson(), charity.approver])
      expect(statusOf(await openDoor(loader, { path, params: given, as: actor }))).toBe(403);
    expect(statusOf(await openDoor(loader, { path, params: given, as: await makeAdministrator() }))).toBe(200);
  }
  const form = { verdict: 'suspend', reason: 'x' };
  expect(statusOf(await openDoor(organisation.action, { path: doors[2][0], params, as: charity.approver, form }))).toBe(403);
  expect((await read().organisation.findUniqueOrThrow({ where: { id: charity.id } })).state).toBe('admitted');
});

test.each([
  [me.loader, '/me'],
  [settings.loader, '/me/settings'],
  [apply.loader, '/apply'],
] as const)('a visitor is sent to log in: %#', async (loader, path) => {
  expect(whereTo(await openDoor(loader as typeof me.loader, { path }))).toBe(`/log-in?to=${encodeURIComponent(path)}`);
});

test('the outbox of a demo shows letters newest first, a page beyond the end is the last', async () => {
  const mail = (name: string) => ({ to: 'kept@example.test', language: 'en', template: 'passwordChanged', values: { name } }) as const;
  await sendMail(mail('First'), NOW);
  await sendMail(mail('Second'), new Date(NOW.getTime() + 1000));
  const page = await openDoor(outbox.loader, { path: '/demo/outbox?page=99' });
  expect(page).toMatchObject({
    page: 1,
    total: 2,
    mails: [{ body: expect.stringContaining('Second') }, { body: expect.stringContaining('First') }],
  });
});

test.each(['privacy', 'points', 'money', 'accessibility', 'volunteering-your-company'])('there is a page about %s', async (topic) => {
  expect(await openDoor(about.loader, { path: `/about/${topic}`, params: { topic } })).toEqual({ topic });
});
test.each(['nothing', 'constructor', 'toString', '__proto__'])('there is none about %s', async (topic) => {
  expect(statusOf(await openDoor(about.loader, { path: `/about/${topic}`, params: { topic } }))).toBe(404);
});

test('the open pages of accounts open to everyone', async () => {
  expect(await openDoor(logIn.loader, { path: '/log-in' })).toEqual({ already: null });
  expect(await openDoor(signUp.loader, { path: '/sign-up?sent=1' })).toEqual({ isSent: true });
  expect(await openDoor(forgot.loader, { path: '/forgot-password' })).toEqual({ isSent: false });
});
