/** `npm test`: every check, one after the other, with the time each took; the first failure ends it with its own status. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, checkNode, ensureBuilt, ensureGenerated, ensureInstalled } from './prepare.mjs';

const onlyChecks = process.argv.includes('--check');

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  const system = CHROMIUMS.find((file) => existsSync(file));
  if (system) return system;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

const times = [];
function part(name, program, args, env = {}) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  times.push([name, (Date.now() - startedAt) / 1000]);
  if (status === 0) return;
  console.error(`\n${name} failed.`);
  process.exit(status ?? 1);
}

checkNode();
ensureInstalled();
ensureGenerated();
part('types', bin('tsc'), ['--noEmit']);
part('lint', bin('biome'), ['check', '.']);
part('unit, integration and architecture tests', bin('vitest'), ['run']);
if (!onlyChecks) {
  const chromium = await findChromium();
  if (!chromium) {
    console.error(
      '\nThe browser tests need a Chromium: apt-get install chromium, or npx playwright install chromium, or set CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  ensureBuilt();
  part('browser tests', bin('playwright'), ['test', '--config', path.join('tests', 'e2e', 'playwright.config.ts')], {
    CHROMIUM_PATH: chromium,
  });
}
console.log(`\n${times.map(([name, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${name}`).join('\n')}`);
