/** The whole site inside the test process: every door of routes.ts behind Remix's own request handler and our renderer. It serves no asset. */
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { RouteConfigEntry } from '@remix-run/route-config';
import type { Actor } from '~/domain/accounts/actor';
import * as entry from '~/entry.server';
import * as root from '~/root';
import routeConfig from '~/routes';
import { sessionHeader } from '../visits';

type Doors = ServerBuild['routes'];
type Door = Doors[string]['module'];

const modules = import.meta.glob<Door>('/app/routes/**/*.{ts,tsx}');

/** One address of the site map: `/needs/:needId`, and the id Remix knows its door by. */
export interface Address {
  readonly pattern: string;
  readonly routeId: string;
}

interface Listed {
  readonly doors: Doors;
  readonly addresses: Address[];
}

async function list(entries: readonly RouteConfigEntry[], parentId: string, above: string, found: Listed): Promise<void> {
  for (const { file, path, index, children } of entries) {
    const load = modules[`/app/${file}`];
    if (!load) throw new Error(`routes.ts names ${file}, which is not there`);
    const id = file.replace(/\.tsx?$/, '');
    const pattern = path ? `${above}/${path}` : above;
    found.doors[id] = { id, parentId, path, index, module: await load() };
    if (!children) found.addresses.push({ pattern: pattern || '/', routeId: id });
    await list(children ?? [], id, pattern, found);
  }
}

export interface Site {
  readonly addresses: readonly Address[];
  readonly build: ServerBuild;
  /** Answers a request as the running site would, seen from `actor`'s browser. */
  readonly ask: (path: string, options?: AskOptions) => Promise<Response>;
}

export interface AskOptions {
  readonly as?: Actor | null;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site over `changes`, which replace single doors: a test build with something planted in it. */
export async function openSite(changes: Readonly<Record<string, Partial<Door>>> = {}): Promise<Site> {
  const found: Listed = { doors: { root: { id: 'root', path: '', module: root as unknown as Door } }, addresses: [] };
  await list(await routeConfig, 'root', '', found);
  for (const [id, change] of Object.entries(changes)) {
    const door = found.doors[id];
    if (!door) throw new Error(`no door ${id}`);
    found.doors[id] = { ...door, module: { ...door.module, ...change } };
  }
  const assetRoutes = Object.fromEntries(
    Object.values(found.doors).map(({ id, parentId, path, index, module }) => [
      id,
      {
        id,
        parentId,
        path,
        index,
        module: '',
        hasAction: 'action' in module,
        hasLoader: 'loader' in module,
        hasErrorBoundary: 'ErrorBoundary' in module,
      },
    ]),
  );
  const build = {
    entry: { module: entry },
    routes: found.doors,
    assets: { entry: { module: '', imports: [] }, routes: assetRoutes, url: '', version: 'canary' },
    publicPath: '/',
    assetsBuildDirectory: '',
    mode: 'production',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
  } as unknown as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  const cookies = new Map<string, string>();
  const cookieOf = async (actor: Actor) => {
    const known = cookies.get(actor.userId) ?? (await sessionHeader(actor));
    cookies.set(actor.userId, known);
    return known;
  };
  return {
    addresses: found.addresses,
    build,
    async ask(path, { as = null, form, headers = {} } = {}) {
      const sent = new Headers({ 'X-Client-Address': '203.0.113.7', ...headers });
      if (as) sent.set('Cookie', await cookieOf(as));
      const body = form ? new URLSearchParams(form) : undefined;
      return handle(new Request(`http://localhost${path}`, { method: form ? 'POST' : 'GET', headers: sent, body }));
    },
  };
}
