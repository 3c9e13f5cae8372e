/** A project as everybody will see it, from the public view alone. */
import { ProjectTexts } from '~/components/projects/ProjectTexts';
import { Icon } from '~/components/ui/Icon';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import type { PublicProject } from '~/domain/projects/public-project';
import { useWords } from '~/i18n/use-words';

export function ProjectPreview({ project, heading = true }: { project: PublicProject; heading?: boolean }) {
  const { t, own, district, day } = useWords();
  const title = own(project.title, project.titleEn);
  return (
    <section className="public" aria-label={t('workspace.approvals.outside')}>
      {heading && (
        <p className="pane teal">
          <Icon name="globe" />
          {t('workspace.approvals.outside')}
        </p>
      )}
      <div className="pv">
        <NeedWindow object={project.object} level={0} />
        <div>
          <h2 lang={title.lang}>
            <WordBreakTitle>{title.text}</WordBreakTitle>
          </h2>
          <Meta>
            <MetaItem icon="pin">{district(project.district)}</MetaItem>
            <MetaItem icon="calendar">
              {t('workspace.projects.period', { from: day(project.startsOn, true), to: day(project.endsOn, true) })}
            </MetaItem>
          </Meta>
        </div>
      </div>
      <div className="raw">
        <ProjectTexts project={project} />
      </div>
    </section>
  );
}
