/** /demo/outbox: the mail a demo would have sent. On a real site there is no such page. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KeptMails } from '~/components/accounts/KeptMails';
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { Pagination } from '~/components/ui/Pagination';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { listCapturedMail } from '~/use-cases/accounts/list-captured-mail.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.outbox.title'));

export const loader = door(async (visit) => listCapturedMail({ input: { page: Number(visit.url.searchParams.get('page')) } }));

export default function OutboxPage() {
  const { t } = useWords();
  const { site, page, pages, total, mails } = useLoaderData<typeof loader>();
  const words = {
    label: t('common.pagesLabel'),
    previous: t('common.previous'),
    next: t('common.next'),
    position: t('common.page', { page, pages }),
  };
  return (
    <div className="wrap acct-outbox">
      <h1>{t('accounts.outbox.title')}</h1>
      <p className="lede">{t('accounts.outbox.lede')}</p>
      {total === 0 ? (
        <div className="acct-ended">
          <EmptyState
            headingLevel="h2"
            title={t('accounts.outbox.empty')}
            action={<ButtonLink to="/sign-up">{t('accounts.outbox.emptyAction')}</ButtonLink>}
          >
            {t('accounts.outbox.emptyText')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="small muted">{t('accounts.outbox.count', { count: total })}</p>
          <KeptMails site={site} mails={mails} />
          <Pagination page={page} pages={pages} href={(to) => `/demo/outbox?page=${to}`} words={words} />
        </>
      )}
    </div>
  );
}
