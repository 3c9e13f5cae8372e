/** What a donor has under way: the window, where it stands in a sentence, and its steps. */
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { KindTag } from '~/components/ui/KindTag';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { Stepper } from '~/components/ui/Stepper';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

function CurrentAdoption({ adoption }: { adoption: AdoptionView }) {
  const { t, district, title, amount, standing, steps } = useAdoptionWords();
  const path = steps(adoption);
  const isHeld = adoption.state === 'held';
  return (
    <article className="cur">
      <NeedWindow object={adoption.need.object} level={isHeld ? 1 : 3} />
      <div>
        <p className="meta">
          <KindTag kind={adoption.need.kind} label={t(`common.kind.${adoption.need.kind}`)} />
          <span>{district(adoption.need.district)}</span>
        </p>
        <h3>
          <a href={`/me/adoptions/${adoption.id}`}>
            <WordBreakTitle>{t('adoptions.mine.rowTitle', { title: title(adoption), quantity: amount(adoption) })}</WordBreakTitle>
          </a>
        </h3>
        <p className="small muted">{standing(adoption)}</p>
        {isHeld && (
          <p className="cur-act">
            <ButtonLink small to={`/needs/${adoption.need.id}/adopt?hold=${adoption.id}`}>
              {t('adoptions.one.finish')}
            </ButtonLink>
          </p>
        )}
      </div>
      <Stepper {...path} label={standing(adoption)} />
    </article>
  );
}

export function UnderWay({ adoptions }: { adoptions: readonly AdoptionView[] }) {
  const { t } = useAdoptionWords();
  return (
    <section aria-labelledby="under-way">
      <h2 id="under-way">{t('adoptions.mine.underWay')}</h2>
      {adoptions.map((adoption) => (
        <CurrentAdoption key={adoption.id} adoption={adoption} />
      ))}
      {adoptions.length === 0 && (
        <EmptyState title={t('adoptions.mine.underWayNone')} action={<ButtonLink to="/needs">{t('adoptions.mine.browse')}</ButtonLink>} />
      )}
    </section>
  );
}
