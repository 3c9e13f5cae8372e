/** `npm run dev`: the site from its sources, reloaded as they change. */
import { createServer as createHttpServer } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { createServer as createVite } from 'vite';
import { env } from '~/platform/env.server';
import { createHost } from '~/platform/http/host.server';

const vite = await createVite({ server: { middlewareMode: true } });
const load = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
const { entry } = await load();
const background = entry.module as unknown as { startUp(): Promise<void>; shutDown(): Promise<void> };
await background.startUp();

const server = createHttpServer(createHost(load, { assets: null, before: vite.middlewares }));
server.listen(env.port, () => console.log(`Warmlight, from its sources, is at http://localhost:${env.port}`));

async function stop() {
  server.closeAllConnections();
  server.close();
  await background.shutDown();
  await vite.close();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
