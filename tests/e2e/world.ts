/** Before the journeys: a small demo world in a file of its own, and the built site over it; after them, both are gone. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('var/e2e/world');

export default async function world() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    WARMLIGHT_MODE: 'demo',
    DEMO_SCALE: '0.1',
    DATABASE_URL: `file:${folder}/world.db`,
    FILES_DIR: `${folder}/files`,
    PORT: process.env.E2E_PORT ?? '4173',
    LOG_LEVEL: 'warn',
  };
  const command = (name: string) => ['--import', 'tsx', `app/commands/${name}.ts`];
  const loaded = spawnSync(process.execPath, command('open-database'), { env: environment, encoding: 'utf8' });
  if (loaded.status !== 0) throw new Error(`the demo world did not load:\n${loaded.stdout}${loaded.stderr}`);
  const server = spawn(process.execPath, command('serve'), { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await new Promise<void>((listening, failed) => {
    server.once('message', () => listening());
    server.once('exit', (code) => failed(new Error(`the site ended with ${code}`)));
  });
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    const check = spawnSync(process.execPath, command('db-check'), { env: environment, encoding: 'utf8' });
    if (check.status !== 0) throw new Error(`the journeys broke an invariant:\n${check.stdout}`);
  };
}
