/** A company's caring-business badge: its level as lit windows, validity, code, and what it is given for. */
import { DefinitionList } from '~/components/ui/DefinitionList';
import { Mark } from '~/components/ui/Mark';
import { CRITERIA } from '~/domain/badges/caring-business';
import type { BadgeShown } from '~/domain/points/donor-page';
import { useWords } from '~/i18n/use-words';

function Windows({ lit }: { lit: number }) {
  return (
    <svg className="badgewin" viewBox="0 0 120 36" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((place) => (
        <path
          key={place}
          className={place < lit ? 'lit' : undefined}
          transform={`translate(${place * 40 + 20} 6)`}
          d="M-12 27V10a12 12 0 0 1 24 0v17z"
        />
      ))}
    </svg>
  );
}

export function BadgeCard({ badge }: { badge: BadgeShown }) {
  const { t, day, number } = useWords();
  const level = t(`badges.level.${badge.level}`);
  const { points } = CRITERIA;
  return (
    <section className="badgecard stack" aria-labelledby="badge">
      <Mark />
      <h2 id="badge">{t('badges.caringBusiness')}</h2>
      <Windows lit={badge.level} />
      <p className="small">{t('badges.levelLine', { level, lit: badge.level })}</p>
      <DefinitionList
        facts={[
          { term: t('badges.awarded'), value: day(badge.awardedOn, true) },
          { term: t('badges.validUntil'), value: day(badge.expiresOn, true) },
          { term: t('badges.code'), value: <span className="num">{badge.code}</span> },
        ]}
      />
      <details>
        <summary>{t('badges.criteriaHeading')}</summary>
        <p className="small">
          {t('badges.criteria', {
            needs: CRITERIA.needs,
            overSeasons: CRITERIA.deedsOverSeasons,
            inOneSeason: CRITERIA.deedsInOneSeason,
            level1: number(points[1]),
            level2: number(points[2]),
            level3: number(points[3]),
          })}
        </p>
        <p className="small">{t('badges.validity')}</p>
      </details>
    </section>
  );
}
