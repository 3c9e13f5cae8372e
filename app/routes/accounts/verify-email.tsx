/** /verify-email/:token: confirms an address. Opening the page leaves the link unused, since mail programs open links by themselves. */
import { json, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountFrame } from '~/components/accounts/AccountFrame';
import { LinkRefused } from '~/components/accounts/LinkRefused';
import { PromiseCard } from '~/components/accounts/PromiseCard';
import { Button } from '~/components/ui/Button';
import { confirmSchema } from '~/domain/accounts/accounts.schema';
import { REFUSALS } from '~/domain/refusals';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { clientAddress } from '~/platform/session/client-address.server';
import { findMailedLink } from '~/use-cases/accounts/find-mailed-link.server';
import { verifyEmail } from '~/use-cases/accounts/verify-email.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.verify.title'));

export const loader = door(async (visit) => {
  const link = await findMailedLink({
    token: param(visit, 'token'),
    purpose: 'verify-email',
    address: clientAddress(visit.request),
    now: visit.now,
  });
  return json({ link }, { status: link.ok ? 200 : REFUSALS[link.refusal].status });
});

export const action = door(async (visit) => {
  const form = await readForm(visit, confirmSchema);
  if (!form.ok) return form.response;
  const result = await verifyEmail({ token: param(visit, 'token'), now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirectWithNotice(visit.actor?.userId === result.userId ? '/me' : '/log-in', 'accounts.notice.verified');
});

export default function VerifyEmailPage() {
  const { t } = useWords();
  const { link } = useLoaderData<typeof loader>();
  if (!link.ok) return <LinkRefused refused={link} />;
  return (
    <AccountFrame title={t('accounts.verify.title')} lede={t('accounts.verify.lede', { name: link.displayName })} aside={<PromiseCard />}>
      <form method="post" className="form">
        <div>
          <Button busyLabel={t('common.sending')}>{t('accounts.verify.submit')}</Button>
        </div>
        <p className="small muted">{t('accounts.verify.notMe')}</p>
      </form>
    </AccountFrame>
  );
}
