/** A charity's adoptions: three tabs as links, a table that becomes lists on phones. Names donors to the charity, nobody to the public. */
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { Pagination } from '~/components/ui/Pagination';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import { type AdoptionView, DESK_TABS, type DeskTab, type Page } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

export function DeskTabs({ tab, counts }: { tab: DeskTab; counts: Readonly<Record<DeskTab, number>> }) {
  const { t, number } = useAdoptionWords();
  return (
    <nav className="tabs desk-tabs" aria-label={t('adoptions.desk.tabsLabel')}>
      {DESK_TABS.map((one) => (
        <a key={one} href={`/workspace/adoptions?tab=${one}`} aria-current={one === tab ? 'page' : undefined}>
          {t(`adoptions.desk.tab.${one}`)}
          <span className="num">{number(counts[one])}</span>
        </a>
      ))}
    </nav>
  );
}

function Row({ adoption, tab }: { adoption: AdoptionView; tab: DeskTab }) {
  const { t, title, amount, day } = useAdoptionWords();
  const since = adoption.confirmedOn ?? adoption.endedOn ?? adoption.deliveredOn ?? adoption.deliverBy ?? adoption.createdOn;
  const isWaiting = tab === 'to-confirm';
  return (
    <tr>
      <RowHead>{title(adoption)}</RowHead>
      <Cell>{adoption.donor.name}</Cell>
      <Cell numeric>{amount(adoption)}</Cell>
      <Cell>
        {t(`adoptions.state.${adoption.state}`)} · <span className="nw">{day(since)}</span>
      </Cell>
      <Cell>
        <ButtonLink
          small
          variant={isWaiting ? 'primary' : 'outline'}
          to={`/workspace/adoptions/${adoption.id}`}
          aria-label={t(isWaiting ? 'adoptions.desk.checkOf' : 'adoptions.desk.openOf', { title: title(adoption) })}
        >
          {t(isWaiting ? 'adoptions.desk.check' : 'adoptions.desk.open')}
        </ButtonLink>
      </Cell>
    </tr>
  );
}

export function DeskList({ tab, rows, page, pages }: Page<AdoptionView> & { tab: DeskTab }) {
  const { t } = useAdoptionWords();
  if (rows.length === 0)
    return (
      <EmptyState headingLevel="h2" title={t(`adoptions.desk.empty.${tab}`)}>
        {t(`adoptions.desk.emptyText.${tab}`)}
      </EmptyState>
    );
  const columns = (['need', 'donor', 'quantity', 'state', 'open'] as const).map((key) => ({
    key,
    label: key === 'open' ? <span className="sr">{t('adoptions.desk.column.open')}</span> : t(`adoptions.desk.column.${key}`),
    numeric: key === 'quantity',
  }));
  const words = {
    label: t('common.pagesLabel'),
    previous: t('common.previous'),
    next: t('common.next'),
    position: t('common.page', { page, pages }),
  };
  return (
    <>
      <Table columns={columns} caption={t('adoptions.desk.caption', { tab: t(`adoptions.desk.tab.${tab}`) })} captionHidden stacked>
        {rows.map((adoption) => (
          <Row key={adoption.id} adoption={adoption} tab={tab} />
        ))}
      </Table>
      <Pagination page={page} pages={pages} href={(to) => `/workspace/adoptions?tab=${tab}&page=${to}`} words={words} />
    </>
  );
}
