/** /log-in: the way in, and back to where one was going. It leads nowhere outside this site. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { DemoAccounts } from '~/components/accounts/DemoAccounts';
import { LogInForm } from '~/components/accounts/LogInForm';
import { PromiseCard } from '~/components/accounts/PromiseCard';
import { usePage } from '~/components/page-context';
import { Banner } from '~/components/ui/Banner';
import { logInSchema } from '~/domain/accounts/accounts.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door, safePath } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { startSession } from '~/platform/session/session.server';
import { logIn } from '~/use-cases/accounts/log-in.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.logIn.title'));

export const loader = door(async (visit) => ({ already: visit.actor?.displayName ?? null }));

export const action = door(async (visit) => {
  const form = await readForm(visit, logInSchema);
  if (!form.ok) return form.response;
  const result = await logIn({ input: form.value, address: clientAddress(visit.request) });
  if (!result.ok) return form.refuse(result);
  const cookie = await startSession(visit.request, result.userId, visit.now);
  return redirect(safePath(visit.url.searchParams.get('to'), '/me'), { headers: { 'Set-Cookie': cookie } });
});

export default function LogInPage() {
  const { t } = useWords();
  const { isDemo } = usePage();
  const { already } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountFrame title={t('accounts.logIn.title')} lede={t('accounts.logIn.lede')} aside={isDemo ? <DemoAccounts /> : <PromiseCard />}>
      {already !== null && <Banner icon="user">{t('accounts.logIn.already', { name: already })}</Banner>}
      <LogInForm lastResult={answer?.lastResult} />
    </AccountFrame>
  );
}
