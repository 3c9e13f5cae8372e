/** What an administrator may decide about an organisation now, with its reason. One button is filled: the one that lets in. */
import type { FormProps } from '~/components/accounts/form-answer';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import { type OrganisationState, verdictsFrom } from '~/domain/accounts/organisations';
import { useWords } from '~/i18n/use-words';

export function VerdictForm({ lastResult, state }: FormProps & { state: OrganisationState }) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ reason: string }>({ id: 'verdict', lastResult });
  const lettingIn = ['admit', 'readmit'];
  return (
    <form method="post" className="card form org-verdict">
      <h2>{t('admin.organisation.decide')}</h2>
      <p className="small muted">{t(`admin.organisation.consequence.${state}`)}</p>
      <FormErrors form={form} />
      <TextField
        field={fields.reason}
        label={t('admin.organisation.reason')}
        hint={t(`admin.organisation.reasonHint.${state}`)}
        as="textarea"
        maxLength={1000}
      />
      <div className="row">
        {verdictsFrom(state).map((verdict) => (
          <Button key={verdict} name="verdict" value={verdict} variant={lettingIn.includes(verdict) ? 'primary' : 'outline'}>
            {t(`admin.organisation.verdict.${verdict}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
