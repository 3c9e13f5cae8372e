/** `/me/adoptions/:adoptionId`: where one adoption stands, and what its donor does next. Somebody else's is not found. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdoptionFacts, AdoptionTrail, Proof } from '~/components/adoptions/AdoptionFacts';
import { AdoptionHead } from '~/components/adoptions/AdoptionHead';
import { DonorNext } from '~/components/adoptions/DonorNext';
import { ContactCard } from '~/components/cases/ContactCard';
import { languageOf } from '~/components/page-meta';
import { TextLink } from '~/components/ui/Button';
import { Crumbs } from '~/components/ui/Crumbs';
import { ErrorSummary } from '~/components/ui/ErrorSummary';
import { donorSchema } from '~/domain/adoptions/answer.schema';
import { closeContactSchema } from '~/domain/cases/case.schema';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { FILE_LIMIT, readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { getMyAdoption } from '~/use-cases/adoptions/my-adoptions.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';
import { listOpenContactWindows, viewContactWindow } from '~/use-cases/cases/view-contact-window.server';

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const adoption = await getMyAdoption({ actor, adoptionId: param(visit, 'adoptionId') });
  return { adoption, windows: await listOpenContactWindows({ actor, adoptionId: adoption.id, now: visit.now }) };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const adoptionId = param(visit, 'adoptionId');
  if (visit.url.searchParams.get('act') === 'contact') {
    const asked = await readForm(visit, closeContactSchema);
    if (!asked.ok) return asked.response;
    const seen = await viewContactWindow({ actor, input: { adoptionId, ...asked.value }, now: visit.now });
    return seen.ok ? json({ lastResult: null, contacts: seen.contacts }, { headers: { 'Cache-Control': 'no-store' } }) : asked.refuse(seen);
  }
  const form = await readForm(visit, donorSchema, FILE_LIMIT);
  if (!form.ok) return form.response;
  const { value } = form;
  const path = `/me/adoptions/${adoptionId}`;
  if (value.intent === 'release') {
    const released = await releaseAdoption({ actor, input: { adoptionId }, now: visit.now });
    if (!released.ok) return form.refuse(released);
    return redirectWithNotice(path, released.already ? 'adoptions.notice.alreadyReleased' : 'adoptions.notice.released');
  }
  const photos = await Promise.all((value.photo ?? []).map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const delivered = await deliverAdoption({ actor, input: { adoptionId, proofNote: value.proofNote, photos }, now: visit.now });
  if (!delivered.ok) return form.refuse(delivered);
  return redirectWithNotice(path, delivered.already ? 'adoptions.notice.alreadyDelivered' : 'adoptions.notice.delivered');
});

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('adoptions.one.facts')} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

export default function MyAdoptionRoute() {
  const { adoption, windows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const lastResult = answer?.lastResult ?? null;
  const contacts = answer && 'contacts' in answer ? answer.contacts : null;
  const { t, own, error } = useWords();
  const { need, state, contribution } = adoption;
  // The delivery form shows its own errors; without it they stand on top.
  const hasForm = state === 'committed' && contribution !== 'money';
  const refusals = hasForm
    ? []
    : Object.values(lastResult?.error ?? {}).flatMap((messages) => (messages ?? []).map((message) => ({ message: error(message) })));
  const crumbs = [{ label: t('adoptions.title'), to: '/me/adoptions' }, { label: own(need.title, need.titleEn).text }];
  return (
    <div className="wrap">
      <Crumbs items={crumbs} label={t('common.crumbsLabel')} />
      <ErrorSummary title={t('common.errorSummary', { count: refusals.length })} errors={refusals} />
      <AdoptionHead adoption={adoption} />
      <div className="mg one">
        <div className="column">
          <ContactCard windows={windows} contacts={contacts} />
          <DonorNext adoption={adoption} lastResult={lastResult} />
          <Proof adoption={adoption} />
        </div>
        <aside className="aside">
          <section aria-labelledby="facts">
            <h2 id="facts">{t('adoptions.one.facts')}</h2>
            <AdoptionFacts adoption={adoption} />
          </section>
          <AdoptionTrail adoption={adoption} />
          {need.isPublic && (
            <p>
              <TextLink to={`/needs/${need.id}`} arrow>
                {t('adoptions.one.toNeed')}
              </TextLink>
            </p>
          )}
        </aside>
      </div>
    </div>
  );
}
