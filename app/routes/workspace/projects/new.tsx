/** `/workspace/projects/new`: writing a project. Sent twice, it makes one draft. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskHead } from '~/components/workspace/DeskHead';
import { deskMeta } from '~/components/workspace/desk-meta';
import { ProjectForm } from '~/components/workspace/ProjectForm';
import { projectCreateSchema } from '~/domain/projects/project.schema';
import { emptyProjectFields } from '~/domain/projects/project-form';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { getNeedForm } from '~/use-cases/needs/get-need-form.server';
import { createProject } from '~/use-cases/projects/create-project.server';
import { submitProject } from '~/use-cases/projects/submit-project.server';

export const loader = door(async (visit) => getNeedForm({ actor: signedIn(visit), now: visit.now }));

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, projectCreateSchema);
  if (!form.ok) return form.response;
  const created = await createProject({ actor, input: form.value, now: visit.now });
  if (!created.ok) return form.refuse(created);
  const { projectId, isNew } = created;
  const page = `/workspace/projects/${projectId}`;
  if (!isNew) return redirect(page);
  if (form.value.next === 'save') return redirectWithNotice(page, 'workspace.notice.projectSaved');
  const submitted = await submitProject({ actor, input: { projectId }, now: visit.now });
  // The draft is stored: its own page says what it still lacks, so that correcting it makes no second one.
  return submitted.ok
    ? redirectWithNotice(page, 'workspace.notice.projectSubmitted')
    : redirectWithNotice(page, `refusals.${submitted.refusal}`, submitted.values);
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.projects.new');

export default function NewProjectRoute() {
  const { choices, draftId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <>
      <DeskHead
        title={t('workspace.projects.new')}
        lede={t('workspace.projects.newLede')}
        crumbs={[{ label: t('workspace.projects.title'), to: '/workspace/projects' }, { label: t('workspace.projects.new') }]}
      />
      <ProjectForm fields={emptyProjectFields} choices={choices} draftId={draftId} lastResult={answer?.lastResult} />
    </>
  );
}
