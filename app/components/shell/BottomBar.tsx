/** Four places with words, on phones only. */
import { useTranslation } from 'react-i18next';
import { Icon } from '~/components/ui/Icon';
import { isWithin } from './preference-link';

const PLACES = [
  { to: '/', icon: 'home', word: 'bar.home' },
  { to: '/needs', icon: 'list', word: 'bar.needs' },
  { to: '/me/adoptions', icon: 'lamp', word: 'bar.adoptions' },
  { to: '/me', icon: 'user', word: 'bar.me' },
] as const;

export function BottomBar({ path }: { path: string }) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  // The longest place that holds the page: "/me/adoptions" before "/me".
  const current = PLACES.filter(({ to }) => isWithin(path, to)).sort((a, b) => b.to.length - a.to.length)[0];
  return (
    <nav className="bottombar" aria-label={t('bar.label')}>
      {PLACES.map(({ to, icon, word }) => (
        <a key={to} href={to} aria-current={to === current?.to ? 'page' : undefined}>
          <Icon name={icon} />
          {t(word)}
        </a>
      ))}
    </nav>
  );
}
