/** /forgot-password: asks for a link to a new password. It never says whether the address is known. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { ForgotPasswordForm } from '~/components/accounts/ForgotPasswordForm';
import { Mailbox } from '~/components/accounts/Mailbox';
import { PromiseCard } from '~/components/accounts/PromiseCard';
import { forgotPasswordSchema } from '~/domain/accounts/accounts.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { askPasswordReset } from '~/use-cases/accounts/ask-password-reset.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.forgot.title'));

export const loader = door(async (visit) => ({ isSent: visit.url.searchParams.has('sent') }));

export const action = door(async (visit) => {
  const form = await readForm(visit, forgotPasswordSchema);
  if (!form.ok) return form.response;
  const result = await askPasswordReset({ input: form.value, address: clientAddress(visit.request), now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirect('/forgot-password?sent=1');
});

export default function ForgotPasswordPage() {
  const { t } = useWords();
  const { isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (isSent && !answer) return <Mailbox about="reset" again="/forgot-password" />;
  return (
    <AccountFrame title={t('accounts.forgot.title')} lede={t('accounts.forgot.lede')} aside={<PromiseCard />}>
      <ForgotPasswordForm lastResult={answer?.lastResult} />
    </AccountFrame>
  );
}
