/** `/workspace/needs/new`: writing a need. Sent twice, it makes one draft. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskHead } from '~/components/workspace/DeskHead';
import { deskMeta } from '~/components/workspace/desk-meta';
import { NeedForm } from '~/components/workspace/NeedForm';
import { needCreateSchema } from '~/domain/needs/need.schema';
import { emptyNeedFields } from '~/domain/needs/need-form';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { createNeed } from '~/use-cases/needs/create-need.server';
import { getNeedForm } from '~/use-cases/needs/get-need-form.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';

export const loader = door(async (visit) => {
  const form = await getNeedForm({ actor: signedIn(visit), now: visit.now });
  return { ...form, projectId: visit.url.searchParams.get('project') ?? '' };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, needCreateSchema);
  if (!form.ok) return form.response;
  const created = await createNeed({ actor, input: form.value, now: visit.now });
  if (!created.ok) return form.refuse(created);
  const { needId, isNew } = created;
  const page = `/workspace/needs/${needId}`;
  if (!isNew) return redirect(page);
  if (form.value.next === 'save') return redirectWithNotice(page, 'workspace.notice.needSaved');
  const submitted = await submitNeed({ actor, input: { needId }, now: visit.now });
  // The draft is stored: its own page says what it still lacks, so that correcting it makes no second one.
  return submitted.ok
    ? redirectWithNotice(page, 'workspace.notice.needSubmitted')
    : redirectWithNotice(page, `refusals.${submitted.refusal}`, submitted.values);
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.form.newTitle');

export default function NewNeedRoute() {
  const { choices, draftId, projectId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  return (
    <>
      <DeskHead
        title={t('workspace.form.newTitle')}
        lede={t('workspace.form.newLede')}
        crumbs={[{ label: t('workspace.needs.title'), to: '/workspace/needs' }, { label: t('workspace.form.newTitle') }]}
      />
      <NeedForm fields={emptyNeedFields(projectId)} choices={choices} draftId={draftId} lastResult={answer?.lastResult} />
    </>
  );
}
