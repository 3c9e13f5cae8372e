/** The names of the house: no word that says nothing, a README in every room, an opening sentence in every file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '#tests/support/sources';

const BANNED = /(^|[/-])(utils?|helpers?|misc|common|manager|service|data|v2)(\.|\/|$)/;
/** Words of the domain or of the trade that contain a banned one. */
const MEANT = /volunteer-service|i18n\/(zh-CN|en)\/common\.ts$/;

test('no file or folder has a name that says nothing', () => {
  expect(
    sources()
      .map(({ file }) => file)
      .filter((file) => BANNED.test(file) && !MEANT.test(file)),
  ).toEqual([]);
});

test('every room has a README under 30 lines', () => {
  const rooms = ['app', 'search', 'prisma', 'tests'].flatMap((top) =>
    top === 'search'
      ? ['search']
      : readdirSync(top)
          .filter((name) => name !== 'generated' && name !== 'migrations' && statSync(path.join(top, name)).isDirectory())
          .map((name) => `${top}/${name}`),
  );
  const wrong = rooms.filter(
    (room) => !existsSync(`${room}/README.md`) || readFileSync(`${room}/README.md`, 'utf8').split('\n').length > 30,
  );
  expect(wrong).toEqual([]);
});

test('every source opens with a sentence on what it is', () => {
  expect(
    sources()
      .filter(({ file, text }) => !file.endsWith('.d.ts') && !/^(#!.*\n)?\/\*\*/.test(text))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('nothing is left for later, and no type is switched off', () => {
  const offenders = sources().filter(({ text }) =>
    /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/.test(text),
  );
  expect(offenders.map(({ file }) => file)).toEqual([]);
});

test('no failure is swallowed', () => {
  const offenders = sources().filter(({ text }) => /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(\{\s*\}|null)\)/.test(text));
  expect(offenders.map(({ file }) => file)).toEqual([]);
});
