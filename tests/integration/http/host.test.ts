/** The HTTP server around the site, over a real socket: foreign posts, proxy headers, security headers, broken addresses. */
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHost } from '~/platform/http/host.server';

let server: Server;
let port = 0;

/** A build of one resource route that answers what it was told. */
const echo: ServerBuild = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    echo: {
      id: 'echo',
      path: '*',
      module: {
        default: undefined as never,
        loader: async ({ request }: { request: Request }) =>
          Response.json({ url: request.url, client: request.headers.get('X-Client-Address'), id: request.headers.get('X-Request-Id') }),
        action: async ({ request }: { request: Request }) => Response.json({ body: await request.text() }),
      },
    },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
    unstable_optimizeDeps: false,
  },
  isSpaMode: false,
} as unknown as ServerBuild;

beforeAll(async () => {
  server = createServer(createHost(echo, { assets: null }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((closed) => void server.close(() => closed())));

/** A raw request, so that every header is ours. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((answered, failed) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    outgoing.on('error', failed);
    outgoing.end(options.body);
  });
}

test('a post from another site is refused with its sentence in both languages, and reaches no door', async () => {
  const answer = await ask('/x', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    body: 'a=1',
  });
  expect(answer.status).toBe(403);
  expect(answer.body).toContain('没有保存');
  expect(answer.body).toContain('nothing was stored');
});

test('a post with neither Sec-Fetch-Site nor Origin is refused', async () => {
  expect((await ask('/x', { method: 'POST', body: 'a=1' })).status).toBe(403);
});

test('a post to a data address of Remix is refused as well', async () => {
  expect((await ask('/x?_data=echo', { method: 'POST', headers: { Origin: 'https://evil.example' }, body: 'a=1' })).status).toBe(403);
});

test('a post of this site passes', async () => {
  const answer = await ask('/x', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'text/plain' },
    body: 'hello',
  });
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { body: 'hello' }]);
});

test('what a client says of proxies, addresses and request ids is not believed', async () => {
  const answer = await ask('/x', {
    headers: {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-For': '1.2.3.4',
      'X-Forwarded-Proto': 'https',
      Forwarded: 'host=evil.example',
      'X-Client-Address': '9.9.9.9',
      'X-Request-Id': 'mine',
    },
  });
  const seen = JSON.parse(answer.body) as { url: string; client: string; id: string };
  expect(seen.url).toBe(`http://127.0.0.1:${port}/x`);
  expect(seen.client).toBe('127.0.0.1');
  expect(seen.id).toMatch(/^[0-9a-f]{8}$/);
});

test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'])(
  'every answer carries %s',
  async (header) => {
    expect((await ask('/x')).headers[header.toLowerCase()]).toBeTruthy();
  },
);

test('nobody is told what runs here', async () => {
  expect((await ask('/x')).headers['x-powered-by']).toBeUndefined();
});
