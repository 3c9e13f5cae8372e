/** The import table of the house: who may import whom, no circles, nothing of the server where the browser could reach it. */
import { expect, test } from 'vitest';
import { type Source, sources } from '#tests/support/sources';

interface Layer {
  readonly may: readonly RegExp[];
  /** Packages it must never name. */
  readonly neverPackages?: RegExp;
}

const DOMAIN = /^app\/domain\//;
const I18N = /^app\/i18n\//;
const COMPONENTS = /^app\/components\//;
const PLATFORM = /^app\/platform\//;
const SEARCH = /^search\//;
const USE_CASES = /^app\/use-cases\//;
const GENERATED = /^prisma\/generated\//;

const layers: Readonly<Record<string, Layer>> = {
  'app/routes/': {
    may: [USE_CASES, COMPONENTS, DOMAIN, I18N, /^app\/platform\/http\//, /^app\/platform\/session\//],
    neverPackages: /^(prisma|@prisma\/|stripe|meilisearch|better-sqlite3)/,
  },
  'app/components/': {
    may: [DOMAIN, I18N, COMPONENTS],
    neverPackages: /^(node:|@remix-run\/node|@prisma\/|zod|better-sqlite3|@conform-to\/zod)/,
  },
  'app/use-cases/': { may: [DOMAIN, PLATFORM, SEARCH, USE_CASES, GENERATED], neverPackages: /^(react|@remix-run\/|@conform-to\/)/ },
  'app/platform/': { may: [DOMAIN, I18N, PLATFORM, SEARCH, GENERATED] },
  'search/': { may: [DOMAIN, SEARCH], neverPackages: /^(react|@remix-run\/|@prisma\/)/ },
  'app/domain/': { may: [DOMAIN], neverPackages: /^(?!zod$)/ },
  'app/i18n/': { may: [DOMAIN, I18N], neverPackages: /^(node:|@remix-run\/|@prisma\/)/ },
};

function offences([folder, layer]: readonly [string, Layer], all: readonly Source[] = sources()): string[] {
  return all
    .filter(({ file }) => file.startsWith(folder) && !file.endsWith('.d.ts'))
    .flatMap(({ file, imports, packages }) => [
      ...imports.filter((target) => !layer.may.some((allowed) => allowed.test(target))).map((target) => `${file} -> ${target}`),
      ...packages.filter((name) => layer.neverPackages?.test(name)).map((name) => `${file} -> ${name}`),
    ]);
}

test.each(Object.entries(layers))('%s imports only what its row allows', (folder, layer) => {
  expect(offences([folder, layer])).toEqual([]);
});

test('a broken row is found: a component that opens the database, a rule that draws a page', () => {
  const source = (file: string, imports: string[], packages: string[] = []): Source => ({
    file,
    text: '',
    imports,
    valueImports: imports,
    packages,
  });
  const component = source('app/components/a.tsx', ['app/platform/db/database.server.ts'], ['zod']);
  const rule = source('app/domain/b.ts', ['app/components/a.tsx'], ['react']);
  const rowOf = (folder: keyof typeof layers) => [folder, layers[folder] as Layer] as const;
  expect(offences(rowOf('app/components/'), [component])).toHaveLength(2);
  expect(offences(rowOf('app/domain/'), [rule])).toHaveLength(2);
});

test('no route imports another route, and nobody but Remix imports a route', () => {
  const toRoutes = sources().flatMap(({ file, imports }) =>
    imports.filter((target) => target.startsWith('app/routes/')).map((target) => `${file} -> ${target}`),
  );
  expect(toRoutes).toEqual([]);
});

test('nobody imports a command', () => {
  const toCommands = sources().flatMap(({ file, imports }) =>
    imports.filter((target) => target.startsWith('app/commands/')).map((target) => `${file} -> ${target}`),
  );
  expect(toCommands).toEqual([]);
});

test('use-cases know nothing of requests, responses or forms', () => {
  const offenders = sources().filter(
    ({ file, text }) =>
      file.startsWith('app/use-cases/') &&
      /\b(new Response|Request\b(?!Key|s)|FormData)\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  expect(offenders.map(({ file }) => file)).toEqual([]);
});

test('the domain reads no clock, chance or environment', () => {
  const offenders = sources().filter(
    ({ file, text }) => file.startsWith('app/domain/') && /Date\.now\(|new Date\(\)|Math\.random\(|process\.env|console\./.test(text),
  );
  expect(offenders.map(({ file }) => file)).toEqual([]);
});

/** The first import circle, types included, as a path, or null. */
function findCircle(all: readonly Source[]): string[] | null {
  const byFile = new Map(all.map((source) => [source.file, source]));
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] | null => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    const source = byFile.get(file);
    if (!source || done.has(file)) return null;
    for (const target of source.imports) {
      const circle = walk(target, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of all) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}

test('no import circle anywhere', () => {
  expect(findCircle(sources())).toBeNull();
});

test('the search for circles can find one', () => {
  const source = (file: string, target: string): Source => ({ file, text: '', imports: [target], valueImports: [target], packages: [] });
  expect(findCircle([source('a.ts', 'b.ts'), source('b.ts', 'c.ts'), source('c.ts', 'a.ts')])).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
});

test('nothing a component can reach is a server module', () => {
  const byFile = new Map(sources().map((source) => [source.file, source]));
  const reached = new Map<string, string>();
  const queue = sources()
    .filter(({ file }) => file.startsWith('app/components/'))
    .map(({ file }) => file);
  for (const file of queue) {
    for (const target of byFile.get(file)?.valueImports ?? []) {
      if (reached.has(target)) continue;
      reached.set(target, file);
      queue.push(target);
    }
  }
  const servers = [...reached]
    .filter(([target]) => /\.server(\.|$)|^prisma\/|^search\//.test(target))
    .map(([target, from]) => `${from} -> ${target}`);
  expect(servers).toEqual([]);
});

test('modules that touch the server carry .server in their name', () => {
  const offenders = sources().filter(
    ({ file, packages }) =>
      /^app\/(platform|use-cases)\//.test(file) &&
      !/\.server\.tsx?$/.test(file) &&
      packages.some((name) => /^(node:|@prisma|better-sqlite3|express|pino|nodemailer|sharp|@node-rs)/.test(name)),
  );
  expect(offenders.map(({ file }) => file)).toEqual([]);
});
