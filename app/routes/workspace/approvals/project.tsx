/** `/workspace/approvals/projects/:projectId`: a project as the public will see it, and the verdict. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskTrail } from '~/components/workspace/DeskTrail';
import { deskMeta } from '~/components/workspace/desk-meta';
import { ProjectPreview } from '~/components/workspace/ProjectPreview';
import { VerdictForm } from '~/components/workspace/VerdictForm';
import { verdictSchema } from '~/domain/needs/need.schema';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { decideProject } from '~/use-cases/projects/decide-project.server';
import { getOwnProject } from '~/use-cases/projects/get-own-project.server';

export const loader = door(async (visit) =>
  getOwnProject({ actor: signedIn(visit), projectId: param(visit, 'projectId'), now: visit.now }),
);

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const projectId = param(visit, 'projectId');
  const form = await readForm(visit, verdictSchema);
  if (!form.ok) return form.response;
  const decided = await decideProject({ actor, input: { ...form.value, projectId }, now: visit.now });
  if (!decided.ok) return form.refuse(decided);
  return redirectWithNotice(
    '/workspace/approvals',
    form.value.verdict === 'approve' ? 'workspace.notice.projectApproved' : 'workspace.notice.projectReturned',
  );
});

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => deskMeta(matches, 'workspace.approvals.title', data?.project.title);

export default function ProjectApprovalRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, own } = useWords();
  const { project } = page;
  return (
    <>
      <DeskHead
        title={t('workspace.approvals.heading')}
        lede={t('workspace.approvals.insideBy', { author: page.author })}
        crumbs={[
          { label: t('workspace.approvals.title'), to: '/workspace/approvals' },
          { label: own(project.title, project.titleEn).text },
        ]}
      />
      <div className="gate one">
        <ProjectPreview project={project} />
      </div>
      <VerdictForm state={project.state} version={page.version} mayDecide={page.mayDecide} own={page.own} lastResult={answer?.lastResult} />
      <section className="desktrail">
        <h2>{t('workspace.need.trail')}</h2>
        <DeskTrail lines={page.trail} />
      </section>
    </>
  );
}
