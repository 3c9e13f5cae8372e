/** The sentence an author reads when marks are sent back with their proposals. It names kind and place, never the marked words. */
import { placeName } from '~/domain/needs/gate/texts';
import type { MarkView } from '~/domain/needs/gate/views';
import type { translator } from '~/i18n/translate';

type Translate = ReturnType<typeof translator>;

const LONGEST = 400;

/** For the mark `number`, or all that wait when it is null; null when there is none. Cut at a whole sentence to what a reason may hold. */
export function proposalSentence(t: Translate, marks: readonly MarkView[], number: number | null): string | null {
  const asked = marks.filter((mark) => !mark.isKept && (number === null || mark.number === number));
  const sentences = asked.map((mark) => {
    const values = {
      number: mark.number,
      where: t(`workspace.where.${placeName(mark.place)}`),
      type: t(`workspace.gate.type.${mark.type}`),
    };
    return mark.wording ? t('workspace.gate.returnOne', { ...values, wording: mark.wording }) : t('workspace.gate.returnRemove', values);
  });
  const kept = sentences.reduce((text, sentence) => (text.length + sentence.length < LONGEST ? `${text} ${sentence}`.trim() : text), '');
  return kept === '' ? null : kept;
}
