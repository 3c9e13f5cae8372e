/** The conditions of the list of case files: open columns alone, sent by address, so that a list can be kept. */
import { Button, TextLink } from '~/components/ui/Button';
import { Field } from '~/components/ui/Field';
import { type CaseQuery, CONSENT_STATES } from '~/domain/cases/open-columns';
import { AGE_BANDS, CIRCLES, GROUPS } from '~/domain/needs/vocabulary';
import { useWords } from '~/i18n/use-words';

export function CaseFilters({ query, districts, path }: { query: CaseQuery; districts: readonly string[]; path: string }) {
  const { t, district } = useWords();
  const selects = [
    { name: 'district', options: districts.map((value) => ({ value, label: district(value) })) },
    { name: 'circle', options: CIRCLES.map((value) => ({ value, label: t(`cases.circle.${value}`) })) },
    { name: 'group', options: GROUPS.map((value) => ({ value, label: t(`common.group.${value}`) })) },
    { name: 'ageBand', options: AGE_BANDS.map((value) => ({ value, label: t(`common.ageBand.${value}`) })) },
    { name: 'consent', options: CONSENT_STATES.map((value) => ({ value, label: t(`cases.consentState.${value}`) })) },
  ] as const;
  const isFiltered = selects.some(({ name }) => query[name] !== null);
  return (
    <form method="get" action={path} className="casefilter" aria-label={t('cases.filter.label')}>
      {selects.map(({ name, options }) => (
        <Field key={name} as="select" id={`filter-${name}`} name={name} label={t(`cases.filter.${name}`)} defaultValue={query[name] ?? ''}>
          <option value="">{t('cases.filter.any')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Field>
      ))}
      <div className="row">
        <Button variant="outline">{t('cases.filter.apply')}</Button>
        {isFiltered && <TextLink to={path}>{t('cases.all')}</TextLink>}
      </div>
    </form>
  );
}
