/** The site map is whole: every door of routes.ts exists, exports only what a door may, and is opened by a test. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, sources } from '#tests/support/sources';
import routes from '~/routes';

interface RouteEntry {
  readonly file: string;
  readonly children?: readonly RouteEntry[];
}

function filesOf(entries: readonly RouteEntry[]): string[] {
  return entries.flatMap(({ file, children }) => [`app/${file}`, ...filesOf(children ?? [])]);
}

const doors = filesOf(await routes);
const tests = filesBelow('tests')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every address has its file, and every file its address', () => {
  const files = filesBelow('app/routes');
  expect({ missing: doors.filter((file) => !existsSync(file)), unreached: files.filter((file) => !doors.includes(file)) }).toEqual({
    missing: [],
    unreached: [],
  });
});

test('a door exports meta, loader, action, the page, ErrorBoundary, handle, headers, and nothing else', () => {
  const allowed = new Set(['meta', 'loader', 'action', 'default', 'ErrorBoundary', 'handle', 'headers', 'links', 'shouldRevalidate']);
  const extra = sources()
    .filter(({ file }) => file.startsWith('app/routes/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|type|interface) (\w+)/gm)]
        .map(([, name]) => name ?? '')
        .filter((name) => !allowed.has(name))
        .map((name) => `${file}: ${name}`),
    );
  expect(extra).toEqual([]);
});

test('every door is opened by a test', () => {
  const unopened = doors.filter((file) => !tests.includes(file.replace(/^app\//, '').replace(/\.tsx?$/, '')));
  expect(unopened).toEqual([]);
});

test('single fetch and lazy discovery stay off', async () => {
  const { default: config } = await import('../../remix.config.js');
  expect([config.future?.v3_singleFetch, config.future?.v3_lazyRouteDiscovery]).toEqual([false, false]);
});
