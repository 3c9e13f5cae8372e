/** Who is logged in: their places, their desks, and leaving; or the way to log in. It opens without script. */
import { useTranslation } from 'react-i18next';
import { Icon } from '~/components/ui/Icon';
import type { ShellViewer } from './shell-props';

export function LogOutForm() {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  return (
    <form method="post" action="/log-out">
      <button type="submit">
        <Icon name="leave" />
        {t('account.logOut')}
      </button>
    </form>
  );
}

export function AccountMenu({ viewer }: { viewer: ShellViewer | null }) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  if (viewer === null) {
    return (
      <a className="lg" href="/log-in">
        <Icon name="user" />
        {t('account.logIn')}
      </a>
    );
  }
  return (
    <details className="account">
      <summary aria-label={t('account.menu', { name: viewer.displayName })}>
        <Icon name="user" />
        <span className="word">{viewer.displayName}</span>
      </summary>
      <div className="menu">
        <a href="/me">
          <Icon name="home" />
          {t('account.me')}
        </a>
        <a href="/me/adoptions">
          <Icon name="lamp" />
          {t('account.adoptions')}
        </a>
        {viewer.deskLinks.map(({ to, label }) => (
          <a key={to} href={to}>
            <Icon name={label === 'admin' ? 'building' : 'list'} />
            {t(`desk.${label}`)}
          </a>
        ))}
        <LogOutForm />
      </div>
    </details>
  );
}
