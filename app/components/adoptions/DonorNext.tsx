/** What a donor does next with one adoption: finish it, say that it is handed over, or put it back. */
import type { SubmissionResult } from '@conform-to/react';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Ask } from '~/components/ui/Ask';
import { Banner } from '~/components/ui/Banner';
import { Button, ButtonLink } from '~/components/ui/Button';
import { PROOF_LENGTH } from '~/domain/adoptions/fulfil';
import type { AdoptionView } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

type DeliverFields = { proofNote: string; photo: string };
type Result = SubmissionResult<string[]> | null;

function DeliverForm({ lastResult }: { lastResult: Result }) {
  const { t } = useAdoptionWords();
  const [form, fields] = useSiteForm<DeliverFields>({ lastResult });
  return (
    <section aria-labelledby="deliver">
      <h2 id="deliver">{t('adoptions.deliver.title')}</h2>
      <FormErrors form={form} />
      <form method="post" encType="multipart/form-data" className="form">
        <input type="hidden" name="intent" value="deliver" />
        <TextField
          field={fields.proofNote}
          as="textarea"
          rows={4}
          required
          minLength={PROOF_LENGTH.min}
          maxLength={PROOF_LENGTH.max}
          label={t('adoptions.deliver.note')}
          hint={t('adoptions.deliver.noteHint')}
        />
        <PhotoField error={fields.photo.errors?.[0] ?? null} />
        <p>
          <Button busyLabel={t('adoptions.adopt.sending')}>{t('adoptions.deliver.send')}</Button>
        </p>
      </form>
    </section>
  );
}

function PhotoField({ error }: { error: string | null }) {
  const words = useAdoptionWords();
  const { t } = words;
  const describedBy = error ? 'photo-hint photo-error' : 'photo-hint';
  return (
    <div className={error ? 'field err' : 'field'}>
      <label htmlFor="photo">{t('adoptions.optional', { label: t('adoptions.deliver.photo') })}</label>
      <p className="hint" id="photo-hint">
        {t('adoptions.deliver.photoHint')}
      </p>
      {error && (
        <p className="errmsg" id="photo-error">
          {words.error(error)}
        </p>
      )}
      <input
        className="input"
        id="photo"
        name="photo"
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={describedBy}
      />
    </div>
  );
}

function ReleaseForm({ adoption }: { adoption: AdoptionView }) {
  const { t, amount } = useAdoptionWords();
  return (
    <Ask summary={t('adoptions.release.open')} title={t('adoptions.release.title')}>
      <p className="small">{t('adoptions.release.text', { quantity: amount(adoption) })}</p>
      <form method="post">
        <input type="hidden" name="intent" value="release" />
        <Button variant="outline">{t('adoptions.release.send')}</Button>
      </form>
    </Ask>
  );
}

export function DonorNext({ adoption, lastResult }: { adoption: AdoptionView; lastResult: Result }) {
  const { t, reason } = useAdoptionWords();
  const { state, contribution, charity, endReason, confirmationNote } = adoption;
  const isMoney = contribution === 'money';
  const isPaid = isMoney && state === 'committed';
  const mayRelease = state === 'held' || (state === 'committed' && !isMoney);
  return (
    <div className="stack next-steps">
      <Banner tone={state === 'held' ? 'hold' : 'fact'} title={t('adoptions.one.nextTitle')}>
        <p>{t(`adoptions.one.next.${isPaid ? 'paid' : state}`)}</p>
        {endReason && <p>{t('adoptions.one.reason', { reason: reason(endReason) })}</p>}
        {state === 'committed' && confirmationNote && <p>{t('adoptions.mine.questionedNote', { reason: confirmationNote })}</p>}
        {isPaid && <p>{t('adoptions.one.moneyStays', { contact: charity.contactEmail })}</p>}
      </Banner>
      {state === 'held' && (
        <p>
          <ButtonLink to={`/needs/${adoption.need.id}/adopt?hold=${adoption.id}`}>{t('adoptions.one.finish')}</ButtonLink>
        </p>
      )}
      {state === 'committed' && !isMoney && <DeliverForm lastResult={lastResult} />}
      {mayRelease && <ReleaseForm adoption={adoption} />}
    </div>
  );
}
