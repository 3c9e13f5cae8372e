/** Seasons: quarters of the calendar year in the site's time zone, written 2026-Q4. */
import { dayOf } from '../needs/public-need';

/** The season an instant falls in, in `timeZone` (IANA name). */
export function seasonOf(instant: Date, timeZone: string): string {
  const [year = '', month = ''] = dayOf(instant, timeZone).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** Whether `text` is a season as written in addresses. */
export function isSeason(text: string): boolean {
  return /^20\d\d-Q[1-4]$/.test(text);
}

/** The season before, e.g. 2026-Q1 gives 2025-Q4. `season` must pass isSeason. */
export function seasonBefore(season: string): string {
  const year = Number(season.slice(0, 4));
  const quarter = Number(season.slice(6));
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}

/** The last day of a season, ISO `2026-12-31`. `season` must pass isSeason. */
export function lastDayOf(season: string): string {
  const lastDays: Readonly<Record<string, string>> = { '1': '03-31', '2': '06-30', '3': '09-30', '4': '12-31' };
  return `${season.slice(0, 4)}-${lastDays[season.slice(6)] ?? '12-31'}`;
}

/** Whole days from `day` (ISO) to the last day of `season`; 0 on that day and after it. */
export function daysLeft(season: string, day: string): number {
  return Math.max(0, Math.round((Date.parse(lastDayOf(season)) - Date.parse(day)) / 86_400_000));
}

/** Year and quarter of a season, for its name in words. */
export function seasonParts(season: string): { year: number; quarter: number } {
  return { year: Number(season.slice(0, 4)), quarter: Number(season.slice(6)) };
}
