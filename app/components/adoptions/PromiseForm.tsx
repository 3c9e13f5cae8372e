/** Step 2: the day, a word to the caseworker, the name in public; or, for money, on to the payment. Beside it the way back. */
import type { SubmissionResult } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Button } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import { MESSAGE_LENGTH } from '~/domain/adoptions/adopt.schema';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useWords } from '~/i18n/use-words';

export interface PromiseFormProps {
  adoption: AdoptionView;
  /** ISO day. */
  today: string;
  lastResult: SubmissionResult<string[]> | null;
}

type PromiseFields = { deliverBy: string; message: string; signed: string };

/** Giving it back is a form of its own, so that it never sends the day along. */
export function ReleaseHold({ adoption }: { adoption: AdoptionView }) {
  const { t } = useWords();
  return (
    <form method="post" className="release">
      <input type="hidden" name="intent" value="release" />
      <input type="hidden" name="adoption" value={adoption.id} />
      <Button variant="ghost">{t('adoptions.adopt.release')}</Button>
    </form>
  );
}

export function PromiseForm({ adoption, today, lastResult }: PromiseFormProps) {
  const { t, day, quantity, own } = useWords();
  const { contribution, item, need } = adoption;
  const [form, fields] = useSiteForm<PromiseFields>({
    lastResult,
    defaultValue: { message: adoption.message ?? '', signed: adoption.signed ? 'yes' : 'no' },
  });
  const amount = quantity(contribution, adoption.quantity, item.unit);
  const anonymous = t(adoption.donor.isCompany ? 'common.anonymousDonor.company' : 'common.anonymousDonor.person');
  const isMoney = contribution === 'money';
  return (
    <>
      <FormErrors form={form} />
      <div className="done-row">
        <div>
          <p className="small muted">{t('adoptions.adopt.chosen')}</p>
          <p className="strong">
            {own(item.name, item.nameEn).text} · <span className="num nw">{amount}</span>
          </p>
          <p className="small muted">{adoption.donor.name}</p>
        </div>
        <ReleaseHold adoption={adoption} />
      </div>
      <form method="post">
        <input type="hidden" name="intent" value="commit" />
        <input type="hidden" name="adoption" value={adoption.id} />
        <input type="hidden" name="contribution" value={contribution} />
        {!isMoney && (
          <>
            <TextField
              field={fields.deliverBy}
              label={t(`adoptions.adopt.deliverBy.${contribution}`)}
              hint={t('adoptions.adopt.deliverByHint', { day: day(need.neededBy) })}
              type="date"
              min={today}
              max={need.neededBy}
              required
            />
            {contribution === 'goods' && <p className="small muted">{t('adoptions.adopt.handover')}</p>}
          </>
        )}
        <TextField
          field={fields.message}
          as="textarea"
          rows={3}
          maxLength={MESSAGE_LENGTH}
          label={t('adoptions.optional', { label: t('adoptions.adopt.message') })}
          hint={t('adoptions.adopt.messageHint')}
        />
        <ChoiceField
          field={fields.signed}
          legend={t('adoptions.adopt.signed')}
          hint={t('adoptions.adopt.signedHint')}
          options={[
            { value: 'no', label: t('adoptions.adopt.signedNo'), hint: t('adoptions.adopt.signedNoHint', { name: anonymous }) },
            {
              value: 'yes',
              label: t('adoptions.adopt.signedYes'),
              hint: t('adoptions.adopt.signedYesHint', { name: adoption.donor.name }),
            },
          ]}
        />
        <div className="next stack">
          <Button busyLabel={t('adoptions.adopt.sending')}>
            {isMoney ? t('adoptions.adopt.pay', { amount }) : t('adoptions.adopt.promise')}
          </Button>
          <p className="upcoming">
            <Icon name={isMoney ? 'lock' : 'info'} />
            <span>{isMoney ? t('adoptions.adopt.payNote') : t('adoptions.adopt.promiseNote')}</span>
          </p>
        </div>
      </form>
    </>
  );
}
