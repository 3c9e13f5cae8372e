/** Figures of this process for Prometheus: requests by class of status and pattern of address, and the process itself. It keeps no address, id or person. */
import { matchRoutes } from '@remix-run/react';
import type { Request, RequestHandler, Response } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** One register a process, also when the site's bundle and the host around it each load this file. */
const KEY = Symbol.for('warmlight.metrics');

function makeMetrics() {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'warmlight_' });
  return {
    register,
    requests: new Counter({
      name: 'warmlight_requests_total',
      help: 'Requests answered, by class of status and pattern of the address.',
      labelNames: ['status', 'pattern'] as const,
      registers: [register],
    }),
    outbox: new Gauge({
      name: 'warmlight_outbox_waiting',
      help: 'Messages of the outbox that are not delivered yet.',
      registers: [register],
    }),
    search: new Gauge({
      name: 'warmlight_search_engine',
      help: 'The search engine in use: 1.',
      labelNames: ['kind'] as const,
      registers: [register],
    }),
  };
}

type Metrics = ReturnType<typeof makeMetrics>;

function metrics(): Metrics {
  const kept = globalThis as { [KEY]?: Metrics };
  kept[KEY] ??= makeMetrics();
  return kept[KEY];
}

/** A route as Remix's build lists it. */
export interface ListedRoute {
  readonly id: string;
  readonly parentId?: string;
  readonly path?: string;
  readonly index?: boolean;
}

type Tree = Parameters<typeof matchRoutes>[0];

function treeOf(routes: readonly ListedRoute[], parentId?: string): Tree {
  return routes
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => (index ? { id, path, index: true as const } : { id, path, children: treeOf(routes, id) }));
}

/** What tells the pattern of a path, `/needs/:needId`; of a path that no route has, `*`. */
export function patternFinder(routes: readonly ListedRoute[]): (pathname: string) => string {
  const tree = treeOf(routes);
  return (pathname) => {
    const matches = matchRoutes(tree, pathname) ?? [];
    const parts = matches.flatMap(({ route }) => (route.path ? [route.path.replace(/^\/|\/$/g, '')] : [])).filter(Boolean);
    return matches.length === 0 || parts.at(-1) === '*' ? '*' : `/${parts.join('/')}`;
  };
}

/** Counts one answer. `pattern` is of patternFinder, never an address. */
export function countRequest(status: number, pattern: string): void {
  metrics().requests.inc({ status: `${Math.floor(status / 100)}xx`, pattern });
}

/** Middleware that counts every request that reaches the site's routes; `findRoutes` is asked once, at the first of them. */
export function countRequests(findRoutes: () => Promise<readonly ListedRoute[]>): RequestHandler {
  let finder: Promise<(pathname: string) => string> | undefined;
  return (request: Request, response: Response, next) => {
    finder ??= findRoutes().then(patternFinder);
    finder.then((find) => {
      response.once('finish', () => countRequest(response.statusCode, find(request.path)));
      next();
    }, next);
  };
}

/** The figures as Prometheus reads them, with what is true at this moment. */
export async function metricsText(present: { outboxWaiting: number; searchEngine: string }): Promise<{ text: string; type: string }> {
  const { register, outbox, search } = metrics();
  outbox.set(present.outboxWaiting);
  search.reset();
  search.set({ kind: present.searchEngine }, 1);
  return { text: await register.metrics(), type: register.contentType };
}
