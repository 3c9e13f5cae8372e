/** The filters beside the list of needs: city and districts, kind, what one can give, timeliness, money left. All are links; counts are rounded before they come here. */
import { ChipLink, Chips } from '~/components/ui/Chip';
import { Fold } from '~/components/ui/Fold';
import { Icon } from '~/components/ui/Icon';
import { CONTRIBUTIONS, NEED_KINDS } from '~/domain/needs/vocabulary';
import { needsPath, setConditions } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { useWords } from '~/i18n/use-words';
import { AmountFilter, UrgencyFilter } from './ClosenessFilters';
import { DistrictCells } from './DistrictCells';
import { useNeedsWords } from './needs-words';

function KindFilter({ page }: { page: NeedsPage }) {
  const { t } = useWords();
  const { rounded } = useNeedsWords();
  const { query, counts } = page;
  return (
    <fieldset>
      <legend>{t('needs.list.kind')}</legend>
      <Chips>
        <ChipLink to={needsPath(query, { kind: null })} selected={query.kind === null}>
          {t('needs.list.all')}
        </ChipLink>
        {NEED_KINDS.map((kind) => (
          <ChipLink
            key={kind}
            to={needsPath(query, { kind })}
            selected={query.kind === kind}
            count={counts ? rounded(counts.kind[kind]) : undefined}
          >
            {t(`common.kind.${kind}`)}
          </ChipLink>
        ))}
      </Chips>
    </fieldset>
  );
}

function ContributionFilter({ page: { query, counts } }: { page: NeedsPage }) {
  const { t } = useWords();
  const { rounded } = useNeedsWords();
  return (
    <fieldset>
      <legend>{t('needs.list.contribution')}</legend>
      <Chips>
        {CONTRIBUTIONS.map((one) => {
          const selected = query.contribution === one;
          const to = needsPath(query, { contribution: selected ? null : one });
          return (
            <ChipLink key={one} to={to} selected={selected} count={counts ? rounded(counts.contribution[one]) : undefined}>
              {t(`common.contribution.${one}`)}
            </ChipLink>
          );
        })}
      </Chips>
    </fieldset>
  );
}

export function NeedsFilters({ page }: { page: NeedsPage }) {
  const { t } = useWords();
  const chosen = setConditions(page.query).filter((name) => name !== 'q').length;
  return (
    <Fold
      summary={
        <>
          <Icon name="filter" />
          {t('needs.list.filtersFold')}
          {chosen > 0 && <span className="num muted">{t('needs.list.chosen', { count: chosen })}</span>}
        </>
      }
    >
      <div className="filters">
        <DistrictCells page={page} />
        <KindFilter page={page} />
        <ContributionFilter page={page} />
        <UrgencyFilter page={page} />
        <AmountFilter page={page} />
      </div>
    </Fold>
  );
}
