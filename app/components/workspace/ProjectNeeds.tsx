/** The needs of a project on its own desk, each with its state, and the way to write another. */
import { ButtonLink } from '~/components/ui/Button';
import type { DeskProjectPage } from '~/domain/projects/desk';
import { GROUPING_STATES } from '~/domain/projects/states';
import { useWords } from '~/i18n/use-words';
import { StateTag } from './StateTag';

export function ProjectNeeds({ page }: { page: DeskProjectPage }) {
  const { t, own } = useWords();
  const { project, needs } = page;
  return (
    <section className="desktrail">
      <h2>{t('workspace.projects.inside')}</h2>
      {needs.length === 0 && <p className="muted">{t('workspace.projects.noNeeds')}</p>}
      <ul className="appr">
        {needs.map((need) => {
          const title = own(need.title, need.titleEn);
          return (
            <li key={need.id}>
              <a href={`/workspace/needs/${need.id}`} lang={title.lang}>
                {title.text}
              </a>
              <StateTag state={need.state} />
            </li>
          );
        })}
      </ul>
      {(GROUPING_STATES as readonly string[]).includes(project.state) && (
        <ButtonLink small variant="outline" icon="plus" to={`/workspace/needs/new?project=${project.id}`}>
          {t('workspace.projects.addNeed')}
        </ButtonLink>
      )}
    </section>
  );
}
