/** Case files as a table of open columns; on phones each row is a small list. No sealed value ever stands here. */
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { CaseRow } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';
import { codeOf } from './case-code';

export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const { t, district, number, day } = useWords();
  return (
    <div className="casetable">
      <Table
        stacked
        caption={t('cases.title')}
        captionHidden
        columns={[
          { key: 'file', label: t('cases.column.file') },
          { key: 'situation', label: t('cases.column.situation') },
          { key: 'needs', label: t('cases.column.needs') },
          { key: 'consent', label: t('cases.column.consent') },
          { key: 'created', label: t('cases.column.created'), least: true },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead>
              <a href={`/workspace/cases/${row.id}`}>{t('cases.code', { code: codeOf(row.id) })}</a>
              <span className="xs muted block">
                {t(`common.group.${row.group}`)} · {district(row.district)}
              </span>
            </RowHead>
            <Cell>
              {t(`cases.circle.${row.circle}`)} · {t(`common.ageBand.${row.ageBand}`)} ·{' '}
              {t(`cases.household.${row.householdSize ?? 'unknown'}`)}
            </Cell>
            <Cell>
              {number(row.needs)}
              <span className="caselabel"> {t('cases.column.needs')}</span>
            </Cell>
            <Cell>
              <span className={`statetag ${row.isConsented ? 'open' : 'waiting'}`}>
                {t(`cases.consentState.${row.isConsented ? 'standing' : 'missing'}`)}
              </span>
            </Cell>
            <Cell least>
              <span className="nw">{day(row.createdOn, true)}</span>
            </Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}
