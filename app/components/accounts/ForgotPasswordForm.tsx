/** Asking for a link to a new password. It says nothing of whether the address is known. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button, TextLink } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

export function ForgotPasswordForm({ lastResult }: FormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ email: string }>({ id: 'forgot-password', lastResult });
  return (
    <form method="post" className="form">
      <FormErrors form={form} />
      <TextField field={fields.email} label={t('accounts.field.email')} type="email" inputMode="email" autoComplete="username" required />
      <div className="row">
        <Button busyLabel={t('common.sending')}>{t('accounts.forgot.submit')}</Button>
        <TextLink to="/log-in">{t('accounts.logIn.title')}</TextLink>
      </div>
    </form>
  );
}
