/** /sign-up: a new account. What it answers is the same whether the address is known or not. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { Mailbox } from '~/components/accounts/Mailbox';
import { PromiseCard } from '~/components/accounts/PromiseCard';
import { SignUpForm } from '~/components/accounts/SignUpForm';
import { signUpSchema } from '~/domain/accounts/accounts.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { readPreferences } from '~/platform/http/visit.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { signUp } from '~/use-cases/accounts/sign-up.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.signUp.title'));

export const loader = door(async (visit) => ({ isSent: visit.url.searchParams.has('sent') }));

export const action = door(async (visit) => {
  const form = await readForm(visit, signUpSchema);
  if (!form.ok) return form.response;
  const { language } = await readPreferences(visit.request);
  const result = await signUp({ input: form.value, language, address: clientAddress(visit.request), now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirect('/sign-up?sent=1');
});

export default function SignUpPage() {
  const { t } = useWords();
  const { isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (isSent && !answer) return <Mailbox about="signUp" again="/sign-up" />;
  return (
    <AccountFrame title={t('accounts.signUp.title')} lede={t('accounts.signUp.lede')} aside={<PromiseCard />}>
      <SignUpForm lastResult={answer?.lastResult} />
    </AccountFrame>
  );
}
