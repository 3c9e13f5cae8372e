/** The server process: the built site over HTTP until it is told to stop. Refuses to serve a demo world as a real site. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '~/domain/accounts/demo-accounts';
import { env } from '~/platform/env.server';
import { createHost } from '~/platform/http/host.server';

interface Background {
  startUp(): Promise<void>;
  shutDown(): Promise<void>;
}

const built = path.resolve('build/server/index.js');
if (!existsSync(built)) throw new Error('the site is not built yet: npm run build');
const build = (await import(pathToFileURL(built).href)) as ServerBuild;
const background = build.entry.module as unknown as Background;

await background.startUp();
const server = createServer(createHost(build, { assets: path.resolve('build/client') }));
server.listen(env.port, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : env.port;
  process.send?.({ listening: port });
  console.log(`Warmlight is at ${env.publicUrl.replace(`:${env.port}`, `:${port}`)}`);
  if (env.isDemo) console.log(`Demo accounts, password ${DEMO_PASSWORD}:\n${DEMO_ACCOUNTS.map(({ email }) => `  ${email}`).join('\n')}`);
});

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  server.closeIdleConnections();
  await new Promise<void>((closed) => {
    server.close(() => closed());
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
  await background.shutDown();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
