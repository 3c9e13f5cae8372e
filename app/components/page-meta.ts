/** The head of a public page: title, description, its own address in both languages. It names no page that asks for an account. */
import type { MetaDescriptor } from '@remix-run/react';
import { LANGUAGES, type Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';

export interface PageHead {
  /** Without the site's name, which is added. */
  readonly title: string;
  readonly description: string;
  /** "https://warmlight.example", without a slash at its end. */
  readonly siteUrl: string;
  /** Path and query, without the language. */
  readonly path: string;
  readonly language: Language;
}

/** The address of a page in one language. */
export function addressIn(language: Language, siteUrl: string, path: string): string {
  const url = new URL(path, siteUrl);
  url.searchParams.set('lang', language);
  return url.toString();
}

/** What a route's `meta` answers. */
export function pageMeta({ title, description, siteUrl, path, language }: PageHead): MetaDescriptor[] {
  const whole = `${title} · ${translator(language)('common.brand')}`;
  return [
    { title: whole },
    { name: 'description', content: description },
    { property: 'og:title', content: whole },
    { property: 'og:description', content: description },
    { tagName: 'link', rel: 'canonical', href: addressIn(language, siteUrl, path) },
    ...LANGUAGES.map((one) => ({ tagName: 'link' as const, rel: 'alternate', hrefLang: one, href: addressIn(one, siteUrl, path) })),
    { tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: new URL(path, siteUrl).toString() },
  ];
}

/** The reader's language as root's loader found it, for `meta`. */
export function languageOf(matches: readonly ({ id: string; data?: unknown } | undefined)[]): Language {
  const root = matches.find((match) => match?.id === 'root')?.data as { language?: Language } | undefined;
  return root?.language ?? 'zh-CN';
}
