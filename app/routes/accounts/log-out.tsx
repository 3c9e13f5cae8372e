/** /log-out: ends this session, or all of a person's. Opening the address ends nothing; the button does. */
import { type MetaFunction, redirect } from '@remix-run/node';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { Button, TextLink } from '~/components/ui/Button';
import { logOutSchema } from '~/domain/accounts/accounts.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { endSession } from '~/platform/session/session.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.logOut.title'));

export const loader = door(async (visit) => {
  if (!visit.actor) throw redirect('/');
  return null;
});

export const action = door(async (visit) => {
  const form = await readForm(visit, logOutSchema);
  if (!form.ok) return form.response;
  const { everywhere } = form.value;
  const cookie = await endSession(visit.request, everywhere);
  return redirectWithNotice('/', `accounts.notice.${everywhere ? 'logged-out-everywhere' : 'logged-out'}`, {}, { 'Set-Cookie': cookie });
});

export default function LogOutPage() {
  const { t } = useWords();
  return (
    <AccountFrame title={t('accounts.logOut.title')} lede={t('accounts.logOut.lede')}>
      <form method="post" className="row">
        <Button>{t('accounts.logOut.submit')}</Button>
        <TextLink to="/me">{t('accounts.logOut.stay')}</TextLink>
      </form>
    </AccountFrame>
  );
}
