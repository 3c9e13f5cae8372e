/** What an approver can do with one mark: send it back with the proposal, open it, keep it. Plain forms; each names the version it was made for. */
import { Button } from '~/components/ui/Button';
import { Field } from '~/components/ui/Field';
import type { MarkView } from '~/domain/needs/gate/views';
import { useWords } from '~/i18n/use-words';

function MarkFields({ mark, version }: { mark: MarkView; version: number }) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="place" value={mark.place} />
      <input type="hidden" name="start" value={mark.start} />
      <input type="hidden" name="end" value={mark.end} />
    </>
  );
}

interface ReasonFormProps {
  mark: MarkView;
  version: number;
  act: 'keep' | 'reveal';
}

function ReasonForm({ mark, version, act }: ReasonFormProps) {
  const { t } = useWords();
  const words = act === 'keep' ? (['keep', 'keepReason', 'keepYes'] as const) : (['open', 'openReason', 'openYes'] as const);
  const id = `${act}-${mark.number}`;
  return (
    <details className="gateask">
      <summary className="textlink">{t(`workspace.gate.${words[0]}`)}</summary>
      <form method="post" action={`?act=${act}`} className="form">
        <MarkFields mark={mark} version={version} />
        <Field
          as="textarea"
          id={id}
          name="reason"
          label={t(`workspace.gate.${words[1]}`)}
          hint={t('workspace.gate.reasonHint')}
          rows={2}
          maxLength={400}
          required
        />
        <p>
          <Button variant="outline" small busyLabel={t('common.sending')}>
            {t(`workspace.gate.${words[2]}`)}
          </Button>
        </p>
      </form>
    </details>
  );
}

export function MarkForms({ mark, version, mayKeep }: { mark: MarkView; version: number; mayKeep: boolean }) {
  const { t } = useWords();
  return (
    <div className="row gap-2">
      <form method="post" action="?act=reword">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="mark" value={mark.number} />
        <Button variant="outline" small icon="undo" busyLabel={t('common.sending')}>
          {mark.wording ? t('workspace.gate.change', { wording: mark.wording }) : t('workspace.gate.remove')}
        </Button>
      </form>
      <ReasonForm mark={mark} version={version} act="reveal" />
      {mayKeep && !mark.isCertain && <ReasonForm mark={mark} version={version} act="keep" />}
    </div>
  );
}
