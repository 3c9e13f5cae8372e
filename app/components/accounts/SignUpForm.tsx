/** Signing up: a name, an address, a password, and two things nobody is asked to tick. */
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button, TextLink } from '~/components/ui/Button';
import { Choice } from '~/components/ui/Choice';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';

interface SignUpFields extends Record<string, unknown> {
  displayName: string;
  email: string;
  password: string;
  namePublic: string;
  volunteer: string;
}

export function SignUpForm({ lastResult }: FormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<SignUpFields>({ id: 'sign-up', lastResult });
  return (
    <form method="post" className="form">
      <FormErrors form={form} />
      <TextField
        field={fields.displayName}
        label={t('accounts.field.displayName')}
        hint={t('accounts.field.displayNameHint')}
        autoComplete="nickname"
        maxLength={40}
        required
      />
      <TextField field={fields.email} label={t('accounts.field.email')} type="email" inputMode="email" autoComplete="email" required />
      <TextField
        field={fields.password}
        label={t('accounts.field.password')}
        hint={t('accounts.field.newPasswordHint')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        required
      />
      <ConsentChoices namePublic={fields.namePublic.initialValue === 'on'} volunteer={fields.volunteer.initialValue === 'on'} />
      <div className="row">
        <Button busyLabel={t('common.sending')}>{t('accounts.signUp.submit')}</Button>
      </div>
      <p className="acct-other">
        {t('accounts.signUp.have')} <TextLink to="/log-in">{t('accounts.signUp.logIn')}</TextLink>
      </p>
    </form>
  );
}

/** To be named in public, to give hours: both off until somebody ticks them. */
export function ConsentChoices({ namePublic, volunteer }: { namePublic: boolean; volunteer: boolean }) {
  const { t } = useWords();
  return (
    <div className="opts">
      <Choice
        type="checkbox"
        name="namePublic"
        defaultChecked={namePublic}
        label={t('accounts.field.namePublic')}
        hint={t('accounts.field.namePublicHint')}
      />
      <Choice
        type="checkbox"
        name="volunteer"
        defaultChecked={volunteer}
        label={t('accounts.field.volunteer')}
        hint={t('accounts.field.volunteerHint')}
      />
    </div>
  );
}
