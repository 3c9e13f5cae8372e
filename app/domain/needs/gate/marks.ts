/** The marks of a whole need, numbered as a reader meets them, and whether each is answered. Pure: what was answered comes in as a question. */
import { type GateSpan, isCertain, scanText, wordingOf } from './scan';
import { sealedForms } from './sealed-forms';
import { type GateLanguage, type GatePlace, type GateText, textsOf, type WrittenNeed } from './texts';

export interface Mark extends GateSpan {
  readonly number: number;
  readonly place: GatePlace;
  readonly language: GateLanguage;
  /** What stands there. Never leaves the desk, and the approver's page only when opened. */
  readonly found: string;
  readonly wording: string;
  /** Can't be kept by anybody. */
  readonly isCertain: boolean;
  readonly isKept: boolean;
}

/** Every mark of the texts, in order. `isAnswered` says whether an approver let this text stand in this place. */
export function marksOfTexts(
  texts: readonly GateText[],
  sealed: readonly string[],
  isAnswered: (place: GatePlace, found: string) => boolean,
): readonly Mark[] {
  const forms = sealedForms(sealed);
  const all = texts.flatMap(({ place, language, text }) =>
    scanText(text, forms).map((span) => {
      const found = text.slice(span.start, span.end);
      const certain = isCertain(span);
      return {
        ...span,
        place,
        language,
        found,
        wording: wordingOf(span, language),
        isCertain: certain,
        isKept: !certain && isAnswered(place, found),
      };
    }),
  );
  return all.map((mark, index) => ({ ...mark, number: index + 1 }));
}

export function marksOf(
  need: WrittenNeed,
  sealed: readonly string[],
  isAnswered: (place: GatePlace, found: string) => boolean,
): readonly Mark[] {
  return marksOfTexts(textsOf(need), sealed, isAnswered);
}

/** The marks nobody answered. */
export function openMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ isKept }) => !isKept);
}

/** What a find is kept under: the same words written in another width or case are the same find. */
export function answerKey(found: string): string {
  return found.normalize('NFKC').trim().toLowerCase();
}
