/** Where words begin and end in Chinese text, by the segmenter that the language itself brings. It knows no names, which is what the name rules use. */
import { isHan } from './fold';

/** For each position of the text the word it lies in: `wordStart[i]` inclusive, `wordEnd[i]` exclusive. Other characters are words of one. */
export interface Words {
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
}

/** Long unbroken runs are cut, because the segmenter's time grows faster than the length. */
const LONGEST_RUN = 120;
let segmenter: Intl.Segmenter | undefined;

/** Word bounds of `text`. Linear in the length. */
export function findWords(text: string): Words {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const wordStart = Int32Array.from({ length: text.length }, (_, index) => index);
  const wordEnd = Int32Array.from({ length: text.length }, (_, index) => index + 1);
  let run = 0;
  while (run < text.length) {
    if (!isHan(text[run])) {
      run += 1;
      continue;
    }
    let end = run;
    while (end < text.length && end - run < LONGEST_RUN && isHan(text[end])) end += 1;
    for (const { segment, index } of segmenter.segment(text.slice(run, end))) {
      for (let at = run + index; at < run + index + segment.length; at += 1) {
        wordStart[at] = run + index;
        wordEnd[at] = run + index + segment.length;
      }
    }
    run = end;
  }
  return { wordStart, wordEnd };
}
