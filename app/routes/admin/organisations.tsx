/** /admin/organisations: organisations by the state of their admission. For administrators alone. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AdminDesk } from '~/components/admin/AdminDesk';
import { OrganisationTable } from '~/components/admin/OrganisationTable';
import { TextLink } from '~/components/ui/Button';
import { ChipLink, Chips } from '~/components/ui/Chip';
import { EmptyState } from '~/components/ui/EmptyState';
import { Pagination } from '~/components/ui/Pagination';
import { ORGANISATION_STATES } from '~/domain/accounts/organisations';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listOrganisations } from '~/use-cases/accounts/list-organisations.server';

export const handle = { ownShell: true };

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('admin.organisations.title'));

export const loader = door(async (visit) => {
  const query = visit.url.searchParams;
  const state = ORGANISATION_STATES.find((one) => one === query.get('state')) ?? 'applied';
  return listOrganisations({ actor: signedIn(visit), input: { state, page: Number(query.get('page')) } });
});

export default function OrganisationsPage() {
  const { t, number } = useWords();
  const { state, counts, page, pages, organisations } = useLoaderData<typeof loader>();
  const words = {
    label: t('common.pagesLabel'),
    previous: t('common.previous'),
    next: t('common.next'),
    position: t('common.page', { page, pages }),
  };
  return (
    <AdminDesk waiting={counts.applied}>
      <header className="hello">
        <h1>{t('admin.organisations.title')}</h1>
      </header>
      <Chips label={t('admin.organisations.states')}>
        {ORGANISATION_STATES.map((one) => (
          <ChipLink key={one} to={`/admin/organisations?state=${one}`} selected={one === state} count={number(counts[one])}>
            {t(`accounts.organisation.state.${one}`)}
          </ChipLink>
        ))}
      </Chips>
      {organisations.length === 0 ? (
        <div className="acct-ended">
          <EmptyState
            headingLevel="h2"
            title={t('admin.organisations.none')}
            action={<TextLink to="/admin/organisations?state=admitted">{t('admin.organisations.noneAction')}</TextLink>}
          >
            {t(`admin.organisations.noneText.${state}`)}
          </EmptyState>
        </div>
      ) : (
        <div className="org-list">
          <OrganisationTable state={state} organisations={organisations} />
          <Pagination page={page} pages={pages} href={(to) => `/admin/organisations?state=${state}&page=${to}`} words={words} />
        </div>
      )}
    </AdminDesk>
  );
}
