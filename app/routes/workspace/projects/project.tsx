/** `/workspace/projects/:projectId`: a draft to write on, or a project to read and end. Steps with a reason come as `?act=…`. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Banner } from '~/components/ui/Banner';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskTrail } from '~/components/workspace/DeskTrail';
import { deskMeta } from '~/components/workspace/desk-meta';
import { ProjectForm } from '~/components/workspace/ProjectForm';
import { ProjectNeeds } from '~/components/workspace/ProjectNeeds';
import { ProjectReading } from '~/components/workspace/ProjectReading';
import { reasonSchema } from '~/domain/needs/need.schema';
import { projectEditSchema } from '~/domain/projects/project.schema';
import { projectFields } from '~/domain/projects/project-form';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn, type Visit } from '~/platform/http/visit.server';
import { editProject } from '~/use-cases/projects/edit-project.server';
import { closeProject, withdrawProject } from '~/use-cases/projects/end-project.server';
import { getOwnProject } from '~/use-cases/projects/get-own-project.server';
import { submitProject } from '~/use-cases/projects/submit-project.server';

export const loader = door(async (visit) => {
  const page = await getOwnProject({ actor: signedIn(visit), projectId: param(visit, 'projectId'), now: visit.now });
  return { page, act: visit.url.searchParams.get('act') };
});

async function edit(visit: Visit, projectId: string) {
  const form = await readForm(visit, projectEditSchema);
  if (!form.ok) return form.response;
  const call = { actor: signedIn(visit), now: visit.now };
  const edited = await editProject({ ...call, input: { ...form.value, projectId } });
  if (!edited.ok) return form.refuse(edited);
  if (form.value.next === 'save') return redirectWithNotice(visit.url.pathname, 'workspace.notice.projectSaved');
  const submitted = await submitProject({ ...call, input: { projectId } });
  return submitted.ok ? redirectWithNotice(visit.url.pathname, 'workspace.notice.projectSubmitted') : form.refuse(submitted);
}

async function end(visit: Visit, projectId: string, act: 'close' | 'withdraw') {
  const form = await readForm(visit, reasonSchema);
  if (!form.ok) return form.response;
  const ending = act === 'close' ? closeProject : withdrawProject;
  const ended = await ending({ actor: signedIn(visit), input: { projectId, reason: form.value.reason }, now: visit.now });
  if (!ended.ok) return form.refuse(ended);
  return redirectWithNotice(visit.url.pathname, act === 'close' ? 'workspace.notice.projectClosed' : 'workspace.notice.projectWithdrawn');
}

export const action = door(async (visit) => {
  signedIn(visit);
  const projectId = param(visit, 'projectId');
  const act = visit.url.searchParams.get('act');
  return act === 'close' || act === 'withdraw' ? end(visit, projectId, act) : edit(visit, projectId);
});

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  deskMeta(matches, 'workspace.projects.title', data?.page.project.title);

export default function OwnProjectRoute() {
  const { page, act } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, own } = useWords();
  const { project } = page;
  const title = own(project.title, project.titleEn);
  const isDraft = project.state === 'draft';
  return (
    <>
      <DeskHead
        title={isDraft ? t('workspace.projects.editTitle') : title.text}
        lang={isDraft ? undefined : title.lang}
        crumbs={[{ label: t('workspace.projects.title'), to: '/workspace/projects' }, { label: title.text }]}
      />
      {isDraft && page.stateReason && (
        <Banner tone="hold" title={t('workspace.need.returned')} icon="undo">
          <p>{page.stateReason}</p>
        </Banner>
      )}
      {isDraft && (
        <ProjectForm
          fields={projectFields(project)}
          choices={page.choices}
          version={page.version}
          lastResult={act === null ? answer?.lastResult : null}
        />
      )}
      <ProjectReading page={page} act={act} lastResult={answer?.lastResult} />
      <ProjectNeeds page={page} />
      <section className="desktrail">
        <h2>{t('workspace.need.trail')}</h2>
        <DeskTrail lines={page.trail} />
      </section>
    </>
  );
}
