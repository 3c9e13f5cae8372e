/** The frame of every loader and action: makes the visit, opens the door, and turns an outcome into its Response. Decides nothing else. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Outcome, type OutcomeKind } from '../outcomes.server';
import { type Visit, visitOf } from './visit.server';

const statusOf: Record<Exclude<OutcomeKind, 'log-in'>, number> = { 'not-found': 404, gone: 410, forbidden: 403 };

function logInAddress(visit: Visit): string {
  const back = visit.request.method === 'GET' ? visit.url.pathname + visit.url.search : visit.url.pathname;
  return `/log-in?to=${encodeURIComponent(back)}`;
}

/**
 * Wraps what a loader or action does. An Outcome thrown inside becomes its page: 404, 410, 403, or the way to the log-in page;
 * anything else thrown is a fault and goes on to entry.server.
 */
export function door<T>(open: (visit: Visit) => Promise<T>) {
  return async ({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const visit = await visitOf(request, params);
    try {
      return await open(visit);
    } catch (thrown) {
      if (!(thrown instanceof Outcome)) throw thrown;
      if (thrown.kind === 'log-in') throw redirect(logInAddress(visit));
      throw new Response(null, { status: statusOf[thrown.kind], statusText: thrown.kind });
    }
  };
}

/** The id in the address; refuses, as not found, what no id of ours can look like. */
export function param(visit: Visit, name: string): string {
  const value = visit.params[name] ?? '';
  if (!/^[\w-]{1,80}$/.test(value)) throw new Outcome('not-found');
  return value;
}

/** A way back inside this site: a path as written in `?to=`, or `fallback` when it would lead elsewhere. */
export function safePath(text: string | null, fallback: string): string {
  if (!text?.startsWith('/') || text.startsWith('//') || text.includes('\\')) return fallback;
  const target = new URL(text, 'http://inside.invalid');
  return target.origin === 'http://inside.invalid' ? target.pathname + target.search + target.hash : fallback;
}
