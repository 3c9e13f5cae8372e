/** The organisations a person belongs to, each with its state; the reason where it was held back. */
import { TextLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import type { OrganisationKind, OrganisationState as State } from '~/domain/accounts/organisations';
import type { Role } from '~/domain/accounts/role';
import { useWords } from '~/i18n/use-words';
import { OrganisationState } from './OrganisationState';

export interface MyOrganisationsProps {
  readonly organisations: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly kind: OrganisationKind;
    readonly state: State;
    readonly reason: string | null;
    readonly roles: readonly Role[];
  }[];
}

function Organisation({ organisation }: { organisation: MyOrganisationsProps['organisations'][number] }) {
  const { t, own } = useWords();
  const { name, nameEn, kind, state, reason, roles, slug } = organisation;
  const shown = own(name, nameEn);
  return (
    <li>
      <div>
        <h3 lang={shown.lang}>{shown.text}</h3>
        <p className="small muted">
          {[t(`accounts.organisation.kind.${kind}`), ...roles.map((role) => t(`accounts.organisation.role.${role}`))].join(' · ')}
        </p>
        {reason && <p className="small acct-reason">{t('accounts.me.reason', { reason })}</p>}
      </div>
      <div className="row">
        <OrganisationState state={state} />
        {kind === 'charity' && state === 'admitted' && <TextLink to={`/charities/${slug}`}>{t('accounts.me.charityPage')}</TextLink>}
      </div>
    </li>
  );
}

export function MyOrganisations({ organisations }: MyOrganisationsProps) {
  const { t } = useWords();
  const apply = (
    <TextLink to="/apply" arrow>
      {t('accounts.me.apply')}
    </TextLink>
  );
  return (
    <section aria-labelledby="my-organisations">
      <h2 id="my-organisations">{t('accounts.me.organisations')}</h2>
      {organisations.length === 0 ? (
        <EmptyState title={t('accounts.me.apply')} action={apply}>
          {t('accounts.me.noOrganisation')}
        </EmptyState>
      ) : (
        <>
          <ul className="my-orgs">
            {organisations.map((organisation) => (
              <Organisation key={organisation.id} organisation={organisation} />
            ))}
          </ul>
          {apply}
        </>
      )}
    </section>
  );
}
