/** Numbers, money, days and quantities as the reader's language writes them, through Intl. */
import type { TFunction } from 'i18next';
import type { Contribution } from '~/domain/needs/vocabulary';
import type { Language } from './language';

/** English for the measure words of goods, singular and plural; a piece when the thing's own name says enough. */
const measureWords: Readonly<Record<string, readonly [string, string]>> = {
  套: ['set', 'sets'],
  副: ['pair', 'pairs'],
  双: ['pair', 'pairs'],
  对: ['pair', 'pairs'],
  箱: ['box', 'boxes'],
  袋: ['bag', 'bags'],
  瓶: ['bottle', 'bottles'],
  桶: ['drum', 'drums'],
  本: ['copy', 'copies'],
  份: ['portion', 'portions'],
  项: ['job', 'jobs'],
  间: ['room', 'rooms'],
  处: ['spot', 'spots'],
  栋: ['house', 'houses'],
  户: ['home', 'homes'],
  期: ['course', 'courses'],
  平方米: ['m²', 'm²'],
  米: ['m', 'm'],
};

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** One formatter a language and shape: making one costs a hundred times what using it does. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.currency ?? ''} ${options.minimumFractionDigits ?? ''}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(language, options);
  numberFormats.set(key, format);
  return format;
}

/** English dates are written the British way, day before month. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.timeZone ?? ''} ${options.year ?? ''} ${options.hour ?? ''}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  dateFormats.set(key, format);
  return format;
}

/** Fen as money: ¥48 or ¥48.50. `currency` is an ISO code. */
export function formatMoney(fen: number, language: Language, currency = 'cny'): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  const shape = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return numberFormat(language, shape).format(fen / 100);
}

export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, {}).format(value);
}

/** A day, ISO `2026-11-23`, as 11 月 23 日 or 23 November; with its year when `withYear`. */
export function formatDay(day: string, language: Language, withYear = false): string {
  const options: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: 'UTC' };
  if (withYear) options.year = 'numeric';
  const text = dateFormat(language, options).format(new Date(`${day}T00:00:00Z`));
  return text.replace(/(\d)(月|日|年)/g, '$1 $2').replace(/(月|年)(\d)/g, '$1 $2');
}

/** An instant, ISO with time, as the clock on the wall of `timeZone` shows it: 15:42. */
export function formatTime(instant: string, language: Language, timeZone: string): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }).format(new Date(instant));
}

/** A quantity with its unit: ¥48, 2 台, 1.5 小时, 20 份餐 / 2 sets, 1.5 hours, 20 meals. `unit` is the measure word of goods. */
export function formatQuantity(
  t: TFunction,
  language: Language,
  contribution: Contribution,
  quantity: number,
  unit: string | null = null,
): string {
  if (contribution === 'money') return formatMoney(quantity, language);
  if (contribution === 'hours') {
    const hours = Math.round((quantity / 60) * 10) / 10;
    return t('common.quantity.hours', { count: hours, figure: formatNumber(hours, language) });
  }
  const figure = formatNumber(quantity, language);
  if (contribution === 'meals') return t('common.quantity.meals', { count: quantity, figure });
  if (language === 'zh-CN') return `${figure} ${unit ?? '件'}`;
  const [one, many] = measureWords[unit ?? ''] ?? ['piece', 'pieces'];
  return `${figure} ${quantity === 1 ? one : many}`;
}
