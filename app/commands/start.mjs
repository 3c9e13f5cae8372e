/**
 * `npm start`: everything for a first look on a machine with nothing but Node. `npm run dev` (--dev): the same from its
 * sources. `npm run serve` (--site): the production server, which names each missing or unsafe setting instead of starting half-configured.
 */
import { spawn, spawnSync } from 'node:child_process';
import { checkNode, ensureBuilt, ensureGenerated, ensureInstalled } from './prepare.mjs';

const isSite = process.argv.includes('--site');
const isDevelopment = process.argv.includes('--dev');
const environment = { ...process.env, NODE_ENV: isDevelopment ? 'development' : 'production', WARMLIGHT_MODE: isSite ? 'site' : 'demo' };

/** A command of ours as a child that shares this terminal. */
function command(name, args = []) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', `app/commands/${name}.ts`, ...args], {
    stdio: 'inherit',
    env: environment,
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

checkNode();
ensureInstalled();
ensureGenerated();
if (isSite) command('check-settings');
if (!isDevelopment) ensureBuilt();
command('open-database');

const server = spawn(process.execPath, ['--import', 'tsx', isDevelopment ? 'app/commands/dev.ts' : 'app/commands/serve.ts'], {
  stdio: 'inherit',
  env: environment,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
