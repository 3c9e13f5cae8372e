/** The charity's answer to one adoption: confirm in full or in part, send the proof back, or cancel. Who gave it can't answer. */
import type { SubmissionResult } from '@conform-to/react';
import { ChoiceField } from '~/components/forms/ChoiceField';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Ask } from '~/components/ui/Ask';
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { REASON_LENGTH } from '~/domain/adoptions/answer.schema';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

type Result = SubmissionResult<string[]> | null;
type ConfirmFields = { extent: string; confirmedQuantity: string; note: string };

/** The result of a form, when it was this form that was sent. */
function resultOf(lastResult: Result, intent: string): Result {
  return lastResult?.initialValue?.intent === intent ? lastResult : null;
}

function ConfirmForm({ adoption, lastResult }: { adoption: AdoptionView; lastResult: Result }) {
  const { t, amount } = useAdoptionWords();
  const { contribution } = adoption;
  const [form, fields] = useSiteForm<ConfirmFields>({ id: 'confirm', lastResult: resultOf(lastResult, 'confirm') });
  return (
    <section aria-labelledby="confirm-title">
      <h2 id="confirm-title">{t('adoptions.desk.confirm.title')}</h2>
      <FormErrors form={form} />
      <form method="post" className="form">
        <input type="hidden" name="intent" value="confirm" />
        <input type="hidden" name="contribution" value={contribution} />
        <input type="hidden" name="given" value={adoption.quantity} />
        <ChoiceField
          field={fields.extent}
          legend={t('adoptions.desk.confirm.extent')}
          fallback="all"
          options={[
            { value: 'all', label: t('adoptions.desk.confirm.all', { quantity: amount(adoption) }) },
            { value: 'part', label: t('adoptions.desk.confirm.part'), hint: t('adoptions.desk.confirm.partHint') },
          ]}
        />
        <TextField
          field={fields.confirmedQuantity}
          label={t(`adoptions.desk.confirm.part_${contribution}`)}
          inputMode={contribution === 'money' || contribution === 'hours' ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={14}
        />
        <TextField
          field={fields.note}
          as="textarea"
          rows={3}
          maxLength={REASON_LENGTH}
          label={t('adoptions.optional', { label: t('adoptions.desk.confirm.note') })}
          hint={t('adoptions.desk.confirm.noteHint')}
        />
        <p>
          <Button busyLabel={t('adoptions.adopt.sending')}>{t('adoptions.desk.confirm.send')}</Button>
        </p>
      </form>
    </section>
  );
}

function ReasonForm({ intent, lastResult }: { intent: 'question' | 'cancel'; lastResult: Result }) {
  const { t } = useAdoptionWords();
  const result = resultOf(lastResult, intent);
  const [form, fields] = useSiteForm<{ reason: string }>({ id: intent, lastResult: result });
  return (
    <Ask summary={t(`adoptions.desk.${intent}.open`)} title={t(`adoptions.desk.${intent}.title`)} open={result !== null}>
      <FormErrors form={form} />
      {intent === 'cancel' && <p className="small">{t('adoptions.desk.cancel.text')}</p>}
      <form method="post" className="form">
        <input type="hidden" name="intent" value={intent} />
        <TextField
          field={fields.reason}
          as="textarea"
          rows={3}
          required
          maxLength={REASON_LENGTH}
          label={t(`adoptions.desk.${intent}.reason`)}
          hint={t(`adoptions.desk.${intent}.reasonHint`)}
        />
        <p>
          <Button variant="outline">{t(`adoptions.desk.${intent}.send`)}</Button>
        </p>
      </form>
    </Ask>
  );
}

export function DeskAnswer({ adoption, isOwn, lastResult }: { adoption: AdoptionView; isOwn: boolean; lastResult: Result }) {
  const { t, reason } = useAdoptionWords();
  const { state, contribution, endReason } = adoption;
  const mayConfirm = state === 'delivered' || state === 'committed';
  const mayCancel = mayConfirm || state === 'held' || state === 'confirmed';
  if (isOwn && mayCancel) return <Banner>{t('adoptions.desk.isOwn')}</Banner>;
  return (
    <div className="stack next-steps">
      {state === 'committed' && <Banner>{t(contribution === 'money' ? 'adoptions.desk.noProofMoney' : 'adoptions.desk.noProof')}</Banner>}
      {adoption.photoIds.length > 0 && mayConfirm && (
        <Banner tone="hold" icon="eye">
          {t('adoptions.desk.reminder')}
        </Banner>
      )}
      {endReason && <Banner>{t('adoptions.one.reason', { reason: reason(endReason) })}</Banner>}
      {mayConfirm && <ConfirmForm adoption={adoption} lastResult={lastResult} />}
      <div className="row answers">
        {state === 'delivered' && <ReasonForm intent="question" lastResult={lastResult} />}
        {mayCancel && <ReasonForm intent="cancel" lastResult={lastResult} />}
      </div>
    </div>
  );
}
