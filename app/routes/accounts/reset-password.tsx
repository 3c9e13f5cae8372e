/** /reset-password/:token: a new password behind a mailed link. Opening the page leaves the link unused. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { LinkRefused } from '~/components/accounts/LinkRefused';
import { ResetPasswordForm } from '~/components/accounts/ResetPasswordForm';
import { resetPasswordSchema } from '~/domain/accounts/accounts.schema';
import { REFUSALS } from '~/domain/refusals';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { findMailedLink } from '~/use-cases/accounts/find-mailed-link.server';
import { resetPassword } from '~/use-cases/accounts/reset-password.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.reset.title'));

export const loader = door(async (visit) => {
  const link = await findMailedLink({
    token: param(visit, 'token'),
    purpose: 'reset-password',
    address: clientAddress(visit.request),
    now: visit.now,
  });
  return json({ link }, { status: link.ok ? 200 : REFUSALS[link.refusal].status });
});

export const action = door(async (visit) => {
  const form = await readForm(visit, resetPasswordSchema);
  if (!form.ok) return form.response;
  const result = await resetPassword({ token: param(visit, 'token'), input: form.value, now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirectWithNotice('/log-in', 'accounts.notice.password-reset');
});

export default function ResetPasswordPage() {
  const { t } = useWords();
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!link.ok) return <LinkRefused refused={link} again="/forgot-password" />;
  return (
    <AccountFrame title={t('accounts.reset.title')} lede={t('accounts.reset.lede', { name: link.displayName })}>
      <ResetPasswordForm lastResult={answer?.lastResult} />
    </AccountFrame>
  );
}
