/** The verdicts of a sheet, row by row: number, title, verdict, what is wrong and in which column. Values never stand here. */
import { EmptyState } from '~/components/ui/EmptyState';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { ImportRowView } from '~/domain/cases/import-view';
import type { Problem } from '~/domain/cases/intake-problems';
import { useWords } from '~/i18n/use-words';
import { useColumnName } from './column-name';
import { VerdictTag } from './VerdictTag';

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  const columnName = useColumnName();
  if (problems.length === 0) return <span className="muted">{t('imports.table.fine')}</span>;
  return (
    <ul className="problems">
      {problems.map(({ code, column }) => (
        <li key={`${code}:${column}`}>{t(`imports.problem.${code}`, { column: columnName(column) })}</li>
      ))}
    </ul>
  );
}

/** The author's words are Chinese, whatever the reader's language. */
function RowTitle({ title, needId }: { title: string; needId: string | null }) {
  const { t } = useWords();
  if (title === '') return <span className="muted">{t('imports.table.untitled')}</span>;
  return needId ? (
    <a href={`/workspace/needs/${needId}`} lang="zh-CN">
      {title}
    </a>
  ) : (
    <span lang="zh-CN">{title}</span>
  );
}

export function ImportTable({ lines }: { lines: readonly ImportRowView[] }) {
  const { t } = useWords();
  if (lines.length === 0) return <EmptyState title={t('imports.empty')} object="door" />;
  const columns = [
    { key: 'title', label: `${t('imports.table.row')} · ${t('imports.table.title')}` },
    { key: 'verdict', label: t('imports.table.verdict') },
    { key: 'problems', label: t('imports.table.problems') },
  ];
  return (
    <Table columns={columns} caption={t('imports.table.caption')} captionHidden stacked>
      {lines.map(({ number, title, verdict, problems, needId }) => (
        <tr key={number} id={`row-${number}`}>
          <RowHead>
            <span className="num muted inline-block min-w-8">{number}</span>
            <RowTitle title={title} needId={needId} />
          </RowHead>
          <Cell>
            <VerdictTag verdict={verdict} />
          </Cell>
          <Cell>
            <Problems problems={problems} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
