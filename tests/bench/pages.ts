/** Server time of pages on the demo world, one visitor at a time, beside an empty Remix route in the same run. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const ROUNDS = 200;
const WARM_UP = 30;
const PAGES = ['/', '/needs', '/needs?q=%E8%BD%AE%E6%A4%85', '/needs?district=futian&kind=micro-wish', '/leaderboards', '/projects'];

function start(file: string, environment: Record<string, string>): Promise<{ child: ChildProcess; base: string }> {
  const child = fork(file, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LOG_LEVEL: 'error', ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((started, failed) => {
    child.once('message', (message) => started({ child, base: `http://127.0.0.1:${(message as { listening: number }).listening}` }));
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
}

async function time(address: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - startedAt;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Measures every page and the baseline in turn, round by round, so that noise falls on all alike. */
export async function benchPages(): Promise<void> {
  if (!existsSync('build/server/index.js')) throw new Error('build first: npm run build');
  const site = await start('app/commands/serve.ts', { PORT: '0' });
  const empty = await start('tests/bench/empty-site.tsx', {});
  const targets = [['(empty Remix route)', `${empty.base}/`], ...PAGES.map((page) => [decodeURI(page), site.base + page])] as const;
  const times = new Map<string, number[]>(targets.map(([name]) => [name, []]));
  try {
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const [name, address] of targets) {
        const taken = await time(address);
        if (round >= 0) times.get(name)?.push(taken);
      }
    }
  } finally {
    site.child.kill('SIGTERM');
    empty.child.kill('SIGTERM');
  }
  const baseline = quantile(times.get('(empty Remix route)') ?? [], 0.5);
  const table = [...times].map(([page, taken]) => ({
    page,
    p50: Number(quantile(taken, 0.5).toFixed(2)),
    p95: Number(quantile(taken, 0.95).toFixed(2)),
    timesEmpty: Number((quantile(taken, 0.5) / baseline).toFixed(1)),
  }));
  console.log(`Milliseconds a page, ${ROUNDS} rounds, one visitor:`);
  console.table(table);
  mkdirSync('var/bench', { recursive: true });
  writeFileSync('var/bench/pages.json', `${JSON.stringify({ rounds: ROUNDS, table }, null, 2)}\n`);
}
