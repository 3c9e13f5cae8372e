/** Beside a charity: its numbers, its districts, what it asked and confirmed. */
import { Figures } from '~/components/projects/Figures';
import { DefinitionList } from '~/components/ui/DefinitionList';
import type { CharityProfile } from '~/domain/charities/public-charity';
import { useWords } from '~/i18n/use-words';

export function CharityPanel({ charity }: { charity: CharityProfile }) {
  const { t, district } = useWords();
  return (
    <aside className="panel" aria-label={t('charities.figures')}>
      <h2>{t('charities.figures')}</h2>
      {charity.figures.length > 0 ? (
        <Figures figures={charity.figures} caption={t('charities.figures')} />
      ) : (
        <p className="muted small">{t('charities.noFigures')}</p>
      )}
      <DefinitionList
        facts={[
          {
            term: t('charities.registration'),
            value: charity.registrationNumber && <span className="num">{charity.registrationNumber}</span>,
          },
          { term: t('charities.filing'), value: charity.filingNumber ?? t('charities.none') },
          { term: t('charities.districts'), value: charity.districts.map((id) => district(id)).join(' · ') },
        ]}
      />
    </aside>
  );
}
