/** How many organisations are in each state of admission, each figure a link to them. */
import { ORGANISATION_STATES, type OrganisationState } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

export function OrganisationFigures({ counts }: { counts: Readonly<Record<OrganisationState, number>> }) {
  const { t, number } = useWords();
  return (
    <nav className="org-figures" aria-label={t('admin.home.figures')}>
      {ORGANISATION_STATES.map((state) => (
        <a key={state} href={`/admin/organisations?state=${state}`}>
          <b className="num">{number(counts[state])}</b>
          {t(`accounts.organisation.state.${state}`)}
        </a>
      ))}
    </nav>
  );
}
