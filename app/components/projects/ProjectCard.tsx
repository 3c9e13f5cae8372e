/** A project as a card: its window, what it is, whose, where, how many needs wait. The title is the link. */
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { ProjectSummary } from '~/domain/projects/public-project';
import { useWords } from '~/i18n/use-words';

/** The window of a project: lit when it is closed, half lit once something was met. */
export function projectLamp(project: ProjectSummary): 0 | 2 | 4 {
  if (project.state === 'closed') return 4;
  return project.metNeeds > 0 ? 2 : 0;
}

export interface ProjectCardProps {
  readonly project: ProjectSummary;
  /** h2 where the cards stand right below the page's title. */
  readonly headingLevel?: 'h2' | 'h3';
}

export function ProjectCard({ project, headingLevel: Heading = 'h3' }: ProjectCardProps) {
  const { t, own, district } = useWords();
  const title = own(project.title, project.titleEn);
  const what = own(project.what, project.whatEn);
  const charity = own(project.charity.name, project.charity.nameEn);
  return (
    <article className="need project">
      <NeedWindow object={project.object} level={projectLamp(project)} />
      <div>
        <Heading lang={title.lang}>
          <a href={`/projects/${project.id}`}>
            <WordBreakTitle>{title.text}</WordBreakTitle>
          </a>
        </Heading>
        <p className="small" lang={what.lang}>
          {what.text}
        </p>
      </div>
      <div className="btm">
        <p className="strong small">
          {project.state === 'closed' ? t('projects.closed') : t('projects.open', { count: project.openNeeds })}
          {project.metNeeds > 0 && <span className="muted"> · {t('projects.met', { count: project.metNeeds })}</span>}
        </p>
        <Meta>
          <MetaItem icon="pin">{district(project.district)}</MetaItem>
          <MetaItem icon="verified">
            <span lang={charity.lang}>{charity.text}</span>
          </MetaItem>
        </Meta>
      </div>
    </article>
  );
}
