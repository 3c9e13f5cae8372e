/** The reader's words inside components: messages, and figures in their language. */
import { useTranslation } from 'react-i18next';
import type { Contribution } from '~/domain/needs/vocabulary';
import { findPlace } from '~/domain/places';
import { formatDay, formatMoney, formatNumber, formatQuantity, formatTime } from './format';
import { inLanguage, type Language } from './language';
import { sayError, translator } from './translate';

/** `t` and the formatters bound to the reader's language. */
export function useWords() {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const t = translator(language);
  return {
    t,
    language,
    money: (fen: number) => formatMoney(fen, language),
    number: (value: number) => formatNumber(value, language),
    day: (day: string, withYear = false) => formatDay(day, language, withYear),
    time: (instant: string, timeZone = 'Asia/Shanghai') => formatTime(instant, language, timeZone),
    quantity: (contribution: Contribution, quantity: number, unit: string | null = null) =>
      formatQuantity(t, language, contribution, quantity, unit),
    /** Text that its author wrote, in the reader's language when there is a translation; `lang` marks a fallback. */
    own: (original: string, english: string | null) => inLanguage(language, original, english),
    district: (id: string) => {
      const found = findPlace(id);
      if (!found) return id;
      return language === 'zh-CN' ? found.zh : found.en;
    },
    city: (districtId: string) => {
      const found = findPlace(districtId);
      if (!found) return '';
      return language === 'zh-CN' ? found.city.zh : found.city.en;
    },
    error: (error: string) => sayError(t, error),
  };
}
