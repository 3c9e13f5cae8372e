/** Somebody was faster, or the hold ran out: what happened, that nothing was paid, and what still waits. Blames nobody. */
import { NeedCard } from '~/components/needs/NeedCard';
import { Banner } from '~/components/ui/Banner';
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicNeed } from '~/domain/needs/public-need';
import { useWords } from '~/i18n/use-words';

function Title({ need }: { need: PublicNeed }) {
  const { t, own } = useWords();
  return (
    <h1>
      <WordBreakTitle>{t('adoptions.adopt.title', { title: own(need.title, need.titleEn).text })}</WordBreakTitle>
    </h1>
  );
}

export function Taken({
  need,
  others,
  today,
  myHoldId,
}: {
  need: PublicNeed;
  others: readonly PublicNeed[];
  today: string;
  myHoldId: string | null;
}) {
  const { t } = useWords();
  if (myHoldId) {
    return (
      <EmptyState
        object={need.object}
        headingLevel="h1"
        title={t('adoptions.adopt.otherHold')}
        action={<ButtonLink to={`/needs/${need.id}/adopt?hold=${myHoldId}`}>{t('adoptions.adopt.toHold')}</ButtonLink>}
      />
    );
  }
  return (
    <div className="stack">
      <Title need={need} />
      <Banner title={t('adoptions.adopt.taken.title')} announce>
        {others.length > 0 ? t('adoptions.adopt.taken.text') : t('adoptions.adopt.taken.none')}
      </Banner>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t('adoptions.adopt.taken.others')}</h2>
          <ul className="others">
            {others.map((one) => (
              <li key={one.id}>
                <NeedCard need={one} today={today} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <ButtonLink variant={others.length > 0 ? 'outline' : 'primary'} to="/needs">
          {t('adoptions.adopt.taken.browse')}
        </ButtonLink>
      </p>
    </div>
  );
}

export function HoldEnded({ need, isStillOpen }: { need: PublicNeed; isStillOpen: boolean }) {
  const { t } = useWords();
  return (
    <EmptyState
      object={need.object}
      headingLevel="h1"
      title={t('adoptions.adopt.ended.title')}
      action={
        isStillOpen ? (
          <ButtonLink to={`/needs/${need.id}/adopt`}>{t('adoptions.adopt.ended.again')}</ButtonLink>
        ) : (
          <ButtonLink to="/needs">{t('adoptions.adopt.taken.browse')}</ButtonLink>
        )
      }
    >
      {isStillOpen ? t('adoptions.adopt.ended.text') : t('adoptions.adopt.ended.textTaken')}
    </EmptyState>
  );
}
