/** Who opened what, when and why, newest first. It has no values to show. */
import { EmptyState } from '~/components/ui/EmptyState';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { AuditLine } from '~/domain/cases/case-view';
import { CONSENT_SCOPES } from '~/domain/cases/consent';
import { fieldOf } from '~/domain/cases/sealed-fields';
import { zhCN } from '~/i18n/messages';
import { useWords } from '~/i18n/use-words';
import { codeOf } from './case-code';

type Logged = keyof typeof zhCN.cases.action;

function What({ line }: { line: AuditLine }) {
  const { t } = useWords();
  const action = line.action in zhCN.cases.action ? (line.action as Logged) : 'reveal';
  const words = (line.what ?? '').split(',').flatMap((what) => {
    const scope = CONSENT_SCOPES.find((one) => one === what);
    if (scope) return [t(`cases.scope.${scope}`)];
    if (what.startsWith('document:')) return [t('cases.field.document')];
    const field = fieldOf(what);
    return field ? [t(`cases.field.${field}`)] : [];
  });
  return (
    <>
      {t(`cases.action.${action}`)}
      {words.length > 0 && <span className="muted"> · {words.join(' · ')}</span>}
    </>
  );
}

/** `hasCharity` for the administrator, who sees several and opens none. */
export function RevealLog({ lines, hasCharity = false }: { lines: readonly AuditLine[]; hasCharity?: boolean }) {
  const { t, day, time } = useWords();
  if (lines.length === 0) return <EmptyState title={t('cases.reveals.empty')} object="door" headingLevel="h2" />;
  const columns = [
    { key: 'when', label: t('cases.reveals.when') },
    { key: 'who', label: t('cases.reveals.who') },
    ...(hasCharity ? [{ key: 'charity', label: t('cases.reveals.charity') }] : []),
    { key: 'what', label: t('cases.reveals.what') },
    { key: 'why', label: t('cases.reveals.why') },
    { key: 'file', label: t('cases.reveals.file'), least: true },
  ];
  return (
    <div className="caselog">
      <Table stacked caption={t('cases.reveals.title')} captionHidden columns={columns}>
        {lines.map((line) => (
          <tr key={line.id}>
            <RowHead>
              <time dateTime={line.at} className="nw">
                {day(line.on, true)} {time(line.at)}
              </time>
            </RowHead>
            <Cell>{line.who ?? t('cases.reveals.unknown')}</Cell>
            {hasCharity && <Cell>{line.charity}</Cell>}
            <Cell>
              <What line={line} />
            </Cell>
            <Cell>{line.reason}</Cell>
            <Cell least>
              {hasCharity ? codeOf(line.caseFileId) : <a href={`/workspace/cases/${line.caseFileId}`}>{codeOf(line.caseFileId)}</a>}
            </Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}
