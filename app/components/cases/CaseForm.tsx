/** The form of a case file, new or changed. Sealed values are written here and never shown: an empty field leaves what is there. */
import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import type { SealedSlot } from '~/domain/cases/case-view';
import { HOUSEHOLD_SIZES, type OpenColumns } from '~/domain/cases/open-columns';
import { CASE_FIELDS, type CaseField } from '~/domain/cases/sealed-fields';
import { AGE_BANDS, CIRCLES, GROUPS } from '~/domain/needs/vocabulary';
import { useWords } from '~/i18n/use-words';

export interface CaseFormProps {
  readonly action?: string;
  readonly districts: readonly string[];
  readonly columns: Partial<OpenColumns>;
  /** What is sealed already; empty for a new file. */
  readonly sealed: readonly SealedSlot[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly lastResult?: SubmissionResult<string[]> | null;
  /** Below the errors, on top. */
  readonly children?: ReactNode;
}

const SEVERAL: readonly CaseField[] = ['name', 'nationalId', 'certificates', 'phone'];
const LONG: readonly CaseField[] = ['relatives', 'notes'];

type Fields = Record<CaseField | 'district' | 'circle' | 'group' | 'ageBand' | 'householdSize' | 'clear', string>;

export function CaseForm({ action, districts, columns, sealed, hidden, submit, lastResult, children }: CaseFormProps) {
  const { t, district } = useWords();
  const [form, fields] = useSiteForm<Fields>({
    id: 'case',
    lastResult,
    defaultValue: { ...columns, householdSize: columns.householdSize ?? '' },
  });
  const has = new Set(sealed.map(({ stored }) => stored));
  const hintOf = (field: CaseField) =>
    [has.has(field) ? t('cases.form.has') : '', SEVERAL.includes(field) ? t('cases.form.several') : ''].filter(Boolean).join(' · ') ||
    undefined;
  const labels: readonly (readonly ['circle' | 'group' | 'ageBand', readonly (readonly [string, string])[]])[] = [
    ['circle', CIRCLES.map((value) => [value, t(`cases.circle.${value}`)])],
    ['group', GROUPS.map((value) => [value, t(`common.group.${value}`)])],
    ['ageBand', AGE_BANDS.map((value) => [value, t(`common.ageBand.${value}`)])],
  ];
  return (
    <form method="post" action={action} id={form.id} noValidate autoComplete="off" className="form caseform">
      <FormErrors form={form} />
      {children}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h3>{t('cases.form.open')}</h3>
      <p className="small muted">{t('cases.form.openHint')}</p>
      <div className="casegrid">
        <TextField field={fields.district} as="select" label={t('cases.form.district')} required>
          {districts.map((id) => (
            <option key={id} value={id}>
              {district(id)}
            </option>
          ))}
        </TextField>
        {labels.map(([name, options]) => (
          <TextField key={name} field={fields[name]} as="select" label={t(`cases.form.${name}`)} required>
            {columns[name] === undefined && <option value="">{t('cases.form.choose')}</option>}
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </TextField>
        ))}
        <TextField field={fields.householdSize} as="select" label={t('cases.form.householdSize')}>
          <option value="">{t('cases.household.unknown')}</option>
          {HOUSEHOLD_SIZES.map((value) => (
            <option key={value} value={value}>
              {t(`cases.household.${value}`)}
            </option>
          ))}
        </TextField>
      </div>
      <h3>{t('cases.form.sealed')}</h3>
      <p className="small muted">{sealed.length > 0 ? t('cases.form.editHint') : t('cases.form.sealedHint')}</p>
      <div className="casegrid">
        {CASE_FIELDS.map((field) =>
          LONG.includes(field) ? (
            <div key={field} className="wide">
              <TextField field={fields[field]} as="textarea" rows={3} label={t(`cases.field.${field}`)} hint={hintOf(field)} />
            </div>
          ) : (
            <TextField key={field} field={fields[field]} autoComplete="off" label={t(`cases.field.${field}`)} hint={hintOf(field)} />
          ),
        )}
      </div>
      {sealed.length > 0 && (
        <ChoiceField
          field={fields.clear}
          type="checkbox"
          columns={2}
          legend={t('cases.form.clear')}
          options={sealed.map(({ stored, field, needTitle }) => ({
            value: stored,
            label: t(`cases.field.${field}`),
            hint: needTitle ? t('cases.page.ofNeed', { title: needTitle }) : undefined,
          }))}
        />
      )}
      <p>
        <Button icon="lock" busyLabel={t('common.sending')}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
