/** Beside a project: how far it is, and the link to the need that can be finished first. */
import { Figures } from '~/components/projects/Figures';
import { ButtonLink, TextLink } from '~/components/ui/Button';
import { DefinitionList } from '~/components/ui/DefinitionList';
import type { PublicNeed } from '~/domain/needs/public-need';
import type { ProjectSummary } from '~/domain/projects/public-project';
import { useWords } from '~/i18n/use-words';

export function ProjectPanel({ project, finishFirst }: { project: ProjectSummary; finishFirst: PublicNeed | null }) {
  const { t, own, district, day } = useWords();
  const charity = own(project.charity.name, project.charity.nameEn);
  const next = finishFirst && own(finishFirst.title, finishFirst.titleEn);
  return (
    <aside className="panel" aria-label={t('projects.figures')}>
      <h2>{t('projects.figures')}</h2>
      {project.figures.length > 0 ? (
        <Figures figures={project.figures} caption={t('projects.figures')} />
      ) : (
        <p className="muted small">{t('projects.noFigures')}</p>
      )}
      {finishFirst && next && (
        <div className="finish">
          <ButtonLink block to={`/needs/${finishFirst.id}/adopt`}>
            {t('projects.finish')}
          </ButtonLink>
          <p className="small muted" lang={next.lang}>
            {t('projects.finishHint', { title: next.text })}
          </p>
        </div>
      )}
      {!finishFirst && project.figures.length > 0 && (
        <div>
          <p className="small muted">{project.state === 'closed' ? t('projects.closed') : t('projects.allAdopted')}</p>
          <TextLink to="/needs" arrow>
            {t('projects.browse')}
          </TextLink>
        </div>
      )}
      <DefinitionList
        facts={[
          {
            term: t('projects.charity'),
            value: (
              <a href={`/charities/${project.charity.slug}`} lang={charity.lang}>
                {charity.text}
              </a>
            ),
          },
          { term: t('projects.district'), value: district(project.district) },
          {
            term: t('projects.period'),
            value: t('projects.periodText', { from: day(project.startsOn, true), to: day(project.endsOn, true) }),
          },
        ]}
      />
    </aside>
  );
}
