/** Deleting a draft: asks first, so that no undo is needed. */
import { Ask } from '~/components/ui/Ask';
import { Button } from '~/components/ui/Button';
import { useWords } from '~/i18n/use-words';

export function DeleteAsk() {
  const { t } = useWords();
  return (
    <Ask summary={t('workspace.form.delete')} title={t('workspace.form.deleteTitle')}>
      <p>{t('workspace.form.deleteText')}</p>
      <form method="post" action="?act=delete">
        <Button variant="outline" busyLabel={t('common.sending')}>
          {t('workspace.form.deleteYes')}
        </Button>
      </form>
    </Ask>
  );
}
