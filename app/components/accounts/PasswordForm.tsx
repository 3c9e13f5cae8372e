/** Changing the password; the present one is asked for. Neither is ever written back into the page. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button, TextLink } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

export function PasswordForm({ lastResult }: FormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ password: string; newPassword: string }>({ id: 'change-password', lastResult });
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="password" />
      <FormErrors form={form} />
      <TextField
        field={fields.password}
        label={t('accounts.settings.oldPassword')}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        field={fields.newPassword}
        label={t('accounts.field.newPassword')}
        hint={t('accounts.field.newPasswordHint')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <div className="row">
        <Button variant="outline" busyLabel={t('common.sending')}>
          {t('accounts.settings.passwordSubmit')}
        </Button>
        <TextLink to="/forgot-password">{t('accounts.settings.forgot')}</TextLink>
      </div>
    </form>
  );
}
