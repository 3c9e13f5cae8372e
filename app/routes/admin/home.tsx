/** /admin: what waits for an administrator. Everybody else is told who may. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AdminDesk } from '~/components/admin/AdminDesk';
import { OrganisationFigures } from '~/components/admin/OrganisationFigures';
import { OrganisationTable } from '~/components/admin/OrganisationTable';
import { TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listOrganisations } from '~/use-cases/accounts/list-organisations.server';

/** How many of the applications that wait longest are shown here. */
const SHOWN = 5;

export const handle = { ownShell: true };

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('admin.home.title'));

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const { counts, organisations } = await listOrganisations({ actor, input: { state: 'applied', page: 1 } });
  return { counts, oldest: organisations.slice(0, SHOWN), displayName: actor.displayName };
});

export default function AdminHome() {
  const { t } = useWords();
  const { counts, oldest, displayName } = useLoaderData<typeof loader>();
  return (
    <AdminDesk waiting={counts.applied}>
      <header className="hello">
        <div>
          <p className="muted">{t('admin.home.greeting', { name: displayName })}</p>
          <h1>{counts.applied > 0 ? t('admin.home.waiting', { count: counts.applied }) : t('admin.home.nothing')}</h1>
        </div>
      </header>
      <OrganisationFigures counts={counts} />
      {oldest.length > 0 ? (
        <section aria-labelledby="oldest">
          <h2 id="oldest">{t('admin.home.oldest')}</h2>
          <OrganisationTable state="applied" organisations={oldest} />
          <TextLink to="/admin/organisations" arrow>
            {t('admin.home.all')}
          </TextLink>
        </section>
      ) : (
        <EmptyState
          headingLevel="h2"
          title={t('admin.organisations.noneText.applied')}
          action={
            <TextLink to="/admin/organisations?state=admitted" arrow>
              {t('admin.organisations.noneAction')}
            </TextLink>
          }
        />
      )}
    </AdminDesk>
  );
}
