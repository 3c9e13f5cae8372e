/** A text with its marks: covered until kept, each with its number. It shows nothing that it was not given. */
import type { MarkedText as Marked, MarkView, OpenedMark } from '~/domain/needs/gate/views';

export interface MarkedTextProps {
  text: Marked;
  opened?: OpenedMark | null;
}

function toneOf({ isKept, isCertain }: MarkView): string {
  if (isKept) return 'ok';
  return isCertain ? 'k' : 'd';
}

function isOpened(mark: MarkView, opened: OpenedMark | null | undefined): boolean {
  return opened?.place === mark.place && opened.start === mark.start && opened.end === mark.end;
}

export function MarkedText({ text, opened }: MarkedTextProps) {
  return text.segments.map(({ text: words, mark }, index) =>
    mark ? (
      <mark key={`m${mark.number}`} className={toneOf(mark)}>
        {isOpened(mark, opened) ? opened?.text : words}
        <sup>{mark.number}</sup>
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never move
      <span key={index}>{words}</span>
    ),
  );
}
