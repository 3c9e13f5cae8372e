/** Cuts texts at their marks for showing: what is not kept is masked. Changes no word. */
import type { Mark } from './marks';
import type { GatePlace, GateText } from './texts';
import { MASK, type MarkedText, type MarkView, type Segment } from './views';

/** A mark as a page that masks shows it. */
export function markView({ number, place, start, end, type, isCertain, isKept, found, wording }: Mark): MarkView {
  return { number, place, start, end, type, isCertain, isKept, shown: isKept ? found : MASK, wording };
}

/** `text` in stretches: innocent ones as they are, marks as their view. */
export function markedText({ place, language, text }: GateText, marks: readonly Mark[]): MarkedText {
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of marks.filter((one) => one.place === place)) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    const view = markView(mark);
    segments.push({ text: view.shown, mark: view });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return { place, language, segments };
}

/** The text of `place` with every unanswered mark masked. */
export function maskedText(text: string, place: GatePlace, marks: readonly Mark[]): string {
  return markedText({ place, language: 'zh', text }, marks)
    .segments.map((segment) => segment.text)
    .join('');
}
