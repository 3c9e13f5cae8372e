/** A step on a case file that opens in place: its question, the reason that goes on record, one button. Works without script. */
import type { ReactNode } from 'react';
import { Ask } from '~/components/ui/Ask';
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { Field } from '~/components/ui/Field';
import { useWords } from '~/i18n/use-words';
import type { FormSaid } from './answer-of';

export interface StepFormProps {
  /** Makes the ids of this form its own. */
  id: string;
  action: string;
  summary: string;
  title: string;
  text?: string;
  yes: string;
  said: FormSaid | null;
  hidden?: Readonly<Record<string, string>>;
  small?: boolean;
  encType?: 'multipart/form-data';
  /** False for steps that need no reason. */
  hasReason?: boolean;
  /** Further fields, before the reason. */
  children?: ReactNode;
}

export function StepForm({
  id,
  action,
  summary,
  title,
  text,
  yes,
  said,
  hidden = {},
  small,
  encType,
  hasReason = true,
  children,
}: StepFormProps) {
  const { t, error } = useWords();
  const own = (name: string) => (said?.errors[name] ? error(said.errors[name]) : null);
  const whole = own('') ?? own('field');
  return (
    <Ask summary={summary} title={title} open={said !== null} small={small}>
      {whole && (
        <Banner tone="error" announce>
          {whole}
        </Banner>
      )}
      {text && <p className="small">{text}</p>}
      <form method="post" action={action} encType={encType} className="form" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {hasReason && (
          <Field
            as="textarea"
            id={`${id}-reason`}
            name="reason"
            label={t('cases.page.reason')}
            hint={t('cases.page.reasonHint')}
            error={own('reason')}
            defaultValue={said?.typed('reason')}
            rows={2}
            maxLength={400}
            required
          />
        )}
        <p>
          <Button variant="outline" small={small} busyLabel={t('common.sending')}>
            {yes}
          </Button>
        </p>
      </form>
    </Ask>
  );
}
