/** Money: whole minor units (fen) and an ISO currency. No fractions, no floats, no mixing of currencies. */

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** The largest sum one item, adoption or payment may carry: ten million yuan, in fen. Keeps every row within 32 bits. */
export const LARGEST_AMOUNT = 1_000_000_000;

const YUAN = /^(?:0|[1-9]\d{0,7})(?:\.(\d{1,2}))?$/;

/**
 * Fen from what a person typed as yuan: "48", "48.5", "１２０", "1,280.00", "¥60". Null when it is no amount: signs, letters,
 * three decimals, more than LARGEST_AMOUNT.
 */
export function parseYuan(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*元$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  const match = YUAN.exec(plain);
  if (!match) return null;
  const [whole = '0'] = plain.split('.');
  const fen = Number(whole) * 100 + Number((match[1] ?? '').padEnd(2, '0'));
  return fen <= LARGEST_AMOUNT ? fen : null;
}

/** Yuan as typed into a form field: "48" or "48.50". `fen` is a whole number, zero or more. */
export function yuanText(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}
