/** /admin/organisations/:id: one organisation, and what is decided about it. For administrators alone. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OrganisationState } from '~/components/accounts/OrganisationState';
import { AdminDesk } from '~/components/admin/AdminDesk';
import { OrganisationFacts, OrganisationTrail } from '~/components/admin/OrganisationFacts';
import { VerdictForm } from '~/components/admin/VerdictForm';
import { Crumbs } from '~/components/ui/Crumbs';
import { verdictSchema } from '~/domain/accounts/organisations.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { decideOrganisation } from '~/use-cases/accounts/decide-organisation.server';
import { getOrganisation } from '~/use-cases/accounts/get-organisation.server';
import { countOrganisations } from '~/use-cases/accounts/list-organisations.server';

export const handle = { ownShell: true };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, (t) => data?.organisation.name ?? t('admin.organisations.title'));

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const organisation = await getOrganisation({ actor, organisationId: param(visit, 'organisationId') });
  const counts = await countOrganisations({ actor });
  return { organisation, waiting: counts.applied };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const organisationId = param(visit, 'organisationId');
  const form = await readForm(visit, verdictSchema);
  if (!form.ok) return form.response;
  const result = await decideOrganisation({ actor, organisationId, input: form.value, now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirectWithNotice(`/admin/organisations/${organisationId}`, `admin.notice.${form.value.verdict}`);
});

export default function OrganisationPage() {
  const { t, own } = useWords();
  const { organisation, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { state, kind, trail } = organisation;
  const name = own(organisation.name, organisation.nameEn);
  return (
    <AdminDesk waiting={waiting}>
      <Crumbs
        label={t('common.crumbsLabel')}
        items={[{ label: t('admin.organisations.title'), to: `/admin/organisations?state=${state}` }, { label: name.text }]}
      />
      <header className="org-head">
        <h1 lang={name.lang}>{name.text}</h1>
        <OrganisationState state={state} />
        <span className="muted">{t(`accounts.organisation.kind.${kind}`)}</span>
      </header>
      <div className="org-grid">
        <div>
          <OrganisationFacts organisation={organisation} />
          <OrganisationTrail trail={trail} />
        </div>
        <VerdictForm state={state} lastResult={answer?.lastResult} />
      </div>
    </AdminDesk>
  );
}
