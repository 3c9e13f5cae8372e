/** The application of an organisation of one kind. What it writes here about itself will be public; the contact address will not. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button, TextLink } from '~/components/ui/Button';
import type { OrganisationKind } from '~/domain/accounts/organisations';
import { CITIES } from '~/domain/places';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

interface ApplicationFields extends Record<string, unknown> {
  name: string;
  nameEn: string;
  district: string;
  registrationNumber: string;
  filingNumber: string;
  trade: string;
  headcount: string;
  about: string;
  contactEmail: string;
}

function Districts() {
  const { t, language } = useWords();
  const named = ({ zh, en }: { zh: string; en: string }) => (language === 'zh-CN' ? zh : en);
  return (
    <>
      <option value="">{t('accounts.organisation.choose')}</option>
      {CITIES.map((city) => (
        <optgroup key={city.id} label={named(city)}>
          {city.districts.map((district) => (
            <option key={district.id} value={district.id}>
              {named(district)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

function Optional({ children }: { children: string }) {
  const { t } = useWords();
  return (
    <>
      {children} <span className="acct-optional">{t('common.optional')}</span>
    </>
  );
}

export function ApplicationForm({ lastResult, kind, contactEmail }: FormProps & { kind: OrganisationKind; contactEmail: string }) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<ApplicationFields>({ id: 'apply', lastResult, defaultValue: { contactEmail } });
  const words = (name: 'name' | 'registrationNumber' | 'filingNumber' | 'about' | 'contactEmail') => ({
    label: t(`accounts.organisation.${name}`),
    hint: t(`accounts.organisation.${name}Hint`),
  });
  const number = words('registrationNumber');
  const filing = words('filingNumber');
  return (
    <form method="post" className="form">
      <input type="hidden" name="kind" value={kind} />
      <FormErrors form={form} />
      <TextField field={fields.name} {...words('name')} autoComplete="organization" maxLength={60} required />
      <TextField field={fields.nameEn} label={<Optional>{t('accounts.organisation.nameEn')}</Optional>} maxLength={80} />
      <TextField field={fields.district} label={t('accounts.organisation.district')} as="select" required>
        <Districts />
      </TextField>
      {kind === 'charity' ? (
        <TextField field={fields.registrationNumber} {...number} maxLength={24} required />
      ) : (
        <TextField field={fields.registrationNumber} hint={number.hint} label={<Optional>{number.label}</Optional>} maxLength={24} />
      )}
      {kind === 'charity' && (
        <TextField field={fields.filingNumber} hint={filing.hint} label={<Optional>{filing.label}</Optional>} maxLength={40} />
      )}
      {kind === 'company' && (
        <>
          <TextField field={fields.trade} label={t('companies.trade')} hint={t('companies.tradeHint')} maxLength={40} required />
          <TextField
            field={fields.headcount}
            label={t('companies.headcount')}
            hint={t('companies.headcountHint')}
            inputMode="numeric"
            maxLength={9}
            required
          />
        </>
      )}
      <TextField field={fields.about} {...words('about')} as="textarea" maxLength={2000} required />
      <TextField field={fields.contactEmail} {...words('contactEmail')} type="email" inputMode="email" autoComplete="email" required />
      <div className="row">
        <Button busyLabel={t('accounts.apply.busy')}>{t('accounts.apply.submit')}</Button>
        <TextLink to="/apply">{t('accounts.apply.otherKind')}</TextLink>
      </div>
    </form>
  );
}
