/** `/workspace/adoptions/:adoptionId`: one adoption, its proof, and the charity's answer. Another charity's is not found. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdoptionFacts, AdoptionTrail, Proof } from '~/components/adoptions/AdoptionFacts';
import { AdoptionHead } from '~/components/adoptions/AdoptionHead';
import { DeskAnswer } from '~/components/adoptions/DeskAnswer';
import { languageOf } from '~/components/page-meta';
import { Crumbs } from '~/components/ui/Crumbs';
import { ErrorSummary } from '~/components/ui/ErrorSummary';
import { charitySchema } from '~/domain/adoptions/answer.schema';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { cancelAdoption } from '~/use-cases/adoptions/cancel-adoption.server';
import { getCharityAdoption } from '~/use-cases/adoptions/charity-adoptions.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { questionAdoption } from '~/use-cases/adoptions/question-adoption.server';

export const loader = door(async (visit) => getCharityAdoption({ actor: signedIn(visit), adoptionId: param(visit, 'adoptionId') }));

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const { now } = visit;
  const adoptionId = param(visit, 'adoptionId');
  const form = await readForm(visit, charitySchema);
  if (!form.ok) return form.response;
  const { value } = form;
  const path = `/workspace/adoptions/${adoptionId}`;
  if (value.intent === 'confirm') {
    const input = { adoptionId, confirmedQuantity: value.confirmedQuantity, note: value.note ?? null };
    const confirmed = await confirmAdoption({ actor, input, now });
    if (!confirmed.ok) return form.refuse(confirmed);
    const word = confirmed.already ? 'alreadyConfirmed' : confirmed.rest > 0 ? 'confirmedPart' : 'confirmed';
    return redirectWithNotice(path, `adoptions.notice.${word}`);
  }
  const input = { adoptionId, reason: value.reason };
  if (value.intent === 'question') {
    const questioned = await questionAdoption({ actor, input, now });
    return questioned.ok ? redirectWithNotice(path, 'adoptions.notice.questioned') : form.refuse(questioned);
  }
  const cancelled = await cancelAdoption({ actor, input, now });
  if (!cancelled.ok) return form.refuse(cancelled);
  return redirectWithNotice(path, cancelled.already ? 'adoptions.notice.alreadyCancelled' : 'adoptions.notice.cancelled');
});

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('adoptions.one.facts')} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

export default function DeskAdoptionRoute() {
  const { adoption, isOwn } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult ?? null;
  const { t, own, error } = useWords();
  const { need, state } = adoption;
  // Where no form is left to show it, the refusal stands on top.
  const hasForm = !isOwn && state !== 'released' && state !== 'expired' && state !== 'cancelled';
  const refusals = hasForm
    ? []
    : Object.values(lastResult?.error ?? {}).flatMap((messages) => (messages ?? []).map((message) => ({ message: error(message) })));
  const crumbs = [{ label: t('adoptions.desk.title'), to: '/workspace/adoptions' }, { label: own(need.title, need.titleEn).text }];
  return (
    <>
      <Crumbs items={crumbs} label={t('common.crumbsLabel')} />
      <ErrorSummary title={t('common.errorSummary', { count: refusals.length })} errors={refusals} />
      <AdoptionHead adoption={adoption} />
      <div className="mg one">
        <div className="column">
          <Proof adoption={adoption} />
          <DeskAnswer adoption={adoption} isOwn={isOwn} lastResult={lastResult} />
        </div>
        <aside className="aside">
          <section aria-labelledby="facts">
            <h2 id="facts">{t('adoptions.one.facts')}</h2>
            <AdoptionFacts adoption={adoption} isCharity />
          </section>
          <AdoptionTrail adoption={adoption} />
        </aside>
      </div>
    </>
  );
}
