/** The approver's verdict: release, or give back with a sentence. Says why when the reader can't decide. */
import type { SubmissionResult } from '@conform-to/react';
import { FormErrors } from '~/components/forms/FormErrors';
import { TextField } from '~/components/forms/TextField';
import { useSiteForm } from '~/components/forms/use-site-form';
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import type { NeedState } from '~/domain/needs/states';
import type { ProjectState } from '~/domain/projects/states';
import { useWords } from '~/i18n/use-words';

export interface VerdictFormProps {
  state: NeedState | ProjectState;
  version: number;
  mayDecide: boolean;
  own: boolean;
  reasonRequired?: boolean;
  /** Why nothing can be released yet. */
  blocked?: string;
  /** The sentence to tick when too few households are alike. */
  knowsFew?: string;
  lastResult?: SubmissionResult<string[]> | null;
}

export function VerdictForm({ state, version, mayDecide, own, reasonRequired = false, blocked, knowsFew, lastResult }: VerdictFormProps) {
  const { t } = useWords();
  const [form, fields] = useSiteForm<{ reason: string; knowsFew: string }>({
    id: 'verdict',
    lastResult,
    defaultValue: { reason: '', knowsFew: '' },
  });
  if (state !== 'in-review' || !mayDecide) {
    return (
      <Banner tone="hold" icon="info">
        {state === 'in-review'
          ? t('workspace.approvals.notApprover')
          : t('workspace.approvals.closed', { state: t(`workspace.state.${state}`) })}
      </Banner>
    );
  }
  return (
    <form method="post" className="form deskverdict" noValidate>
      <FormErrors form={form} />
      <div>
        <h2>{t('workspace.approvals.verdict')}</h2>
        <p className="hint">{t('workspace.approvals.verdictHint')}</p>
      </div>
      {own && (
        <Banner tone="hold" icon="info">
          {t('workspace.approvals.ownText')}
        </Banner>
      )}
      {reasonRequired && (
        <Banner tone="hold" icon="info">
          {t('workspace.approvals.reasonLimit')}
        </Banner>
      )}
      <input type="hidden" name="version" value={version} />
      <TextField
        field={fields.reason}
        label={t('workspace.approvals.reason')}
        hint={reasonRequired ? t('workspace.approvals.reasonHintLimit') : t('workspace.approvals.reasonHint')}
        as="textarea"
        rows={3}
        maxLength={400}
      />
      {knowsFew && (
        <label className={fields.knowsFew.errors ? 'knowsfew err' : 'knowsfew'}>
          <input type="checkbox" name="knowsFew" id="knowsFew" />
          <span>{knowsFew}</span>
        </label>
      )}
      <div className="row">
        <Button name="verdict" value="return" variant="outline" icon="undo" busyLabel={t('common.sending')}>
          {t('workspace.approvals.return')}
        </Button>
        <Button
          name="verdict"
          value="approve"
          busyLabel={t('common.sending')}
          disabledReason={own ? t('workspace.approvals.own') : blocked}
        >
          {t('workspace.approvals.approve')}
        </Button>
      </div>
    </form>
  );
}
