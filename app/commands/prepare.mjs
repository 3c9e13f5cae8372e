/**
 * What `npm start` and `npm test` need before anything else runs: packages, the generated client, a build. Uses nothing but Node, and
 * does nothing that is already done.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Prisma's migration binary is never used here, and its download fails behind closed networks. */
const withoutEngines = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: path.resolve('app/commands/no-schema-engine.sh'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

/** Runs a program to its end; ends this one with the same status when it fails. Its output is shown only then, unless `loud`. */
export function run(program, args, { loud = false, env = withoutEngines } = {}) {
  const result = spawnSync(program, args, {
    stdio: loud ? 'inherit' : 'pipe',
    env,
    shell: process.platform === 'win32',
    maxBuffer: 64 << 20,
  });
  if (result.status === 0) return;
  if (!loud) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(`${program} ${args.join(' ')} failed`);
  process.exit(result.status ?? 1);
}

/** The path of a program that a package brought. */
export const bin = (name) => path.resolve('node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function filesUnder(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => (name === 'generated' ? [] : filesUnder(path.join(entry, name))));
}

/** One digest over the contents of files and folders. */
function digestOf(entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Does `work` unless `stamp` already holds `digest`. */
function unlessStamped(stamp, digest, say, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  const startedAt = Date.now();
  process.stdout.write(`${say} … `);
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return true;
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Warmlight needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

export function ensureInstalled() {
  unlessStamped('node_modules/.warmlight-installed', digestOf(['package-lock.json']), 'Installing packages', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev']),
  );
}

export function ensureGenerated() {
  unlessStamped('prisma/generated/.stamp', digestOf(['prisma/schema.prisma']), 'Generating the database client', () =>
    run(bin('prisma'), ['generate']),
  );
}

export function ensureBuilt() {
  const sources = [
    'app',
    'search',
    'prisma',
    'public',
    'vite.config.ts',
    'vite.aliases.ts',
    'remix.config.js',
    'tsconfig.json',
    'package-lock.json',
  ];
  unlessStamped('build/.stamp', digestOf(sources), 'Building the site', () =>
    run(bin('remix'), ['vite:build'], { env: { ...process.env, NODE_ENV: 'production' } }),
  );
}
