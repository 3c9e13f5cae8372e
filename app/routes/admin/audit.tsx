/** /admin/audit: what was opened of the case files of every charity: who, which field, when, why. For administrators alone; never a value. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AdminDesk } from '~/components/admin/AdminDesk';
import { RevealLog } from '~/components/cases/RevealLog';
import { ChipLink, Chips } from '~/components/ui/Chip';
import { DeskPager } from '~/components/workspace/DeskPager';
import { LOGGED_ACTIONS } from '~/domain/cases/reveal';
import { readPage } from '~/domain/paging';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { countOrganisations } from '~/use-cases/accounts/list-organisations.server';
import { listAudit } from '~/use-cases/cases/list-reveals.server';

const PATH = '/admin/audit';

export const handle = { ownShell: true };

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('cases.reveals.adminTitle'));

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const query = visit.url.searchParams;
  const action = LOGGED_ACTIONS.find((one) => one === query.get('action')) ?? null;
  const list = await listAudit({ actor, input: { action, page: readPage(query.get('page')) } });
  return { list, action, waiting: (await countOrganisations({ actor })).applied };
});

export default function AuditPage() {
  const { t } = useWords();
  const { list, action, waiting } = useLoaderData<typeof loader>();
  return (
    <AdminDesk waiting={waiting}>
      <header className="hello">
        <div>
          <h1>{t('cases.reveals.adminTitle')}</h1>
          <p className="muted small">{t('cases.reveals.adminLede')}</p>
        </div>
      </header>
      <div className="deskfilter">
        <Chips label={t('cases.reveals.filter')}>
          <ChipLink to={PATH} selected={action === null}>
            {t('cases.reveals.all')}
          </ChipLink>
          {LOGGED_ACTIONS.map((one) => (
            <ChipLink key={one} to={`${PATH}?action=${one}`} selected={one === action}>
              {t(`cases.action.${one}`)}
            </ChipLink>
          ))}
        </Chips>
      </div>
      <RevealLog lines={list.rows} hasCharity />
      <DeskPager page={list.page} pages={list.pages} path={PATH} query={{ action }} />
    </AdminDesk>
  );
}
