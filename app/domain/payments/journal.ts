/** Double-entry journals of a gift of money. Builds balanced entries from values; refuses, as a fault, what would not balance. */

export const ACCOUNTS = [
  'donor',
  'processor-clearing',
  'restricted-fund',
  'fees',
  'refunds',
  'disputes',
  'matched-funds',
  'paid-out',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export interface Entry {
  readonly account: Account;
  /** The item whose restricted fund it is; null for every other account. */
  readonly needItemId: string | null;
  /** Fen; what we hold or are owed is positive, what we owe is negative. */
  readonly amount: number;
  readonly currency: string;
}

export interface JournalDraft {
  readonly kind: 'payment' | 'refund';
  /** The journal a refund corrects; null for a payment. */
  readonly correctsId: string | null;
  readonly entries: readonly Entry[];
}

export interface Gift {
  readonly needItemId: string;
  /** Fen, more than zero. */
  readonly amount: number;
  readonly currency: string;
}

function isFen(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0;
}

function between(gift: Gift, sign: 1 | -1): readonly Entry[] {
  if (!isFen(gift.amount)) throw new RangeError('a journal moves a whole number of fen, more than zero');
  const { needItemId, amount, currency } = gift;
  return [
    { account: 'processor-clearing', needItemId: null, amount: sign * amount, currency },
    { account: 'restricted-fund', needItemId, amount: -sign * amount, currency },
  ];
}

/** Money arrived at the processor and is owed to one item alone. */
export function paymentJournal(gift: Gift): JournalDraft {
  return { kind: 'payment', correctsId: null, entries: between(gift, 1) };
}

/** All or part of a payment goes back to the donor; names the journal it corrects. */
export function refundJournal(gift: Gift, correctsId: string): JournalDraft {
  return { kind: 'refund', correctsId, entries: between(gift, -1) };
}

/** The sum of entries by currency; a journal is balanced when every sum is zero. */
export function balances(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { currency, amount } of entries) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return sums;
}

/** What the restricted fund of an item holds, in fen, by the entries given. */
export function fundOf(entries: readonly Entry[], needItemId: string): number {
  return entries.reduce(
    (sum, entry) => (entry.account === 'restricted-fund' && entry.needItemId === needItemId ? sum - entry.amount : sum),
    0,
  );
}
