/** The name, its consent, the language of letters, and whether one gives hours. */
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';
import type { FormProps } from './form-answer';
import { ConsentChoices } from './SignUpForm';

interface ProfileFields extends Record<string, unknown> {
  displayName: string;
  namePublic: string;
  volunteer: string;
  language: string;
}

export interface ProfileFormProps extends FormProps {
  readonly profile: { readonly displayName: string; readonly namePublic: boolean; readonly volunteer: boolean; readonly language: string };
}

const LANGUAGE_NAMES = [
  { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
  { value: 'en', label: <span lang="en">English</span> },
];

export function ProfileForm({ lastResult, profile }: ProfileFormProps) {
  const { t } = useWords();
  const ticked = (isOn: boolean) => (isOn ? 'on' : '');
  const [form, fields] = useSiteForm<ProfileFields>({
    id: 'profile',
    lastResult,
    defaultValue: { ...profile, namePublic: ticked(profile.namePublic), volunteer: ticked(profile.volunteer) },
  });
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="profile" />
      <FormErrors form={form} />
      <TextField
        field={fields.displayName}
        label={t('accounts.field.displayName')}
        hint={t('accounts.field.displayNameHint')}
        autoComplete="nickname"
        maxLength={40}
        required
      />
      <ConsentChoices namePublic={fields.namePublic.initialValue === 'on'} volunteer={fields.volunteer.initialValue === 'on'} />
      <ChoiceField
        field={fields.language}
        legend={t('accounts.settings.language')}
        hint={t('accounts.settings.languageHint')}
        columns={2}
        options={LANGUAGE_NAMES}
      />
      <div className="row">
        <Button busyLabel={t('common.sending')}>{t('accounts.settings.profileSubmit')}</Button>
      </div>
    </form>
  );
}
