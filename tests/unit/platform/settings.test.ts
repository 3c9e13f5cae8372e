/** What a real site may not start without: each missing or unsafe setting is named. */
import { expect, test } from 'vitest';
import { readSettings, unsafeSettings } from '~/platform/settings.server';

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
const sound = {
  WARMLIGHT_MODE: 'site',
  SESSION_SECRET: 'x'.repeat(40),
  SEALING_KEYS: key('k1', 7),
  PUBLIC_URL: 'https://warm.example',
  SMTP_URL: 'smtp://mail.example',
} as unknown as NodeJS.ProcessEnv;

const cases: readonly [string, Record<string, string>, RegExp | null][] = [
  ['all is set', {}, null],
  ['two sealing keys', { SEALING_KEYS: `${key('new', 1)},${key('old', 2)}` }, null],
  ['no session secret', { SESSION_SECRET: '' }, /^SESSION_SECRET/],
  ['a short session secret', { SESSION_SECRET: 'short' }, /^SESSION_SECRET/],
  ['no sealing key', { SEALING_KEYS: '' }, /^SEALING_KEYS/],
  ['a sealing key of 16 bytes', { SEALING_KEYS: `k:${Buffer.alloc(16).toString('base64')}` }, /^SEALING_KEYS/],
  ['a sealing key without a name', { SEALING_KEYS: Buffer.alloc(32).toString('base64') }, /^SEALING_KEYS/],
  ['the demo key', { SEALING_KEYS: `demo:${Buffer.alloc(32, 'warmlight-demo-').toString('base64')}` }, /demo key/],
  ['no address', { PUBLIC_URL: '' }, /^PUBLIC_URL/],
  ['an address without TLS', { PUBLIC_URL: 'http://warm.example' }, /^PUBLIC_URL/],
  ['no address at all but words', { PUBLIC_URL: 'warm example' }, /^PUBLIC_URL/],
  ['no mail server', { SMTP_URL: '' }, /^SMTP_URL/],
  ['search without its key', { MEILISEARCH_URL: 'http://search.example:7700' }, /^MEILISEARCH_KEY/],
  ['a frozen clock', { FROZEN_CLOCK: '2026-11-23T02:00:00.000Z' }, /^FROZEN_CLOCK/],
  ['PostgreSQL, which is not built yet', { DATABASE_URL: 'postgresql://db.example/warm' }, /^DATABASE_URL/],
  ['a port that is none', { PORT: '70000' }, /^PORT/],
];

test.each(cases)('%s', (_, change, problem) => {
  const problems = unsafeSettings({ ...sound, ...change });
  if (problem === null) expect(problems).toEqual([]);
  else
    expect(
      problems.some((one) => problem.test(one)),
      problems.join('; '),
    ).toBe(true);
});

test('everything that is missing is named at once', () => {
  const problems = unsafeSettings({ WARMLIGHT_MODE: 'site' } as unknown as NodeJS.ProcessEnv);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['SESSION_SECRET', 'SEALING_KEYS', 'PUBLIC_URL', 'SMTP_URL']);
});

test('a site that lacks something does not start, a demo does', () => {
  expect(() => readSettings({ WARMLIGHT_MODE: 'site' } as unknown as NodeJS.ProcessEnv)).toThrow(/SESSION_SECRET[\s\S]*SMTP_URL/);
  expect(readSettings({} as NodeJS.ProcessEnv).isDemo).toBe(true);
});
