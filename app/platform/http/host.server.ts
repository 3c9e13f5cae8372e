/** The HTTP server around the site: proxies, headers, same-origin posts, static files. Knows no page. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { env } from '../env.server';
import { countRequests, type ListedRoute } from '../metrics.server';
import { plainPage } from './plain-page';
import { isFromThisSite } from './same-origin.server';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const publicHost = new URL(env.publicUrl).host;
const isHttps = env.publicUrl.startsWith('https://');

/** Headers that only a trusted proxy may set; from anyone else they are dropped before Remix could believe them. */
const PROXY_HEADERS = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'];

function identify(request: Request, _response: Response, next: NextFunction) {
  const trust = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const address = request.ip ?? 'unknown';
  if (!trust(request.socket.remoteAddress ?? '', 0)) for (const name of PROXY_HEADERS) delete request.headers[name];
  request.headers['x-client-address'] = address;
  request.headers['x-request-id'] = randomUUID().slice(0, 8);
  next();
}

function protect(isDevelopment: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    if (!isDevelopment) response.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    if (isHttps) response.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };
}

function refuseForeignPosts(request: Request, response: Response, next: NextFunction) {
  const origin = {
    method: request.method,
    host: request.headers.host,
    fetchSite: request.get('Sec-Fetch-Site'),
    origin: request.get('Origin'),
  };
  if (isFromThisSite(origin, publicHost, !env.isDemo)) {
    next();
    return;
  }
  const page = plainPage(
    '403',
    '这次提交不是从暖光的页面发出的，没有保存。请打开暖光，在页面里再做一次。',
    'This form was not sent from a page of Warmlight; nothing was stored. Please open Warmlight and do it there.',
  );
  response.status(403).type('html').send(page);
}

function refuseBrokenAddress(fault: unknown, _request: Request, response: Response, next: NextFunction) {
  if (!(fault instanceof URIError)) {
    next(fault);
    return;
  }
  response
    .status(400)
    .type('html')
    .send(plainPage('400', '这个地址写坏了，打不开。', 'This address is broken and cannot be opened.'));
}

/**
 * The application that serves `build`. `assets` is the folder of built client files, or null in development, where `before`
 * (Vite's middleware) serves them.
 */
export function createHost(
  build: ServerBuild | (() => Promise<ServerBuild>),
  options: { assets: string | null; before?: RequestHandler },
): Express {
  const host = express();
  host.disable('x-powered-by');
  host.set('trust proxy', env.trustedProxies.length > 0 ? env.trustedProxies : false);
  host.use(identify, protect(options.assets === null), refuseForeignPosts);
  if (options.before) host.use(options.before);
  if (options.assets) {
    host.use(compression());
    host.use('/assets', express.static(path.join(options.assets, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
    host.use(express.static(options.assets, { maxAge: '1h' }));
  }
  host.use(countRequests(async () => Object.values((typeof build === 'function' ? await build() : build).routes) as ListedRoute[]));
  host.all('*', createRequestHandler({ build, mode: options.assets ? 'production' : 'development' }));
  host.use(refuseBrokenAddress);
  return host;
}
