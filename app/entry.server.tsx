/** Renders pages to HTML, logs each fault once, and starts and stops what runs beside requests. Ships no script of its own. */
import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { PageContext } from './components/page-context';
import { i18nFor } from './i18n/translate';
import { env } from './platform/env.server';
import { keepPreferences, readPreferences } from './platform/http/visit.server';
import { log } from './platform/log.server';

export { shutDown, startUp } from './use-cases/background/background.server';

const references = new WeakMap<Request, string>();

/** The name of this request in the log and on the page of a fault. */
function referenceOf(request: Request): string {
  const known = request.headers.get('X-Request-Id') ?? references.get(request);
  if (known) return known;
  const made = randomUUID().slice(0, 8);
  references.set(request, made);
  return made;
}

export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const preferences = await readPreferences(request);
  const url = new URL(request.url);
  const page = { ...preferences, address: url.pathname + url.search, isDemo: env.isDemo, reference: referenceOf(request) };
  const html = renderToString(
    <PageContext.Provider value={page}>
      <I18nextProvider i18n={i18nFor(preferences.language)}>
        <RemixServer context={context} url={request.url} />
      </I18nextProvider>
    </PageContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', preferences.language);
  headers.append('Vary', 'Cookie, Accept-Language');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  for (const cookie of await keepPreferences(request, preferences)) headers.append('Set-Cookie', cookie);
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** The path with `…` for each part that is neither a word of our addresses nor an id of ours: people type names and numbers into addresses. */
function loggedPath({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): string {
  const typed = Object.values(params).flatMap((value) => value?.split('/') ?? []);
  const isOurs = (part: string) => /^[a-z2-9]{20}$/.test(part) || (/^[a-z.-]*$/.test(part) && !typed.includes(part));
  const parts = new URL(request.url).pathname.split('/');
  return parts.map((part) => (isOurs(part) ? part : '…')).join('/');
}

export function handleError(error: unknown, visit: LoaderFunctionArgs | ActionFunctionArgs) {
  const { request } = visit;
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error)) {
    log.info({ reference: referenceOf(request), status: error.status, path: loggedPath(visit) }, 'no such page');
    return;
  }
  log.error({ reference: referenceOf(request), path: loggedPath(visit), err: error }, 'fault');
}
