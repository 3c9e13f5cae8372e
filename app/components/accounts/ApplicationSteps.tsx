/** What happens to an application after it was sent. It promises no admission. */
import type { Role } from '~/domain/accounts/role';
import { useWords } from '~/i18n/use-words';

export function ApplicationSteps({ role }: { role: Role }) {
  const { t } = useWords();
  return (
    <aside className="acct-next">
      <h2>{t('accounts.apply.after')}</h2>
      <ol>
        <li>{t('accounts.apply.step1')}</li>
        <li>{t('accounts.apply.step2')}</li>
        <li>{t('accounts.apply.step3', { role: t(`accounts.organisation.role.${role}`) })}</li>
      </ol>
    </aside>
  );
}
