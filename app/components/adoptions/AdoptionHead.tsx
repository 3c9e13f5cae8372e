/** The head of one adoption: its window, its title, where it stands.. */
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

const LEVELS = { held: 1, committed: 3, delivered: 3, confirmed: 4, released: 0, expired: 0, cancelled: 0 } as const;

export function AdoptionHead({ adoption }: { adoption: AdoptionView }) {
  const { t, title, amount } = useAdoptionWords();
  const isEnded = adoption.state === 'released' || adoption.state === 'expired' || adoption.state === 'cancelled';
  return (
    <header className="one-head">
      <NeedWindow object={adoption.need.object} level={LEVELS[adoption.state]} closed={isEnded} />
      <div>
        <p className="eyebrow">{t(`adoptions.state.${adoption.state}`)}</p>
        <h1>
          <WordBreakTitle>{title(adoption)}</WordBreakTitle>
        </h1>
        <p className="remain num">{amount(adoption)}</p>
      </div>
    </header>
  );
}
