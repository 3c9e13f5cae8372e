/** Choosing a new password behind a mailed link. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

export function ResetPasswordForm({ lastResult }: FormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ newPassword: string }>({ id: 'reset-password', lastResult });
  return (
    <form method="post" className="form">
      <FormErrors form={form} />
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
        <Button busyLabel={t('common.sending')}>{t('accounts.reset.submit')}</Button>
      </div>
    </form>
  );
}
