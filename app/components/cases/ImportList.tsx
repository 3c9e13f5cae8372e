/** The latest imports of a charity: when, where, how many rows, how they stand. No file names. */
import { EmptyState } from '~/components/ui/EmptyState';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { ImportLine } from '~/domain/cases/import-view';
import { useWords } from '~/i18n/use-words';

export function ImportList({ imports }: { imports: readonly ImportLine[] }) {
  const { t, day, district, number } = useWords();
  if (imports.length === 0) return <EmptyState title={t('imports.recent.empty')} object="door" />;
  const columns = [
    { key: 'day', label: t('imports.recent.day') },
    { key: 'district', label: t('imports.recent.district'), least: true },
    { key: 'rows', label: t('imports.recent.rows'), numeric: true },
    { key: 'state', label: t('imports.recent.state') },
  ];
  return (
    <Table columns={columns} caption={t('imports.recent.caption')} captionHidden>
      {imports.map((line) => (
        <tr key={line.id}>
          <RowHead>
            <a href={`/workspace/import/${line.id}`} aria-label={t('imports.recent.open', { day: day(line.uploadedOn, true) })}>
              {day(line.uploadedOn, true)}
            </a>
          </RowHead>
          <Cell least>{district(line.district)}</Cell>
          <Cell numeric>{number(line.rows)}</Cell>
          <Cell>{t(`imports.state.${line.state}`)}</Cell>
        </tr>
      ))}
    </Table>
  );
}
