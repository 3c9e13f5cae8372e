/** `/needs/:needId/adopt`: choose, hold, promise or go and pay, put back. Works without script; a visitor's choice survives logging in. */
import type { MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdoptSteps } from '~/components/adoptions/AdoptSteps';
import { ChooseForm } from '~/components/adoptions/ChooseForm';
import { HoldEnded, Taken } from '~/components/adoptions/Interrupted';
import { PromiseForm } from '~/components/adoptions/PromiseForm';
import { languageOf } from '~/components/page-meta';
import { Crumbs } from '~/components/ui/Crumbs';
import { adoptSchema } from '~/domain/adoptions/adopt.schema';
import type { Contribution } from '~/domain/needs/vocabulary';
import type { Refused } from '~/domain/outcome';
import { formatQuantity } from '~/i18n/format';
import { inLanguage } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { readPreferences, type Visit } from '~/platform/http/visit.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { getAdoptPage } from '~/use-cases/adoptions/get-adopt-page.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';

const toLogIn = (path: string) => redirect(`/log-in?to=${encodeURIComponent(path)}`);

export const loader = door(async (visit) => {
  const { actor, url, now } = visit;
  const needId = param(visit, 'needId');
  const asked = (name: string) => url.searchParams.get(name);
  const page = await getAdoptPage({ actor, needId, itemId: asked('item'), holdId: asked('hold'), now });
  const isVisitor = actor === null;
  if (isVisitor && asked('choose')) throw toLogIn(url.pathname + url.search);
  if (page.step === 'elsewhere') throw redirect(`/me/adoptions/${page.adoptionId}`);
  return { page, isVisitor, kept: { quantity: asked('quantity'), yuan: asked('yuan'), donor: asked('donor') } };
});

/** The figure of what is left, in the reader's words. */
async function inWords(visit: Visit, contribution: Contribution, refused: Refused): Promise<Refused> {
  const left = refused.values?.left;
  if (typeof left !== 'number') return refused;
  const { language } = await readPreferences(visit.request);
  return { ...refused, values: { left: formatQuantity(translator(language), language, contribution, left) } };
}

export const action = door(async (visit) => {
  const needId = param(visit, 'needId');
  const { actor, now } = visit;
  const form = await readForm(visit, adoptSchema);
  if (!form.ok) return form.response;
  const { value } = form;
  const path = `/needs/${needId}/adopt`;
  if (!actor) return toLogIn(value.intent === 'hold' ? `${path}?item=${value.item}` : path);
  if (value.intent === 'hold') {
    const input = { ...value, needItemId: value.item, companyId: value.donor === 'self' ? null : value.donor };
    const held = await adoptNeed({ actor, input, now });
    return held.ok ? redirect(`${path}?hold=${held.adoptionId}`) : form.refuse(await inWords(visit, value.contribution, held));
  }
  const adoptionId = value.adoption;
  if (value.intent === 'release') {
    const released = await releaseAdoption({ actor, input: { adoptionId }, now });
    if (!released.ok) return form.refuse(released);
    return redirectWithNotice(
      `/needs/${released.needId}`,
      released.already ? 'adoptions.notice.alreadyReleased' : 'adoptions.notice.released',
    );
  }
  const input = { adoptionId, deliverBy: value.deliverBy ?? null, message: value.message ?? null, signed: value.signed === 'yes' };
  const committed = await commitAdoption({ actor, input, now });
  if (!committed.ok) return form.refuse(committed);
  return committed.payAt ? redirect(committed.payAt) : redirectWithNotice(`/me/adoptions/${adoptionId}`, 'adoptions.notice.committed');
});

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageOf(matches);
  const t = translator(language);
  const need = data?.page.need;
  const title = need
    ? t('adoptions.adopt.title', { title: inLanguage(language, need.title, need.titleEn).text })
    : t('adoptions.adopt.crumb');
  return [{ title: `${title} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

export default function AdoptRoute() {
  const { page, isVisitor, kept } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult ?? null;
  const { t, own } = useWords();
  const { need } = page;
  const title = own(need.title, need.titleEn).text;
  const crumbs = [
    { label: t('needs.title'), to: '/needs' },
    { label: title, to: `/needs/${need.id}` },
    { label: t('adoptions.adopt.crumb') },
  ];
  const held = page.step === 'promise' ? page.adoption : null;
  const item = page.step === 'choose' ? page.item : need.items.find(({ id }) => id === held?.item.id);
  return (
    <div className="wrap">
      <Crumbs items={crumbs} label={t('common.crumbsLabel')} />
      {page.step === 'taken' && <Taken need={need} others={page.others} today={page.today} myHoldId={page.myHoldId} />}
      {page.step === 'hold-ended' && <HoldEnded need={need} isStillOpen={page.isStillOpen} />}
      {item && (page.step === 'choose' || page.step === 'promise') && (
        <AdoptSteps need={need} item={item} adoption={held}>
          {page.step === 'choose' ? (
            <ChooseForm {...page} isVisitor={isVisitor} kept={kept} lastResult={lastResult} />
          ) : (
            <PromiseForm adoption={page.adoption} today={page.today} lastResult={lastResult} />
          )}
        </AdoptSteps>
      )}
    </div>
  );
}
