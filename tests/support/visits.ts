/** Opens a real loader or action with a real Request, as a visitor or as somebody with a real session. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { startSession } from '~/platform/session/session.server';

type FormInput = FormData | Readonly<Record<string, string | Blob | readonly string[]>>;

export interface VisitInput {
  /** Path and query: `/needs/abc/adopt?item=x`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly as?: Actor;
  /** Makes it a POST. */
  readonly form?: FormInput;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

function formData(form: FormInput): FormData {
  if (form instanceof FormData) return form;
  const built = new FormData();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) built.append(name, one as string | Blob);
  }
  return built;
}

/** The cookie header of somebody who just logged in. */
export async function sessionHeader(actor: Actor): Promise<string> {
  const cookie = await startSession(new Request('http://localhost/'), actor.userId, now());
  return cookie.split(';')[0] ?? '';
}

/** A request as a browser on this site would make it. */
export async function visitRequest(input: VisitInput): Promise<Request> {
  const headers = new Headers(input.headers);
  if (input.as) headers.append('Cookie', await sessionHeader(input.as));
  const body = input.form ? formData(input.form) : undefined;
  const isText = body && [...body.values()].every((value) => typeof value === 'string');
  const encoded = body && isText ? new URLSearchParams([...body.entries()].map(([name, value]) => [name, String(value)])) : body;
  return new Request(`http://localhost${input.path}`, { method: input.method ?? (body ? 'POST' : 'GET'), headers, body: encoded });
}

/** What the door answers: data, or the Response it returned or threw. Faults are thrown on. */
export async function openDoor<T>(
  door: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<T> | T,
  input: VisitInput,
): Promise<T | Response> {
  const request = await visitRequest(input);
  try {
    return await door({ request, params: { ...input.params }, context: {} });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
