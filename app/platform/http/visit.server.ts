/** What a door knows of a visit before it opens: who, when, in which language and light. Reads the request and answers no page. */
import type { Params } from '@remix-run/react';
import { RemixI18Next } from 'remix-i18next/server';
import type { Actor } from '~/domain/accounts/actor';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from '~/i18n/language';
import { now } from '../clock.server';
import { logInFirst } from '../outcomes.server';
import { appearanceCookie, languageCookie } from '../session/cookies.server';
import { findActor } from '../session/session.server';

export interface Appearance {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly size: 'normal' | 'elder';
}

export interface Preferences extends Appearance {
  readonly language: Language;
}

export interface Visit {
  readonly request: Request;
  readonly params: Params;
  readonly url: URL;
  readonly now: Date;
  readonly actor: Actor | null;
}

const detector = new RemixI18Next({
  detection: {
    supportedLanguages: [...LANGUAGES],
    fallbackLanguage: DEFAULT_LANGUAGE,
    searchParamKey: 'lang',
    cookie: languageCookie,
    order: ['searchParams', 'cookie', 'header'],
  },
});

function appearanceFrom(source: { theme?: unknown; size?: unknown }, fallback: Appearance): Appearance {
  const { theme, size } = source;
  return {
    theme: theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : fallback.theme,
    size: size === 'normal' || size === 'elder' ? size : fallback.size,
  };
}

/** Language by `?lang=`, cookie, Accept-Language, else Chinese; theme and text size by `?theme=`, `?size=`, cookie. */
export async function readPreferences(request: Request): Promise<Preferences> {
  const locale = await detector.getLocale(request);
  const stored: unknown = await appearanceCookie.parse(request.headers.get('Cookie'));
  const kept = appearanceFrom(stored && typeof stored === 'object' ? stored : {}, { theme: 'auto', size: 'normal' });
  return {
    language: isLanguage(locale) ? locale : DEFAULT_LANGUAGE,
    ...appearanceFrom(Object.fromEntries(new URL(request.url).searchParams), kept),
  };
}

/** The Set-Cookie headers that keep what the address asked for; none when it asked for nothing. */
export async function keepPreferences(request: Request, preferences: Preferences): Promise<string[]> {
  const { searchParams } = new URL(request.url);
  const cookies: string[] = [];
  if (searchParams.has('lang')) cookies.push(await languageCookie.serialize(preferences.language));
  if (searchParams.has('theme') || searchParams.has('size')) {
    cookies.push(await appearanceCookie.serialize({ theme: preferences.theme, size: preferences.size }));
  }
  return cookies;
}

/** The visit a request makes. */
export async function visitOf(request: Request, params: Params): Promise<Visit> {
  const instant = now();
  return { request, params, url: new URL(request.url), now: instant, actor: await findActor(request, instant) };
}

/** The person asking; sends a visitor without an account to the log-in page and back. */
export function signedIn(visit: Visit): Actor {
  if (!visit.actor) throw logInFirst();
  return visit.actor;
}
