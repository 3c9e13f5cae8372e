/** `/workspace/needs/:needId`: a draft to write on, or a need to read and end. Steps with a reason come as `?act=…`. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Banner } from '~/components/ui/Banner';
import { DeleteAsk } from '~/components/workspace/DeleteAsk';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskTrail } from '~/components/workspace/DeskTrail';
import { deskMeta } from '~/components/workspace/desk-meta';
import { AuthorMarks } from '~/components/workspace/gate/AuthorMarks';
import { NeedPhotos } from '~/components/workspace/gate/NeedPhotos';
import { NeedForm } from '~/components/workspace/NeedForm';
import { NeedReading } from '~/components/workspace/NeedReading';
import { markSchema, photoIdSchema, photoSchema } from '~/domain/needs/gate/gate.schema';
import { needEditSchema, reasonSchema, yesSchema } from '~/domain/needs/need.schema';
import { needFields } from '~/domain/needs/need-form';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { FILE_LIMIT, readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn, type Visit } from '~/platform/http/visit.server';
import { deleteNeed } from '~/use-cases/needs/delete-need.server';
import { editNeed } from '~/use-cases/needs/edit-need.server';
import { applyWording } from '~/use-cases/needs/gate/apply-wording.server';
import { getOwnNeed } from '~/use-cases/needs/get-own-need.server';
import { meetNeedElsewhere } from '~/use-cases/needs/meet-need-elsewhere.server';
import { addPhoto } from '~/use-cases/needs/photos/add-photo.server';
import { removeNeedPhoto } from '~/use-cases/needs/photos/remove-photo.server';
import { submitNeed } from '~/use-cases/needs/submit-need.server';
import { withdrawNeed } from '~/use-cases/needs/withdraw-need.server';

export const loader = door(async (visit) => {
  const page = await getOwnNeed({ actor: signedIn(visit), needId: param(visit, 'needId'), now: visit.now });
  return { page, act: visit.url.searchParams.get('act') };
});

async function edit(visit: Visit, needId: string) {
  const form = await readForm(visit, needEditSchema);
  if (!form.ok) return form.response;
  const call = { actor: signedIn(visit), now: visit.now };
  const edited = await editNeed({ ...call, input: { ...form.value, needId } });
  if (!edited.ok) return form.refuse(edited);
  if (form.value.next === 'save') return redirectWithNotice(visit.url.pathname, 'workspace.notice.needSaved');
  const submitted = await submitNeed({ ...call, input: { needId } });
  return submitted.ok ? redirectWithNotice(visit.url.pathname, 'workspace.notice.needSubmitted') : form.refuse(submitted);
}

async function end(visit: Visit, needId: string, act: 'withdraw' | 'elsewhere') {
  const form = await readForm(visit, reasonSchema);
  if (!form.ok) return form.response;
  const ending = act === 'withdraw' ? withdrawNeed : meetNeedElsewhere;
  const ended = await ending({ actor: signedIn(visit), input: { needId, reason: form.value.reason }, now: visit.now });
  if (!ended.ok) return form.refuse(ended);
  return redirectWithNotice(visit.url.pathname, act === 'withdraw' ? 'workspace.notice.needWithdrawn' : 'workspace.notice.needElsewhere');
}

async function remove(visit: Visit, needId: string) {
  const form = await readForm(visit, yesSchema);
  if (!form.ok) return form.response;
  const removed = await deleteNeed({ actor: signedIn(visit), input: { needId }, now: visit.now });
  return removed.ok ? redirectWithNotice('/workspace/needs', 'workspace.notice.needDeleted') : form.refuse(removed);
}

async function changePhotos(visit: Visit, needId: string, act: 'photo' | 'photo-off') {
  const call = { actor: signedIn(visit), now: visit.now };
  const back = `${visit.url.pathname}#photos`;
  if (act === 'photo-off') {
    const form = await readForm(visit, photoIdSchema);
    if (!form.ok) return form.response;
    const removed = await removeNeedPhoto({ ...call, input: { needId, photoId: form.value.photoId } });
    return removed.ok ? redirectWithNotice(back, 'workspace.gate.notice.photoRemoved') : form.refuse(removed);
  }
  const form = await readForm(visit, photoSchema, FILE_LIMIT);
  if (!form.ok) return form.response;
  const { photo, caption = null, captionEn = null } = form.value;
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const added = await addPhoto({ ...call, input: { needId, bytes, caption, captionEn } });
  return added.ok ? redirectWithNotice(back, 'workspace.gate.notice.photoAdded') : form.refuse(added);
}

async function apply(visit: Visit, needId: string) {
  const form = await readForm(visit, markSchema);
  if (!form.ok) return form.response;
  const applied = await applyWording({ actor: signedIn(visit), input: { ...form.value, needId }, now: visit.now });
  return applied.ok ? redirectWithNotice(visit.url.pathname, 'workspace.gate.notice.applied') : form.refuse(applied);
}

export const action = door(async (visit) => {
  signedIn(visit);
  const needId = param(visit, 'needId');
  const act = visit.url.searchParams.get('act');
  if (act === 'apply') return apply(visit, needId);
  if (act === 'photo' || act === 'photo-off') return changePhotos(visit, needId, act);
  if (act === 'withdraw' || act === 'elsewhere') return end(visit, needId, act);
  return act === 'delete' ? remove(visit, needId) : edit(visit, needId);
});

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => deskMeta(matches, 'workspace.needs.title', data?.page.need.title);

export default function OwnNeedRoute() {
  const { page, act } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, own, error } = useWords();
  const errors = Object.values(answer?.lastResult?.error ?? {}).flatMap((messages) => (messages ?? []).map(error));
  const title = own(page.need.title, page.need.titleEn);
  const { draft } = page;
  return (
    <>
      <DeskHead
        title={draft ? t('workspace.form.editTitle') : title.text}
        lang={draft ? undefined : title.lang}
        crumbs={[{ label: t('workspace.needs.title'), to: '/workspace/needs' }, { label: title.text }]}
      />
      {draft && (
        <>
          {page.stateReason && (
            <Banner tone="hold" title={t('workspace.need.returned')} icon="undo">
              <p>{page.stateReason}</p>
            </Banner>
          )}
          <AuthorMarks marks={page.marks} version={page.version} isDraft errors={act === 'apply' ? errors : []} />
          <NeedForm
            fields={needFields(draft)}
            choices={page.choices}
            version={page.version}
            lastResult={act === null ? answer?.lastResult : null}
          />
          <NeedPhotos photos={page.photos} errors={act === 'photo' ? errors : []} />
          <div className="desktrail">
            <DeleteAsk />
          </div>
        </>
      )}
      {!draft && <NeedReading page={page} act={act} lastResult={answer?.lastResult} />}
      {!draft && <AuthorMarks marks={page.marks} version={page.version} isDraft={false} errors={[]} />}
      <section className="desktrail">
        <h2>{t('workspace.need.trail')}</h2>
        <DeskTrail lines={page.trail} />
      </section>
    </>
  );
}
