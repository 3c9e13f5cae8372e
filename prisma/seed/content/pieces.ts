/** Short ways to write story items in the units people think in. Turns them into the stored units; judges nothing. */
import type { MeasureWord } from '~/domain/needs/vocabulary';
import { findDistrict } from '~/domain/places';
import type { StoryItem } from './story';

/** Money for something, in whole yuan; stored in fen. */
export function money(name: string, nameEn: string, yuan: number): StoryItem {
  return { name, nameEn, contribution: 'money', asked: yuan * 100 };
}

/** Goods in pieces; `yuan` is the price of all of them together, stored in fen. */
export function goods(name: string, nameEn: string, asked: number, unit: MeasureWord, yuan: number): StoryItem {
  return { name, nameEn, contribution: 'goods', asked, unit, estimate: yuan * 100 };
}

/** Time, in hours (halves allowed); stored in minutes. */
export function hours(name: string, nameEn: string, count: number): StoryItem {
  return { name, nameEn, contribution: 'hours', asked: count * 60 };
}

/** The city of a served district. Throws on a district that is not served: that is a slip of the writer, not of a user. */
export function cityOf(district: string): string {
  const found = findDistrict(district);
  if (!found) throw new Error(`No such district: ${district}`);
  return found.city.id;
}
