/** Where a person goes from their own page: their adoptions, settings, public page and desks. It shows places, it does not guard them. */
import { Icon } from '~/components/ui/Icon';
import type { InterfaceIcon } from '~/components/ui/sprite';
import type { Desk } from '~/domain/accounts/desks';
import { useWords } from '~/i18n/use-words';

function Place({ to, icon, children }: { to: string; icon: InterfaceIcon; children: string }) {
  return (
    <li>
      <a href={to}>
        <Icon name={icon} />
        {children}
        <Icon name="chev-r" />
      </a>
    </li>
  );
}

export function MyPlaces({ desks, donorHandle }: { desks: readonly { label: Desk; to: string }[]; donorHandle: string | null }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('accounts.me.places')}>
      <ul className="lst">
        <Place to="/me/adoptions" icon="lamp">
          {t('accounts.me.adoptions')}
        </Place>
        {desks.map(({ label, to }) => (
          <Place key={label} to={to} icon={label === 'admin' ? 'building' : 'list'}>
            {t(`shell.desk.${label}`)}
          </Place>
        ))}
        {donorHandle && (
          <Place to={`/donors/${donorHandle}`} icon="eye">
            {t('accounts.me.donorPage')}
          </Place>
        )}
        <Place to="/me/settings" icon="edit">
          {t('accounts.me.settings')}
        </Place>
      </ul>
    </nav>
  );
}
