/** A text as the gate compares it: width, script, hidden and look-alike signs folded, blanks and punctuation gone, spelt digits as figures. Keeps the way back. */
import { fold } from '~/domain/cases/detector/fold';

/** `text[i]` stands for `source.slice(from[i], to[i])`. */
export interface Reading {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const FIGURES: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  洞: '0',
  一: '1',
  幺: '1',
  壹: '1',
  弌: '1',
  二: '2',
  两: '2',
  贰: '2',
  弍: '2',
  三: '3',
  叁: '3',
  弎: '3',
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
};
/** Letters of other alphabets that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  в: 'b',
  ѕ: 's',
  ј: 'j',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
};
const WORD_SIGN = /[\p{L}\p{N}]/u;
const TENS = /[一二三四五六七八九]?十[一二三四五六七八九]?/g;

/** "十二" as 12 and "三十" as 30; the stretch it stands for stays known. */
function tens(run: string): string {
  const [before = '', after = ''] = run.split('十');
  return String((before ? Number(FIGURES[before]) : 1) * 10 + (after ? Number(FIGURES[after]) : 0));
}

/** Reads `text`; linear in its length. */
export function readPlainly(text: string): Reading {
  const folded = fold(text);
  const spelt = new Map([...folded.text.matchAll(TENS)].map((match) => [match.index, match[0]]));
  const signs: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (written: string, start: number, end: number) => {
    for (const sign of written) {
      signs.push(sign);
      from.push(folded.from[start] ?? 0);
      to.push(folded.to[end] ?? 0);
    }
  };
  for (let at = 0; at < folded.text.length; at += 1) {
    const run = spelt.get(at);
    const sign = (folded.text[at] ?? '').toLowerCase();
    if (run) {
      put(tens(run), at, at + run.length - 1);
      at += run.length - 1;
    } else if (WORD_SIGN.test(sign)) put(FIGURES[sign] ?? ALIKE[sign] ?? sign, at, at);
  }
  return { text: signs.join(''), from, to };
}
