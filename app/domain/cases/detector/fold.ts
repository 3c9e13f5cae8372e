/** One reading of a text for all rules: width, form, script and hidden characters folded, with the way back to the original offsets. It drops no offset. */
import { toSimplified } from './traditional';

/** `text[i]` stands for the original `source.slice(from[i], to[i])`. */
export interface Folded {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const HIDDEN = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0\u180E]/u;
const COUNTED = /^[([]?(\d{1,2})[)\].]?$/;
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];
/** Rings of digits that Unicode does not decompose: first code point, value of the first. */
const RINGS: readonly (readonly [number, number])[] = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
];
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '－': '-',
  '﹣': '-',
  ー: '-',
  '・': '·',
  '•': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '⓿': '0',
  '🔟': '10',
};
const RARE_HAN = /\p{Script=Han}/u;
/** Stands for a rare character outside the basic plane, which in such texts is part of a name. */
const STAND_IN = '喆';
const TAG = /<\/?[a-z][^<>]{0,120}>|&(?:nbsp|#\d{1,5}|#x[\da-f]{1,4});/giy;

function ringDigit(code: number): string | null {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  for (const [first, value] of RINGS) if (code >= first && code < first + 10) return String(code - first + value);
  return null;
}

function foldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  const alike = LOOKALIKES[sign];
  if (alike) return alike;
  if (code >= 0x4e00 && code <= 0x9fff) return toSimplified(sign);
  const digit = ringDigit(code);
  if (digit !== null) return digit;
  if (HIDDEN.test(sign)) return '';
  const form = sign.normalize('NFKC');
  if (form.length === 1) return toSimplified(form);
  const counted = COUNTED.exec(form);
  if (counted?.[1]) return counted[1];
  if (RARE_HAN.test(sign)) return STAND_IN;
  return form === sign ? '\ufffc' : (form[0] ?? '');
}

/** What a numeric character reference stands for, a blank for `&nbsp;`, nothing for a tag. */
function foldTag(tag: string): string {
  if (tag.startsWith('<')) return /^<(?:br|p|div|li|tr|td)\b/i.test(tag) ? '\n' : '';
  const number = /^&#(x?)([\da-f]+);$/i.exec(tag);
  return number ? foldSign(String.fromCharCode(Number.parseInt(number[2] ?? '20', number[1] ? 16 : 10))) : ' ';
}

/** Folds `text`; every folded character knows which stretch of the original it came from. Linear in the length. */
export function fold(text: string): Folded {
  const signs: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const first = text[at];
    let folded: string;
    TAG.lastIndex = at;
    const tag = first === '<' || first === '&' ? TAG.exec(text) : null;
    if (tag) {
      at += tag[0].length;
      folded = foldTag(tag[0]);
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += sign.length;
      folded = foldSign(sign);
    }
    // A hidden character after a sign, such as the ring of a keycap, is masked together with it.
    if (folded === '' && to.length > 0 && to.at(-1) === start) to[to.length - 1] = at;
    for (const sign of folded) {
      signs.push(sign);
      from.push(start);
      to.push(at);
    }
  }
  return { text: signs.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}

const PULLS_APART = /[ \t\n\r/|_.·*-]/;

/** Whether `sign` is one Chinese character. */
export function isHan(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '\u3400' && sign <= '\u9fff';
}

/** The same reading without the blanks, line breaks and dots that pull Chinese characters apart; null when there are none. */
export function joinHan({ text, from, to }: Folded): Folded | null {
  const kept: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    let next = index;
    while (next < text.length && PULLS_APART.test(text[next] ?? '')) next += 1;
    const apart = next > index && isHan(text[index - 1]) && (isHan(text[next]) || text[next] === ':');
    if (!apart) for (let skipped = index; skipped < next; skipped += 1) kept.push(skipped);
    if (next < text.length) kept.push(next);
    index = next;
  }
  if (kept.length === text.length) return null;
  const pick = (offsets: Int32Array) => Int32Array.from(kept, (index) => offsets[index] ?? 0);
  return { text: kept.map((index) => text[index]).join(''), from: pick(from), to: pick(to) };
}
