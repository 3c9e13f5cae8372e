/** How much one gives, between what a person types and whole units: fen, pieces, minutes, portions. Knows no need and no donor. */
import { parseYuan, yuanText } from '../money';
import type { Contribution } from '../needs/vocabulary';

const COUNT = /^\d{1,6}$/;
const HOURS = /^(\d{1,4})(?:\.(\d{1,2}))?$/;

/** Minutes from hours as typed: "2", "1.5", "０.25". Null unless they come to a whole number of minutes. */
export function parseHours(text: string): number | null {
  const match = HOURS.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  const minutes = (hundredths * 60) / 100;
  return Number.isInteger(minutes) ? minutes : null;
}

/** Whole units from what was typed, more than zero; null when it is no such amount. */
export function parseQuantity(contribution: Contribution, text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const parsed =
    contribution === 'money' ? parseYuan(plain) : contribution === 'hours' ? parseHours(plain) : COUNT.test(plain) ? Number(plain) : null;
  return parsed !== null && parsed > 0 ? parsed : null;
}

/** Message key of the sentence for an amount that can't be read. */
export function quantityError(contribution: Contribution): string {
  if (contribution === 'money') return 'validation.amount';
  return contribution === 'hours' ? 'adoptions.error.hours' : 'validation.whole-number';
}

/** Whole units as they are typed into a field: "48.50", "1.5", "3". Minutes that make no round hour keep two decimals. */
export function quantityText(contribution: Contribution, quantity: number): string {
  if (contribution === 'money') return yuanText(quantity);
  return contribution === 'hours' ? String(Math.round((quantity / 60) * 100) / 100) : String(quantity);
}

export interface Preset {
  readonly share: 'all' | 'half' | 'quarter';
  /** Fen. */
  readonly quantity: number;
}

/** Shares of the `left` fen that are still missing: all of it, half and a quarter in whole yuan, none twice and none below one yuan. */
export function moneyPresets(left: number): readonly Preset[] {
  const whole = (fen: number) => Math.round(fen / 100) * 100;
  const shares: Preset[] = [
    { share: 'quarter', quantity: whole(left / 4) },
    { share: 'half', quantity: whole(left / 2) },
  ];
  const smaller = shares.filter(
    (one, at) => one.quantity >= 100 && one.quantity < left && shares.findIndex((other) => other.quantity === one.quantity) === at,
  );
  return [...smaller, { share: 'all', quantity: left }];
}
