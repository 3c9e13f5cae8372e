/** The list of needs: what was asked, in which order, the cards, the pages; when there is nothing, what to try. */
import { Banner } from '~/components/ui/Banner';
import { TextLink } from '~/components/ui/Button';
import { ChipLink } from '~/components/ui/Chip';
import { EmptyState } from '~/components/ui/EmptyState';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { Pagination } from '~/components/ui/Pagination';
import { EVERYTHING, needsPath, SORTS, setConditions, without } from '~/domain/search/need-query';
import type { NeedsPage } from '~/domain/search/needs-page';
import { useWords } from '~/i18n/use-words';
import { NeedCard } from './NeedCard';
import { NothingFound } from './NothingFound';
import { useNeedsWords } from './needs-words';

function Asked({ page: { query } }: { page: NeedsPage }) {
  const { t } = useWords();
  const { condition } = useNeedsWords();
  const conditions = setConditions(query);
  return (
    <div className="active">
      <div className="row between">
        <div className="chips">
          {conditions.map((name) => (
            <ChipLink
              key={name}
              to={needsPath(without(query, name))}
              removeLabel={t('needs.list.remove', { word: condition(query, name) })}
            >
              {condition(query, name)}
            </ChipLink>
          ))}
          {conditions.length > 1 && (
            <TextLink className="font-normal" to={needsPath({ ...EVERYTHING, sort: query.sort })}>
              {t('needs.list.clear')}
            </TextLink>
          )}
        </div>
        <nav className="sort" aria-label={t('needs.list.sort')}>
          {SORTS.map((sort) => (
            <a key={sort} href={needsPath(query, { sort })} aria-current={query.sort === sort ? 'true' : undefined} rel="nofollow">
              {t(`needs.list.sorts.${sort}`)}
            </a>
          ))}
        </nav>
      </div>
    </div>
  );
}

/** Below the list: where else to look. */
function Elsewhere({ page }: { page: NeedsPage }) {
  const { t, district } = useWords();
  return (
    <div className="endnote">
      <NeedWindow />
      <div>
        <h2 className="text-l">{t('needs.list.endTitle')}</h2>
        <p className="small muted">{t('needs.list.endText')}</p>
        <p className="row">
          {page.neighbour && (
            <TextLink arrow to={needsPath(page.query, { district: page.neighbour })}>
              {t('needs.list.zeroNear', { place: district(page.neighbour) })}
            </TextLink>
          )}
          <TextLink arrow to="/charities">
            {t('needs.list.endCharities')}
          </TextLink>
        </p>
      </div>
    </div>
  );
}

export function NeedsResults({ page }: { page: NeedsPage }) {
  const { t } = useWords();
  const { query, needs, pages, total, today } = page;
  const position = t('common.page', { page: query.page, pages });
  return (
    <section aria-label={t('needs.list.results')}>
      <Asked page={page} />
      {page.isResting && <Banner tone="hold">{t('needs.list.resting')}</Banner>}
      {page.isRelaxed && <Banner>{t('needs.list.relaxed')}</Banner>}
      {total === 0 && <NothingFound page={page} />}
      {total > 0 && needs.length === 0 && (
        <EmptyState
          headingLevel="h2"
          title={t('needs.list.beyond')}
          action={
            <TextLink arrow to={needsPath(query)}>
              {t('needs.list.beyondBack')}
            </TextLink>
          }
        >
          {t('needs.list.beyondText', { count: pages })}
        </EmptyState>
      )}
      {needs.length > 0 && (
        <>
          <h2 className="sr">{t('needs.list.results')}</h2>
          <div className="needs-grid">
            {needs.map((need) => (
              <NeedCard key={need.id} need={need} today={today} />
            ))}
          </div>
          <Pagination
            page={query.page}
            pages={pages}
            href={(number) => needsPath(query, { page: number })}
            words={{ label: t('common.pagesLabel'), previous: t('common.previous'), next: t('common.next'), position }}
          />
          <Elsewhere page={page} />
        </>
      )}
    </section>
  );
}
