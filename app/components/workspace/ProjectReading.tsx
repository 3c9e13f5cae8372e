/** A project on its own desk: its state, what the public sees, what can still be done with it. */
import type { SubmissionResult } from '@conform-to/react';
import { Banner } from '~/components/ui/Banner';
import { TextLink } from '~/components/ui/Button';
import type { DeskProjectPage } from '~/domain/projects/desk';
import { moveProject, PUBLIC_PROJECT_STATES } from '~/domain/projects/states';
import { useWords } from '~/i18n/use-words';
import { ProjectPreview } from './ProjectPreview';
import { ReasonAsk } from './ReasonAsk';
import { StateTag } from './StateTag';

export interface ProjectReadingProps {
  page: DeskProjectPage;
  act: string | null;
  lastResult?: SubmissionResult<string[]> | null;
}

export function ProjectReading({ page, act, lastResult }: ProjectReadingProps) {
  const { t } = useWords();
  const { project, stateReason } = page;
  const isPublic = (PUBLIC_PROJECT_STATES as readonly string[]).includes(project.state);
  const hasEnded = project.state === 'withdrawn' || project.state === 'closed';
  return (
    <div className="deskneed">
      {project.state !== 'draft' && (
        <div className="row">
          <StateTag state={project.state} />
          {isPublic && (
            <TextLink to={`/projects/${project.id}`} icon="globe">
              {t('workspace.projects.publicPage')}
            </TextLink>
          )}
        </div>
      )}
      {project.state === 'in-review' && <Banner>{t('workspace.need.inReview')}</Banner>}
      {hasEnded && stateReason && (
        <Banner tone="hold" icon="info">
          {t('workspace.need.reason', { reason: stateReason })}
        </Banner>
      )}
      {project.state !== 'draft' && <ProjectPreview project={project} heading={false} />}
      <div className="deskacts">
        {moveProject(project.state, 'close').ok && (
          <ReasonAsk
            act="close"
            summary={t('workspace.projects.close')}
            text={t('workspace.projects.closeText')}
            yes={t('workspace.projects.closeYes')}
            lastResult={act === 'close' ? lastResult : null}
          />
        )}
        {moveProject(project.state, 'withdraw').ok && (
          <ReasonAsk
            act="withdraw"
            summary={t('workspace.projects.withdraw')}
            text={t('workspace.projects.withdrawText')}
            yes={t('workspace.projects.withdrawYes')}
            lastResult={act === 'withdraw' ? lastResult : null}
          />
        )}
      </div>
    </div>
  );
}
