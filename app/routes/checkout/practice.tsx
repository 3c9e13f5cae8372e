/** `/checkout/practice/:checkoutId`: pay or fail without money, for the buyer alone; nowhere on a real site. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageOf } from '~/components/page-meta';
import { PracticeCheckout } from '~/components/payments/PracticeCheckout';
import { Crumbs } from '~/components/ui/Crumbs';
import { ErrorSummary } from '~/components/ui/ErrorSummary';
import { practiceSchema } from '~/domain/payments/practice.schema';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { failPractice, getPracticeCheckout, payPractice } from '~/use-cases/payments/practice-checkout.server';

export const loader = door(async (visit) => {
  const checkout = await getPracticeCheckout({ actor: signedIn(visit), checkoutId: param(visit, 'checkoutId'), now: visit.now });
  return { checkout };
});

export const action = door(async (visit) => {
  const asked = { actor: signedIn(visit), checkoutId: param(visit, 'checkoutId'), now: visit.now };
  const form = await readForm(visit, practiceSchema);
  if (!form.ok) return form.response;
  if (form.value.answer === 'fail') {
    const failed = await failPractice(asked);
    return failed.ok
      ? redirectWithNotice(`/needs/${failed.needId}/adopt?hold=${failed.adoptionId}`, 'payments.notice.failed')
      : form.refuse(failed);
  }
  const paid = await payPractice(asked);
  if (!paid.ok) return form.refuse(paid);
  return redirectWithNotice(
    `/me/adoptions/${paid.adoptionId}`,
    paid.outcome === 'committed' ? 'payments.notice.paid' : 'payments.notice.refundedLate',
  );
});

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('payments.practice.title')} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

export default function PracticeRoute() {
  const { checkout } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.lastResult.error?.['']?.[0];
  const { t, own, error } = useWords();
  const { need } = checkout;
  const crumbs = [
    { label: t('needs.title'), to: '/needs' },
    { label: own(need.title, need.titleEn).text, to: `/needs/${need.id}` },
    { label: t('payments.practice.crumb') },
  ];
  return (
    <div className="wrap">
      <Crumbs items={crumbs} label={t('common.crumbsLabel')} />
      <ErrorSummary title={t('common.errorSummary', { count: 1 })} errors={refusal ? [{ message: error(refusal) }] : []} />
      <PracticeCheckout checkout={checkout} />
    </div>
  );
}
