/** The languages of the site. Both are always complete. */

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'zh-CN';

/** Whether `text` names a language of the site. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The words in the reader's language where there are any, else the original, with the `lang` its markup needs. */
export function inLanguage(language: Language, original: string, english: string | null): { text: string; lang: Language | undefined } {
  if (language === 'zh-CN') return { text: original, lang: undefined };
  return english ? { text: english, lang: undefined } : { text: original, lang: 'zh-CN' };
}
