/** The title of a page in its reader's language, for `meta`. It knows no page: the words are the caller's. */
import { DEFAULT_LANGUAGE, type Language } from './language';
import { translator } from './translate';

/** The language root's loader found for this reader. */
export function languageOf(matches: readonly { readonly id: string; readonly data: unknown }[]): Language {
  const root = matches.find(({ id }) => id === 'root')?.data as { language?: Language } | undefined;
  return root?.language ?? DEFAULT_LANGUAGE;
}

/** `[{ title }]` for `meta`: the page's own words, then the site's name. */
export function titleOf(
  matches: Parameters<typeof languageOf>[0],
  words: (t: ReturnType<typeof translator>) => string,
): { title: string }[] {
  const t = translator(languageOf(matches));
  return [{ title: `${words(t)} · ${t('common.brand')}` }];
}
