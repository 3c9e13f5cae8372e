/** Finds numbers that identify: phones, national IDs, disability certificates, bank cards, QQ. It refuses hotlines, prices, dates and an organisation's own numbers. */
import { type DigitGroup, findDigitGroups } from './digits';
import type { Label, LabelReader } from './labels';
import { type Shape, shapesOf } from './number-shapes';
import type { Finding } from './span';

/** What may stand between two groups of one number without a word. */
const SOFT_GAP = /^[\s\-.·,，、()[\]【】{}<>〈〉《》「」:：;；/\\~'"“”‘’`^=+|…。_#!\ufffc]{0,8}$/;
const UNIT =
  /^\s{0,2}(?:[元块年月日岁份人次户个只台件张米平吨斤公里栋幢室层点时周天位名套箱包床升桶℃%×]|单元|小时|分钟|(?:yuan|rmb|years?|cm|kg|km|mm|m2?|homes?|people|days?|hours?|g|am|pm)(?![a-z]))/i;
const CONNECTIVE =
  /然后|接着|接|再|后面|后边|后头|中间|中段|前面|前边|开头|头|最后|末尾|尾|跟着|跟|是|那个|这个|嗯|呃|额|啊|哦|噢|就|和|加|空格|横杠|杠|点|逗号|换行|继续|下面|下一行|第|段|位|记|连|拼|then|and|dash|space|next|after|um|uh|er|last|first|middle|end|final|follow|plus|line|comma|dot|break/i;
const MAX_GROUPS = 24;
const MAX_WORDS = 16;

interface Candidate {
  readonly shape: Shape;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

function isSoft(gap: string): boolean {
  return gap.length <= 8 && SOFT_GAP.test(gap);
}

/** Words between the parts of a number that is read out, such as "，然后是". */
function isWordy(gap: string, labelled: boolean): boolean {
  if (gap.length > MAX_WORDS || /\*{2}|[xX×]{2}/.test(gap) || UNIT.test(gap) || /[。！？]\s*\S{6}/.test(gap)) return false;
  if (/^\s*[(（[【<《].*[)）\]】>》]\s*$/.test(gap)) return true;
  return CONNECTIVE.test(gap) || gap.length <= 4 || (labelled && gap.length <= 10);
}

/** Groups that count digits instead of being some, as in "后四位". */
function isCounter(text: string, group: DigitGroup): boolean {
  return (
    group.value.length <= 1 &&
    (/^\s*(?:位|个数|段|digits?)/.test(text.slice(group.end, group.end + 7)) ||
      (!group.figures && /[后前第尾这那]/.test(text[group.start - 1] ?? '')))
  );
}

class NumberFinder {
  private readonly groups: readonly DigitGroup[];

  constructor(
    private readonly text: string,
    private readonly labels: LabelReader,
  ) {
    this.groups = findDigitGroups(text);
  }

  private gapAfter(group: DigitGroup, next: DigitGroup): string {
    return this.text.slice(group.end, Math.min(next.start, group.end + MAX_WORDS + 2));
  }

  /** The best shape that starts with group `first`. */
  private best(first: number, wordy: boolean): Candidate | null {
    const head = this.groups[first];
    if (!head || (!head.figures && head.value.length === 1 && wordy && isCounter(this.text, head))) return null;
    const label = this.labels.before(head.start);
    let best: Candidate | null = null;
    let value = head.value;
    let gaps = 0;
    let words = 0;
    let written = head.figures ? head.value.length : 0;
    let last = first;
    for (;;) {
      const end = this.groups[last]?.end ?? 0;
      const context = {
        value,
        gaps,
        words,
        figures: written,
        label: label ?? this.labels.after(end),
        distance: label ? head.start - label.end : 99,
        signed: this.text[head.start - 1] === '+',
      };
      const next = this.nextGroup(last, wordy, label);
      // A number that goes on after a single blank or dash is not over yet.
      const goesOn = next !== null && !next.words && /^[ -]?$/.test(next.gap) ? 4 : 0;
      for (const shape of shapesOf(context))
        if (!best || shape.score - goesOn >= best.score) best = { shape, first, last, score: shape.score - goesOn };
      if (next === null || value.length > 24 || last - first > MAX_GROUPS) return best;
      const group = this.groups[next.index];
      if (!group) return best;
      if (next.gap !== '') gaps += 1;
      if (next.words) words += 1;
      value += group.value;
      if (group.figures) written += group.value.length;
      last = next.index;
    }
  }

  private nextGroup(last: number, wordy: boolean, label: Label | null): { index: number; gap: string; words: boolean } | null {
    const here = this.groups[last];
    for (let index = last + 1; here && index < Math.min(this.groups.length, last + 4); index += 1) {
      const next = this.groups[index];
      if (!next) return null;
      if (wordy && isCounter(this.text, next)) continue;
      const gap = this.gapAfter(here, next);
      if (next.start - here.end > MAX_WORDS) return null;
      const dated = /^\s?[年月日]\s?$/.test(gap) && (label?.kind === 'identity' || label?.kind === 'certificate');
      if (dated || (isSoft(gap) && !/\*{2}/.test(gap))) return { index, gap, words: false };
      return wordy && isWordy(gap, label?.kind === 'phone' || label?.kind === 'identity' || label?.kind === 'card')
        ? { index, gap, words: true }
        : null;
    }
    return null;
  }

  private finding({ shape, first, last }: Candidate): Finding {
    let start = this.groups[first]?.start ?? 0;
    const end = this.groups[last]?.end ?? 0;
    if (shape.type === 'PHONE') while (/[+(]/.test(this.text[start - 1] ?? '')) start -= 1;
    if (shape.type === 'PHONE') {
      const extension = /^\s?(?:转|轉|分机|ext\.?|x)\s?\d{1,5}(?!\d)/i.exec(this.text.slice(end, end + 10));
      if (extension)
        return { start, end: end + extension[0].length, type: 'PHONE', reason: shape.reason, weight: 80 + Math.min(15, shape.score) };
    }
    const close =
      this.text.slice(start, end).startsWith('(') && !this.text.slice(start, end).includes(')') && this.text[end] === ')' ? 1 : 0;
    return { start, end: end + close, type: shape.type, reason: shape.reason, weight: 80 + Math.min(15, shape.score) };
  }

  find(): readonly Finding[] {
    const found: Finding[] = [];
    let index = 0;
    while (index < this.groups.length) {
      const plain = this.best(index, false);
      const chosen = plain ?? this.best(index, true);
      if (!chosen) {
        index += 1;
        continue;
      }
      const later = this.spoken(this.laterStart(index, chosen));
      found.push(this.finding(later));
      index = later.last + 1;
    }
    return found;
  }

  /** A phone that is read out with a slip goes on: 138，0013，不对，是0013，8001. */
  private spoken(chosen: Candidate): Candidate {
    if (chosen.shape.type !== 'PHONE' || chosen.first === chosen.last) return chosen;
    let last = chosen.last;
    for (;;) {
      const here = this.groups[last];
      const next = this.groups[last + 1];
      if (!here || !next || next.value.length < 3 || next.value.length > 4 || last - chosen.last > 2) break;
      const gap = this.text.slice(here.end, Math.min(next.start, here.end + 14));
      if (
        next.start - here.end > 12 ||
        !/不对|错了|应该是|更正|改为|^[,，、\s]{1,2}$/.test(gap) ||
        /^[年月日元]/.test(this.text.slice(next.end))
      )
        break;
      if (/^[,，、\s]{1,2}$/.test(gap) && !/不对|错|更正/.test(this.text.slice(this.groups[chosen.first]?.start ?? 0, here.start))) break;
      last += 1;
    }
    return { ...chosen, last };
  }

  /** A number that starts one or two groups later but fits better, as in "周三 138…". */
  private laterStart(index: number, chosen: Candidate): Candidate {
    let best = chosen;
    for (let other = index + 1; other <= Math.min(chosen.last, index + 2); other += 1) {
      const candidate = this.best(other, false);
      if (candidate && candidate.score > best.score + 1) best = candidate;
    }
    return best;
  }
}

/** Every identifying number of `text` with offsets in it. */
export function findNumbers(text: string, labels: LabelReader): readonly Finding[] {
  return new NumberFinder(text, labels).find();
}
