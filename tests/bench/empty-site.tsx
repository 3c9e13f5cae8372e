/** The baseline of the page benchmark: one empty Remix route behind the same HTTP host. Prints its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EntryContext, ServerBuild } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { createHost } from '~/platform/http/host.server';

const route = { id: 'root', path: '', module: { default: () => <html lang="en" />, loader: () => ({}) } };
const handleRequest = (request: Request, status: number, headers: Headers, context: EntryContext) => {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${renderToString(<RemixServer context={context} url={request.url} />)}`, { status, headers });
};
const build = {
  entry: { module: { default: handleRequest } },
  routes: { root: route },
  assets: { entry: { imports: [], module: '' }, routes: { root: { id: 'root', module: '', hasLoader: true } }, url: '', version: '1' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
} as unknown as ServerBuild;

const server = createServer(createHost(build, { assets: process.cwd() }));
server.listen(0, '127.0.0.1', () => process.send?.({ listening: (server.address() as AddressInfo).port }));
