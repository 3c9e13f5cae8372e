/** Organisations in one state, a row each; the name leads to the page where it is decided. */
import { Cell, RowHead, Table } from '~/components/ui/Table';
import type { OrganisationKind, OrganisationState } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

export interface OrganisationTableProps {
  readonly state: OrganisationState;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly kind: OrganisationKind;
    readonly district: string;
    readonly appliedOn: string;
    readonly decidedOn: string | null;
  }[];
}

export function OrganisationTable({ state, organisations }: OrganisationTableProps) {
  const { t, day, own, district, city } = useWords();
  const isOpen = state === 'applied';
  const columns = [
    { key: 'name', label: t('admin.organisations.name') },
    { key: 'kind', label: t('admin.organisations.kind') },
    { key: 'district', label: t('admin.organisations.district'), least: true },
    { key: 'when', label: t(isOpen ? 'admin.organisations.appliedAt' : 'admin.organisations.decidedAt'), numeric: true },
  ];
  return (
    <Table columns={columns} captionHidden caption={t('admin.organisations.caption', { state: t(`accounts.organisation.state.${state}`) })}>
      {organisations.map(({ id, name, nameEn, kind, district: where, appliedOn, decidedOn }) => {
        const shown = own(name, nameEn);
        const when = (isOpen ? appliedOn : decidedOn) ?? appliedOn;
        return (
          <tr key={id}>
            <RowHead>
              <a className="org-link" href={`/admin/organisations/${id}`} lang={shown.lang}>
                {shown.text}
              </a>
            </RowHead>
            <Cell>{t(`accounts.organisation.kind.${kind}`)}</Cell>
            <Cell least>
              {city(where)} · {district(where)}
            </Cell>
            <Cell numeric>
              <time dateTime={when}>{day(when)}</time>
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
