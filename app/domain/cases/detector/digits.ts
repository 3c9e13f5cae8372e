/** Reads digits however they are written - figures, 一三八, 幺, 壹, "one three", look-alike letters - into groups with what stands between. It decides no meaning. */

/** Digits that stand together, `value` in figures (`?` for one that cannot be read, X for the check letter). */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Whether it is written in figures; words and characters need company to count as a number. */
  readonly figures: boolean;
}

const CHINESE: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  洞: '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  两: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  勾: '9',
  么: '1',
  弌: '1',
  弍: '2',
  弎: '3',
  '○': '0',
  腰: '1',
};
const CHINESE_RUN = new RegExp(`[${Object.keys(CHINESE).join('')}]{1,64}`, 'y');

const LETTER_DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  О: '0',
  о: '0',
  Ο: '0',
  ο: '0',
  θ: '0',
  Θ: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  І: '1',
  і: '1',
  Ι: '1',
  ι: '1',
  Z: '2',
  z: '2',
  З: '3',
  з: '3',
  A: '4',
  S: '5',
  s: '5',
  Ѕ: '5',
  b: '6',
  G: '6',
  б: '6',
  B: '8',
  В: '8',
  g: '9',
  q: '9',
  '?': '?',
  '□': '?',
  '■': '?',
  '▢': '?',
  _: '?',
  '#': '?',
  '＊': '?',
};
const FIGURE_RUN = /[0-9OoQDОоΟοθΘlIi|!ІіΙιZzЗзASsЅbGбBВgq?□■▢_#]{1,40}[Xx]?/y;

const SPELLED: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ling: '0',
  yao: '1',
  yi: '1',
  er: '2',
  liang: '2',
  san: '3',
  si: '4',
  wu: '5',
  liu: '6',
  qi: '7',
  ba: '8',
  jiu: '9',
  o: '0',
};
const SPELLED_WORD = /(?:(double|triple)[\s-]+)?([a-z]{1,6})(?![a-z])/iy;

/** Whether letters in a run of figures are meant as digits: mostly figures, and the letters stand for digits alone. */
function readFigures(run: string): string | null {
  const figures = run.replace(/[^0-9]/g, '').length;
  const letters = run.length - figures;
  if (letters === 0) return run;
  const asPhone = [...run].map((sign) => LETTER_DIGITS[sign] ?? sign).join('');
  if (/^1[3-9]\d{9}$/.test(asPhone)) return asPhone;
  if (figures === 0) return null;
  const body = run.replace(/[Xx]$/, '');
  const bodyLetters = body.replace(/[0-9]/g, '').length;
  if (bodyLetters > 0 && (figures < 3 || bodyLetters > figures * 2.4 || body.length < 4)) return null;
  return [...body].map((sign) => LETTER_DIGITS[sign] ?? sign).join('') + (run.length > body.length ? 'X' : '');
}

/** The plain figures at the head of a run whose letters are no digits. */
function plainHead(run: string): string {
  return /^[0-9]+/.exec(run)?.[0] ?? '';
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[A-Za-z]/.test(sign);
}

function figureGroup(text: string, at: number): DigitGroup | null {
  FIGURE_RUN.lastIndex = at;
  const run = FIGURE_RUN.exec(text)?.[0];
  if (!run) return null;
  const trimmed = run.replace(/[?!|_#]+$/, (tail) => (tail.length === 1 && /\d/.test(text[at + run.length] ?? '') ? tail : ''));
  // The letters of QQ451209963 are a label, those of O755 are not.
  const label = /^[A-Z]{1,2}(?=\d{5,}$)/.exec(trimmed)?.[0].length ?? 0;
  if (label > 0 && readFigures(trimmed)?.match(/^1[3-9]\d{9}$/) === null)
    return { start: at + label, end: at + trimmed.length, value: trimmed.slice(label), figures: true };
  const bounded = !isWordSign(text[at - 1]) && !isWordSign(text[at + trimmed.length]);
  const value = bounded ? readFigures(trimmed) : null;
  if (value) return { start: at, end: at + trimmed.length, value, figures: true };
  const head = plainHead(run);
  return head ? { start: at, end: at + head.length, value: head, figures: true } : null;
}

function spelledGroup(text: string, at: number): DigitGroup | null {
  if (isWordSign(text[at - 1])) return null;
  SPELLED_WORD.lastIndex = at;
  const word = SPELLED_WORD.exec(text);
  const digit = word ? SPELLED[(word[2] ?? '').toLowerCase()] : undefined;
  if (!word || !digit) return null;
  const times = word[1]?.toLowerCase() === 'triple' ? 3 : word[1] ? 2 : 1;
  return { start: at, end: at + word[0].length, value: digit.repeat(times), figures: false };
}

/** Every group of digits in `text`, in order. Linear in the length. */
export function findDigitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    let group: DigitGroup | null = null;
    if (CHINESE[sign] !== undefined) {
      CHINESE_RUN.lastIndex = at;
      const run = CHINESE_RUN.exec(text)?.[0] ?? sign;
      group = { start: at, end: at + run.length, value: [...run].map((one) => CHINESE[one] ?? '').join(''), figures: false };
    } else if (/[0-9OoQDОоΟοθΘlIi|ІіΙιZSsЅBВGЗзb□■▢?]/.test(sign)) group = figureGroup(text, at);
    if (!group && /[a-zA-Z]/.test(sign)) group = spelledGroup(text, at);
    if (group) groups.push(group);
    at = group ? group.end : at + 1;
  }
  return groups;
}
