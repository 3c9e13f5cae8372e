/** The accounts of a demo, one press each. Nothing is drawn on a real site. */
import { usePage } from '~/components/page-context';
import { Icon } from '~/components/ui/Icon';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '~/domain/accounts/demo-accounts';
import { useWords } from '~/i18n/use-words';

export function DemoAccounts() {
  const { t } = useWords();
  if (!usePage().isDemo) return null;
  return (
    <aside className="acct-demo" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('accounts.demo.title')}</h2>
      <p className="small muted">{t('accounts.demo.text', { password: DEMO_PASSWORD })}</p>
      <ul>
        {DEMO_ACCOUNTS.map(({ role, email }) => (
          <li key={email}>
            <form method="post">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={DEMO_PASSWORD} />
              <button type="submit" aria-label={t('accounts.demo.enter', { role: t(`accounts.demo.role.${role}`) })}>
                <span>
                  <b>{t(`accounts.demo.role.${role}`)}</b>
                  <small>{t(`accounts.demo.hint.${role}`)}</small>
                </span>
                <Icon name="arrow-r" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </aside>
  );
}
