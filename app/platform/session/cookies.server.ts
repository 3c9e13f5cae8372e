/** The cookies of the site and what they may hold: the session's token, the reader's preferences, one notice. */
import { createCookie } from '@remix-run/node';
import { env } from '../env.server';

const isSecure = env.publicUrl.startsWith('https://');
const YEAR = 365 * 24 * 3600;

function cookieName(name: string): string {
  return isSecure ? `__Host-${name}` : name;
}

const common = { path: '/', sameSite: 'lax', secure: isSecure } as const;

/** The 128-bit token of a session, signed; nothing about the person. */
export const sessionCookie = createCookie(cookieName('warmlight-session'), { ...common, httpOnly: true, secrets: [env.sessionSecret] });

export const languageCookie = createCookie(cookieName('warmlight-language'), { ...common, httpOnly: true, maxAge: YEAR });

/** Theme and text size. */
export const appearanceCookie = createCookie(cookieName('warmlight-appearance'), { ...common, httpOnly: true, maxAge: YEAR });

/** The outcome of the last form, shown once at the top of the next page. */
export const noticeCookie = createCookie(cookieName('warmlight-notice'), {
  ...common,
  httpOnly: true,
  maxAge: 120,
  secrets: [env.sessionSecret],
});
