/** /apply: an organisation asks to be admitted. It needs a person with a verified address. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { ApplicationForm } from '~/components/accounts/ApplicationForm';
import { ApplicationSteps } from '~/components/accounts/ApplicationSteps';
import { KindChoice } from '~/components/accounts/KindChoice';
import { TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { FOUNDER_ROLE, ORGANISATION_KINDS } from '~/domain/accounts/organisations';
import { applicationSchema } from '~/domain/accounts/organisations.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { applyForOrganisation } from '~/use-cases/accounts/apply-for-organisation.server';
import { getMySettings } from '~/use-cases/accounts/get-my-settings.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.apply.title'));

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const asked = visit.url.searchParams.get('kind');
  const kind = ORGANISATION_KINDS.find((one) => one === asked) ?? null;
  if (asked !== null && kind === null) throw redirect('/apply');
  const { email } = await getMySettings({ actor, now: visit.now });
  return { kind, email, isVerified: actor.emailVerified };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, applicationSchema);
  if (!form.ok) return form.response;
  const result = await applyForOrganisation({ actor, input: form.value, now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirectWithNotice('/me', 'accounts.notice.applied');
});

export default function ApplyPage() {
  const { t } = useWords();
  const { kind, email, isVerified } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!isVerified) {
    return (
      <div className="wrap acct-ended">
        <EmptyState
          headingLevel="h1"
          title={t('accounts.apply.verifyFirst')}
          action={<TextLink to="/me">{t('accounts.apply.toMe')}</TextLink>}
        >
          {t('accounts.apply.verifyFirstText')}
        </EmptyState>
      </div>
    );
  }
  if (!kind) {
    return (
      <AccountFrame title={t('accounts.apply.title')} lede={t('accounts.apply.lede')}>
        <KindChoice />
      </AccountFrame>
    );
  }
  const title = t('accounts.apply.formTitle', { kind: t(`accounts.organisation.kind.${kind}`) });
  return (
    <AccountFrame title={title} aside={<ApplicationSteps role={FOUNDER_ROLE[kind]} />}>
      <ApplicationForm lastResult={answer?.lastResult} kind={kind} contactEmail={email} />
    </AccountFrame>
  );
}
