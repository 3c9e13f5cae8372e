/** Finds names of other languages written in Chinese characters - Tibetan, Uyghur, Mongolian, Yi and names with a middle dot. It refuses brands and places. */
import { isHan } from './fold';
import { FOREIGN_PARTS } from './lists/given-names';
import { isSurname } from './lists/surnames';
import { leftOf, type Reading, rightOf, titleAt } from './name-contexts';
import type { Finding } from './span';

const PARTS = new RegExp(
  FOREIGN_PARTS.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const SOUNDS = new Set(
  '力阿艾安奥巴班保贝比彼波勃布才查次达大丹德丁东杜多尔法菲费芬弗伏夫嘎盖戈格根更古哈海汗赫胡华基吉加迦杰金卡凯康科克肯库拉来兰朗劳勒雷里丽利莉莲列林琳鲁露路伦罗洛马玛迈麦曼毛梅蒙米敏明摩莫默姆木穆娜纳南内尼妮宁牛努诺欧帕潘佩皮普奇其恰钦琼曲热仁茹若萨塞赛桑沙莎山舍什施史士斯松苏孙索塔泰坦汤特提图土托娃瓦万旺威薇韦维温翁乌吾西希夏香谢欣辛匈雅亚娅彦杨耶叶伊依易因英永尤于约扎詹珍孜孜珠卓茨措毛嘉巧洋吴顿曼铁穷群萍'.split(
    '',
  ),
);
const DOTTED = /[\u3400-\u9fff]{1,12}(?:·[\u3400-\u9fff]{1,12}){1,4}/g;
const ENDS_NAME = /[的了是在和与跟说住读想要有没她他也今年一两三男女先阿爷奶同被把去到给从电手微身患因]/;
const NO_PERSON =
  /奥特曼|哈利|马拉松|克拉|巴拉|奥利奥|肯德基|麦当劳|路由|公斤|毛衣|毛巾|马桶|马路|大米|阿司匹林|阿莫西林|奥运|基金|保证|雷锋/;

function dottedNames(reading: Reading): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of reading.text.matchAll(DOTTED)) {
    if (/[苑区栋村楼座路巷社园里]·|[区栋楼座]$/.test(match[0]) || /^·?\d/.test(reading.text.slice(match.index + match[0].length))) continue;
    const dot = match.index + match[0].indexOf('·');
    const lastDot = match.index + match[0].lastIndexOf('·');
    let start = match.index;
    for (let at = dot - 1; at > match.index; at -= 1) {
      if (/label|role|function/.test(leftOf(reading, at).kind) && dot - at >= 2) {
        start = at;
        break;
      }
    }
    start = Math.max(start, dot - 8);
    let end = match.index + match[0].length;
    for (let at = lastDot + 2; at < end; at += 1) {
      if (titleAt(reading.text, at) > 0 || ENDS_NAME.test(reading.text[at] ?? '')) end = at;
    }
    found.push({ start, end: Math.min(end, lastDot + 9), type: 'PERSON', reason: 'dotted-name', weight: 63 });
  }
  return found;
}

function soundedNames(reading: Reading): readonly Finding[] {
  const { text, wordStart } = reading;
  const found: Finding[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index < from) continue;
    let start = match.index;
    let end = start + match[0].length;
    while (
      end < text.length &&
      end - match.index < 9 &&
      SOUNDS.has(text[end] ?? '') &&
      titleAt(text, end) === 0 &&
      rightOf(reading, end).kind !== 'function'
    )
      end += 1;
    while (
      start > from &&
      match.index - start < 3 &&
      isHan(text[start - 1]) &&
      SOUNDS.has(text[start - 1] ?? '') &&
      leftOf(reading, start).score <= 0
    )
      start -= 1;
    if (start > 0 && isSurname(text[start - 1]) && leftOf(reading, start - 1).score > 0 && leftOf(reading, start).score <= 0) start -= 1;
    const left = leftOf(reading, start);
    const right = rightOf(reading, end);
    const name = text.slice(start, end);
    const long = name.length >= 3 ? 1 : 0;
    if (
      NO_PERSON.test(text.slice(Math.max(0, start - 1), end + 2)) ||
      left.score + right.score + long < 1.9 ||
      (wordStart[start] !== start && left.score <= 0)
    )
      continue;
    found.push({ start, end, type: 'PERSON', reason: 'sounded-name', weight: 47 });
    from = end;
  }
  return found;
}

/** Three or more sound characters in a row that no word explains: 依力哈木. */
function soundRuns(reading: Reading): readonly Finding[] {
  const { text, wordStart, wordEnd } = reading;
  const found: Finding[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && end - start < 9 && SOUNDS.has(text[end] ?? '') && (wordEnd[end] ?? 0) - (wordStart[end] ?? 0) < 3) end += 1;
    if (end - start >= 3) {
      const left = leftOf(reading, start);
      const right = rightOf(reading, end);
      if (left.score > 0 && left.score + right.score >= 2.4 && !NO_PERSON.test(text.slice(start, end)))
        found.push({ start, end, type: 'PERSON', reason: 'sounded-name', weight: 45 });
    }
    start = Math.max(end, start + 1);
  }
  return found;
}

/** Every such name. */
export function findForeignNames(reading: Reading): readonly Finding[] {
  return [...dottedNames(reading), ...soundedNames(reading), ...soundRuns(reading)];
}
