/** One i18next instance with every message; pages get a clone in the reader's language. */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language';
import { en, zhCN } from './messages';

const shared = createInstance();
void shared.use(initReactI18next).init({
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
  supportedLngs: [...LANGUAGES],
  fallbackLng: DEFAULT_LANGUAGE,
  initImmediate: false,
  returnNull: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** The instance of a language; messages are shared, and nothing on it changes after this. */
const instances = Object.fromEntries(
  LANGUAGES.map((language) => [language, shared.cloneInstance({ lng: language, initImmediate: false })]),
) as Record<Language, i18n>;

export function i18nFor(language: Language): i18n {
  return instances[language];
}

/** Messages without figures, said before: a page says some hundred and fifty, and looking one up costs i18next 50 µs. */
function remembering(translate: TFunction): TFunction {
  const said = new Map<string, string>();
  const say = (key: string, values?: Record<string, unknown>): string => {
    const plain = translate as (key: string, values?: Record<string, unknown>) => string;
    if (values) return plain(key, values);
    const known = said.get(key) ?? plain(key);
    said.set(key, known);
    return known;
  };
  return say as TFunction;
}

const translators = Object.fromEntries(LANGUAGES.map((language) => [language, remembering(shared.getFixedT(language))])) as Record<
  Language,
  TFunction
>;

/** The words of a language. */
export function translator(language: Language): TFunction {
  return translators[language];
}

/**
 * The sentence for an error as forms carry it: a message key, with figures behind a question mark as JSON:
 * `refusals.more-than-left?{"left":"¥48"}`.
 */
export function sayError(t: TFunction, error: string): string {
  const [key = '', ...rest] = error.split('?');
  const values = rest.length > 0 ? (JSON.parse(rest.join('?')) as Record<string, string | number>) : {};
  // Keys come from schemas and the refusal table, both of which a test holds against the messages.
  return (t as (key: string, values: Record<string, string | number>) => string)(key, values);
}

/** An error as forms carry it; the inverse of sayError. */
export function errorKey(key: string, values?: Readonly<Record<string, string | number>>): string {
  return values ? `${key}?${JSON.stringify(values)}` : key;
}
