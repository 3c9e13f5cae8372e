/** Logging in with address and password. It keeps the address after a no, never the password. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button, TextLink } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

export function LogInForm({ lastResult }: FormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ email: string; password: string }>({ id: 'log-in', lastResult });
  return (
    <form method="post" className="form">
      <FormErrors form={form} />
      <TextField field={fields.email} label={t('accounts.field.email')} type="email" inputMode="email" autoComplete="username" required />
      <TextField field={fields.password} label={t('accounts.field.password')} type="password" autoComplete="current-password" required />
      <div className="row">
        <Button busyLabel={t('accounts.logIn.busy')}>{t('accounts.logIn.submit')}</Button>
        <TextLink to="/forgot-password">{t('accounts.logIn.forgot')}</TextLink>
      </div>
      <p className="acct-other">
        {t('accounts.logIn.new')} <TextLink to="/sign-up">{t('accounts.logIn.signUp')}</TextLink>
      </p>
    </form>
  );
}
