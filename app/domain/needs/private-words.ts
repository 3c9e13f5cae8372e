/** Finds in a text what the site can be certain is private: numbers, addresses of people, values of the need's own case file. Names the kind, never the value. */

export const PRIVATE_WORD_KINDS = ['identity-number', 'phone', 'long-number', 'email', 'wechat', 'sealed'] as const;
export type PrivateWordKind = (typeof PRIVATE_WORD_KINDS)[number];

const CHINESE_DIGITS = '〇零一二三四五六七八九';
const digitOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...CHINESE_DIGITS].map((sign, index) => [sign, String(Math.max(0, index - 1))])),
  幺: '1',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
  两: '2',
};
/** Seven signs in a row are a number that is read out, not a quantity. */
const SPELT = new RegExp(`(?:[${Object.keys(digitOf).join('')}][\\s-]{0,2}){7,}`, 'g');
/** What people put between the digits of one number. */
const BETWEEN_DIGITS = /(?<=\d)[\s\-‐-―_.·•()]{1,3}(?=\d)/g;

const patterns: readonly (readonly [PrivateWordKind, RegExp])[] = [
  ['identity-number', /(?<!\d)\d{17}[\dx](?!\d)/i],
  ['phone', /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/],
  ['phone', /(?<!\d)0[1-9]\d{8,10}(?!\d)/],
  ['phone', /(?:电话|手机|座机|联系|tel|phone|call)\D{0,6}\d{7,8}(?!\d)/i],
  ['long-number', /\d{12,}/],
];
const LONG_UNBROKEN = /\d{9,}/;
const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+/;
const WECHAT =
  /(?:微信|薇信|威信|wechat|weixin|(?<![a-z])(?:vx|wx|qq))\s*(?:号码?|id)?\s*(?:是|为|[:=])?\s*[a-z0-9][\w-]{4,}|微信同号|(?<![a-z])v信/i;

/** Digits as machines write them: full-width, spelt and separated ones too. */
function plainDigits(text: string): string {
  const spelt = text.normalize('NFKC').replace(SPELT, (run) => [...run].map((sign) => digitOf[sign] ?? '').join(''));
  return spelt.replace(BETWEEN_DIGITS, '');
}

/** Text without what may be typed differently: width, case, blanks, signs. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/**
 * The kinds of private words in `text`, each once, in the order of PRIVATE_WORD_KINDS. `sealed` are the values of the case file;
 * those of a single character are too common to tell anything and are passed over.
 */
export function findPrivateWords(text: string, sealed: readonly string[]): readonly PrivateWordKind[] {
  const plain = text.normalize('NFKC');
  const joined = plainDigits(text);
  const found = new Set<PrivateWordKind>();
  for (const [kind, pattern] of patterns) if (pattern.test(joined)) found.add(kind);
  if (LONG_UNBROKEN.test(plain) && !found.has('phone') && !found.has('identity-number')) found.add('long-number');
  if (EMAIL.test(plain)) found.add('email');
  if (WECHAT.test(plain)) found.add('wechat');
  const whole = bare(text);
  if (sealed.map(bare).some((value) => value.length > 1 && whole.includes(value))) found.add('sealed');
  if (found.has('identity-number') || found.has('phone')) found.delete('long-number');
  return PRIVATE_WORD_KINDS.filter((kind) => found.has(kind));
}
