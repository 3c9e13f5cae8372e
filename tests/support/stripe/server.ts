/** The HTTP side of the Stripe stand-in: key, version, address, idempotency, faults. It refuses what Stripe would not know. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Stripe from 'stripe';
import { accountRoutes, eventRoutes } from './accounts';
import { balanceRoutes } from './balance';
import { disputeRoutes } from './disputes';
import { type Fault, type Faults, refusalOf } from './faults';
import { canonical, type FormBranch, readForm } from './form';
import type { Answer, IdempotencyTable } from './idempotency';
import { paymentRoutes } from './payments';
import { refundRoutes } from './refunds';
import { invalid, Refusal } from './refusal';
import type { Route } from './routes';
import { catchUp, sessionRoutes } from './sessions';
import { transferRoutes } from './transfers';
import type { World } from './world';

const ROUTES: readonly Route[] = [
  ...sessionRoutes,
  ...paymentRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...balanceRoutes,
  ...transferRoutes,
  ...accountRoutes,
  ...eventRoutes,
];
const LARGEST_BODY = 262_144;

/** One request as it came and what it got; `status` null when no answer left. */
export interface Seen {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly idempotencyKey: string | null;
  status: number | null;
  replayed: boolean;
  fault: Fault['kind'] | null;
}

export interface Parts {
  readonly world: World;
  readonly key: string;
  readonly faults: Faults;
  readonly table: IdempotencyTable;
  readonly requests: Seen[];
  /** Ids of requests; a stream of their own, so that a retry changes no other id. */
  readonly nextRequestId: () => string;
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST_BODY) throw invalid('The request is too large.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuseStrangers(parts: Parts, request: IncomingMessage): void {
  const authorization = header(request, 'authorization');
  if (!authorization) {
    const message = 'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.';
    throw new Refusal(401, 'invalid_request_error', message);
  }
  if (authorization !== `Bearer ${parts.key}`) {
    const end = authorization.slice(-4);
    throw new Refusal(401, 'invalid_request_error', `Invalid API Key provided: ********${end}`);
  }
  const version = header(request, 'stripe-version');
  if (version !== null && version !== Stripe.API_VERSION) throw invalid(`Invalid Stripe API version: ${version}`);
  const account = header(request, 'stripe-account');
  if (account !== null) {
    const message = `The provided key does not have access to account '${account}' (or that account does not exist).`;
    throw new Refusal(403, 'invalid_request_error', message, { code: 'account_invalid' });
  }
}

function findRoute(method: string, path: string): { route: Route; ids: string[] } {
  const asked = path.split('/');
  for (const route of ROUTES) {
    const steps = route.path.split('/');
    const fits = steps.length === asked.length && steps.every((step, at) => (step.startsWith(':') ? asked[at] !== '' : step === asked[at]));
    if (route.method === method && fits) {
      return { route, ids: steps.flatMap((step, at) => (step.startsWith(':') ? [asked[at] ?? ''] : [])) };
    }
  }
  throw new Refusal(404, 'invalid_request_error', `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs.`);
}

function formOf(request: IncomingMessage, query: string, body: string): FormBranch {
  if (request.method !== 'POST') {
    if (body !== '') throw invalid('A GET request takes no body.');
    return readForm(query);
  }
  if (query !== '') throw invalid('A POST request takes its parameters in the body.');
  if (body !== '' && !header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw invalid('The request body must be application/x-www-form-urlencoded.');
  }
  return readForm(body);
}

function send(response: ServerResponse, seen: Seen, answer: Answer, more: Readonly<Record<string, string>> = {}): void {
  if (response.destroyed) return;
  seen.status = answer.status;
  const base = { 'content-type': 'application/json', 'request-id': seen.id, 'stripe-version': Stripe.API_VERSION };
  const key: Record<string, string> =
    seen.idempotencyKey === null ? {} : { 'idempotency-key': seen.idempotencyKey, 'original-request': answer.requestId };
  response.writeHead(answer.status, { ...base, ...key, ...more });
  response.end(answer.body);
}

function refused(seen: Seen, refusal: Refusal): Answer {
  return { status: refusal.status, body: JSON.stringify(refusal.body(), null, 2), requestId: seen.id };
}

