/** A step that takes a reason: a button that opens the question in place, with the sentence that goes on record. Works without script. */
import type { SubmissionResult } from '@conform-to/react';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Ask } from '~/components/ui/Ask';
import { Button } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';

export interface ReasonAskProps {
  /** Names the step in the form's address: `?act=withdraw`. */
  act: string;
  summary: string;
  text: string;
  yes: string;
  /** The answer to this step, when it was refused: the question is open then. */
  lastResult?: SubmissionResult<string[]> | null;
}

export function ReasonAsk({ act, summary, text, yes, lastResult }: ReasonAskProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ reason: string }>({ id: act, lastResult, defaultValue: { reason: '' } });
  return (
    <Ask summary={summary} title={summary} open={Boolean(lastResult)}>
      <p>{text}</p>
      <form method="post" action={`?act=${act}`} className="form" noValidate>
        <FormErrors form={form} />
        <TextField
          field={fields.reason}
          label={t('workspace.need.reasonLabel')}
          hint={t('workspace.need.reasonHint')}
          as="textarea"
          rows={3}
          maxLength={400}
          required
        />
        <p>
          <Button variant="outline" busyLabel={t('common.sending')}>
            {yes}
          </Button>
        </p>
      </form>
    </Ask>
  );
}
