/** What a caseworker may do with an import: make drafts, discard the preview, or take everything back. Each is a plain form. */
import type { ReactNode } from 'react';
import { Ask } from '~/components/ui/Ask';
import { Button, ButtonLink } from '~/components/ui/Button';
import type { ImportView } from '~/domain/cases/import-view';
import { useWords } from '~/i18n/use-words';

function StepForm({ intent, children }: { intent: 'commit' | 'discard' | 'undo'; children: ReactNode }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      {children}
    </form>
  );
}

export function ImportSteps({ found }: { found: ImportView }) {
  const { t } = useWords();
  if (found.state === 'previewed') {
    return (
      <div className="row">
        <StepForm intent="commit">
          {found.drafts > 0 ? (
            <Button icon="check" busyLabel={t('common.sending')}>
              {t('imports.commit', { count: found.drafts })}
            </Button>
          ) : (
            <Button disabledReason={t('imports.nothing')}>{t('imports.commit', { count: 0 })}</Button>
          )}
        </StepForm>
        <Ask summary={t('imports.discard')} title={t('imports.discardTitle')}>
          <p className="small">{t('imports.discardText')}</p>
          <StepForm intent="discard">
            <Button variant="outline" small>
              {t('imports.discardYes')}
            </Button>
          </StepForm>
        </Ask>
      </div>
    );
  }
  return (
    <div className="row">
      {found.state === 'committed' && <ButtonLink to="/workspace/needs">{t('imports.preview.toNeeds')}</ButtonLink>}
      <ButtonLink to="/workspace/import" variant="outline">
        {t('imports.preview.again')}
      </ButtonLink>
      {found.state === 'committed' && (
        <Ask summary={t('imports.undo')} title={t('imports.undoTitle')}>
          <p className="small">{t('imports.undoText')}</p>
          <StepForm intent="undo">
            <Button variant="outline" small>
              {t('imports.undoYes')}
            </Button>
          </StepForm>
        </Ask>
      )}
    </div>
  );
}