/** What the request does; a refusal by what the world holds is an answer too, and stored like one. */
function perform(parts: Parts, seen: Seen, answer: () => object): Answer {
  parts.world.cause = { id: seen.id, idempotency_key: seen.idempotencyKey };
  try {
    return { status: 200, body: JSON.stringify(answer(), null, 2), requestId: seen.id };
  } catch (error) {
    if (error instanceof Refusal) return refused(seen, error);
    throw error;
  } finally {
    parts.world.cause = null;
  }
}

function extraHeaders(fault: Fault | null, answer: Answer, stored: boolean): Record<string, string> {
  if (fault?.kind === 'rate-limited') return { 'retry-after': String(fault.retryAfter ?? 1) };
  // As Stripe does: a stored failure would only be repeated, so the SDK is told not to ask again.
  return answer.status >= 500 && stored ? { 'stripe-should-retry': 'false' } : {};
}

async function answerTo(parts: Parts, request: IncomingMessage, response: ServerResponse, seen: Seen, query: string): Promise<void> {
  const { world, table } = parts;
  refuseStrangers(parts, request);
  const { route, ids } = findRoute(seen.method, seen.path);
  const form = formOf(request, query, seen.body);
  const { fault, hold } = parts.faults.befall(seen.method, seen.path);
  seen.fault = fault?.kind ?? null;
  if (fault?.kind === 'drop') {
    request.socket.destroy();
    return;
  }
  const early = fault?.kind === 'conflict' || fault?.kind === 'rate-limited' ? refusalOf(fault) : null;
  if (fault && early) {
    const answer = refused(seen, early);
    send(response, seen, answer, extraHeaders(fault, answer, false));
    return;
  }
  catchUp(world);
  const key = seen.method === 'POST' ? seen.idempotencyKey : null;
  const held = key === null ? null : table.claim(key, `${seen.method} ${seen.path} ${canonical(form)}`);
  let stored = false;
  const keep = (answer: Answer) => {
    if (key !== null && !held) table.store(key, answer);
    stored = key !== null;
  };
  const free = () => {
    if (key !== null && !held) table.release(key);
  };
  let answer: Answer | null = held;
  try {
    const act = held ? null : route.prepare(world, ids, form);
    await hold?.();
    const failing = fault && !held ? refusalOf(fault) : null;
    if (act && (!failing || fault?.committed) && (fault?.kind !== 'hang' || fault.committed)) answer = perform(parts, seen, act);
    if (fault && failing) {
      answer = refused(seen, failing);
      if (fault.stored !== false) keep(answer);
      else free();
    } else if (answer && !held) keep(answer);
  } catch (error) {
    free();
    throw error;
  }
  seen.replayed = held !== null;
  if (fault?.kind === 'hang') {
    // The key stays locked as long as the client waits, as it would while Stripe still works.
    if (request.socket.destroyed) free();
    else request.socket.once('close', free);
    return;
  }
  if (fault?.kind === 'commit-then-drop') {
    request.socket.destroy();
    return;
  }
  if (!answer) throw new Error(`${seen.method} ${seen.path} got no answer`);
  const replay: Record<string, string> = held ? { 'idempotent-replayed': 'true' } : {};
  send(response, seen, answer, { ...replay, ...extraHeaders(fault, answer, stored || held !== null) });
}

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const seen: Seen = {
    id: parts.nextRequestId(),
    method: request.method ?? '',
    path,
    body: '',
    idempotencyKey: header(request, 'idempotency-key'),
    status: null,
    replayed: false,
    fault: null,
  };
  try {
    const body = await bodyOf(request);
    const complete = { ...seen, body };
    parts.requests.push(complete);
    await answerTo(parts, request, response, complete, query).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      send(response, complete, refused(complete, error));
    });
  } catch (error) {
    if (request.socket.destroyed) return;
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'api_error', `the stand-in itself failed: ${String(error)}`);
    send(response, seen, refused(seen, refusal));
  }
}

/** The server of these parts, not yet listening. */
export function serverOf(parts: Parts): Server {
  return createServer((request, response) => void serve(parts, request, response));
}
