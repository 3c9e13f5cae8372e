/** What falls due today, each line with the one step that it asks for. */
import { ButtonLink } from '~/components/ui/Button';
import type { Due } from '~/domain/needs/today';
import { useWords } from '~/i18n/use-words';

export function TodayDue({ due }: { due: readonly Due[] }) {
  const { t, own, time } = useWords();
  if (due.length === 0) return <p className="muted">{t('workspace.today.noneDue')}</p>;
  return (
    <ul className="due">
      {due.map((line, index) => {
        const title = own(line.title, line.titleEn);
        return (
          <li key={line.key}>
            {line.at ? (
              <time dateTime={line.at}>{time(line.at)}</time>
            ) : (
              <span className="when">{line.overdue ? t('workspace.today.late') : t('workspace.today.allDay')}</span>
            )}
            <div>
              <b lang={title.lang}>{t(`workspace.today.dueKind.${line.kind}`, { title: title.text })}</b>
              <span className="small muted">{t(`workspace.today.dueHint.${line.kind}`)}</span>
            </div>
            <ButtonLink small variant={index === 0 && line.kind === 'confirm' ? 'primary' : 'outline'} to={line.to}>
              {t(`workspace.today.dueAction.${line.kind}`)}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
