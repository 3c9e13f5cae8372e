/** Sentences about where an adoption stands, bound to the reader's language. */
import type { AdoptionView } from '~/domain/adoptions/views';
import { useWords } from '~/i18n/use-words';

const CLOCK_REASONS = ['hold-ended', 'promise-passed', 'need-expired'] as const;

export function useAdoptionWords() {
  const words = useWords();
  const { t, quantity, day, time, own } = words;
  const amount = (adoption: AdoptionView) => quantity(adoption.contribution, adoption.quantity, adoption.item.unit);
  return {
    ...words,
    amount,
    confirmed: (adoption: AdoptionView) => quantity(adoption.contribution, adoption.confirmedQuantity, adoption.item.unit),
    title: (adoption: AdoptionView) => own(adoption.need.title, adoption.need.titleEn).text,
    charity: (adoption: AdoptionView) => own(adoption.charity.name, adoption.charity.nameEn).text,
    /** Why it ended: a sentence for the clock's codes, else the charity's own words. */
    reason: (endReason: string) => {
      const code = CLOCK_REASONS.find((one) => one === endReason);
      return code ? t(`adoptions.endReason.${code}`) : endReason;
    },
    /** One sentence on where it stands. */
    standing: (adoption: AdoptionView): string => {
      const { state, holdEndsAt, deliverBy, deliveredOn, confirmationNote, contribution } = adoption;
      if (state === 'held') return t('adoptions.mine.heldUntil', { time: holdEndsAt ? time(holdEndsAt) : '' });
      if (state === 'delivered') return t('adoptions.mine.delivered', { day: deliveredOn ? day(deliveredOn) : '' });
      if (state !== 'committed') return t(`adoptions.state.${state}`);
      if (confirmationNote) return t('adoptions.mine.questionedNote', { reason: confirmationNote });
      if (contribution === 'money') return t('adoptions.mine.paid');
      return deliverBy ? t('adoptions.mine.promisedFor', { day: day(deliverBy) }) : t('adoptions.mine.promised');
    },
    /** The four steps from adopting to the lit window, and how many are done. */
    steps: (adoption: AdoptionView) => {
      const { state, contribution } = adoption;
      const second = contribution === 'money' ? t('adoptions.mine.steps.pay') : t('adoptions.mine.steps.deliver');
      const done = {
        held: 0,
        committed: contribution === 'money' ? 2 : 1,
        delivered: 2,
        confirmed: 4,
        released: 0,
        expired: 0,
        cancelled: 0,
      };
      return {
        steps: [t('adoptions.mine.steps.adopt'), second, t('adoptions.mine.steps.confirm'), t('adoptions.mine.steps.lit')],
        current: done[state],
      };
    },
  };
}
