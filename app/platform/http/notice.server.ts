/** The outcome of a form, told once at the top of the next page. Carries a message key and figures, never text from outside. */
import { redirect } from '@remix-run/node';
import { noticeCookie } from '../session/cookies.server';

export interface Notice {
  /** Message key, e.g. `adoptions.notice.released`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Goes to `path` of this site and tells there what happened. */
export async function redirectWithNotice(path: string, key: string, values: Notice['values'] = {}, headers: Record<string, string> = {}) {
  const response = redirect(path, { headers });
  response.headers.append('Set-Cookie', await noticeCookie.serialize({ key, values }));
  return response;
}

/** The notice that the last form left, if any, and the header that forgets it. */
export async function takeNotice(request: Request): Promise<{ notice: Notice | null; forget: string | null }> {
  const value: unknown = await noticeCookie.parse(request.headers.get('Cookie'));
  if (!value || typeof value !== 'object' || !('key' in value) || !('values' in value)) return { notice: null, forget: null };
  return { notice: value as Notice, forget: await noticeCookie.serialize('', { maxAge: 0 }) };
}
