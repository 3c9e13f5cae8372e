/** The charity's own projects as a table; on phones each row is a small list. */
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { DeskProject } from '~/domain/projects/desk';
import { useWords } from '~/i18n/use-words';
import { StateTag } from './StateTag';

export function ProjectTable({ projects }: { projects: readonly DeskProject[] }) {
  const { t, own, district, day } = useWords();
  const columns = [
    { key: 'title', label: t('workspace.projects.column.title') },
    { key: 'state', label: t('workspace.projects.column.state') },
    { key: 'period', label: t('workspace.projects.column.period'), least: true },
    { key: 'needs', label: t('workspace.projects.column.needs') },
  ];
  return (
    <div className="desktable">
      <Table stacked caption={t('workspace.projects.title')} captionHidden columns={columns}>
        {projects.map((project) => {
          const title = own(project.title, project.titleEn);
          return (
            <tr key={project.id}>
              <RowHead>
                <span className="desktitle">
                  <ObjectIcon object={project.object} />
                  <span>
                    <a href={`/workspace/projects/${project.id}`} lang={title.lang}>
                      {title.text}
                    </a>
                    <span className="xs muted">{district(project.district)}</span>
                  </span>
                </span>
              </RowHead>
              <Cell>
                <StateTag state={project.state} />
              </Cell>
              <Cell least>{t('workspace.projects.period', { from: day(project.startsOn, true), to: day(project.endsOn, true) })}</Cell>
              <Cell>{t('workspace.projects.needs', { count: project.needs })}</Cell>
            </tr>
          );
        })}
      </Table>
    </div>
  );
}
