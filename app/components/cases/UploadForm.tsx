/** The form that brings an intake sheet: the file, the district of its households, and how they agreed. It reads nothing of the file. */
import type { SubmissionResult } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import { CONSENT_WAYS } from '~/domain/cases/consent';
import { useWords } from '~/i18n/use-words';

interface Upload extends Record<string, unknown> {
  file: File;
  district: string;
  givenHow: string;
  givenOn: string;
}

export interface UploadFormProps {
  readonly districts: readonly string[];
  /** The charity's own district, chosen at first. */
  readonly district: string;
  readonly lastResult?: SubmissionResult<string[]> | null;
}

export function UploadForm({ districts, district: home, lastResult }: UploadFormProps) {
  const { t, district } = useWords();
  const [form, fields] = useSiteForm<Upload>({ lastResult, defaultValue: { district: home } });
  return (
    <form method="post" encType="multipart/form-data" id={form.id} noValidate className="stack">
      <FormErrors form={form} />
      <TextField
        field={fields.file}
        type="file"
        accept=".csv,text/csv"
        label={t('imports.upload.file')}
        hint={t('imports.upload.fileHint')}
        required
      />
      <TextField field={fields.district} as="select" label={t('imports.upload.district')} hint={t('imports.upload.districtHint')} required>
        {districts.map((id) => (
          <option key={id} value={id}>
            {district(id)}
          </option>
        ))}
      </TextField>
      <ChoiceField
        field={fields.givenHow}
        legend={t('imports.upload.givenHow')}
        hint={t('imports.upload.givenHowHint')}
        options={CONSENT_WAYS.map((value) => ({ value, label: t(`cases.way.${value}`) }))}
      />
      <TextField field={fields.givenOn} type="date" label={t('imports.upload.givenOn')} hint={t('imports.upload.givenOnHint')} required />
      <p>
        <Button icon="eye" busyLabel={t('common.sending')}>
          {t('imports.upload.submit')}
        </Button>
      </p>
    </form>
  );
}
