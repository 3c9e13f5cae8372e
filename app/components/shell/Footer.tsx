/** The foot of a page: who holds the money, the places again, and how to show the page. It links nowhere that does not exist. */
import { useTranslation } from 'react-i18next';
import { Brand } from './Header';
import { LanguageLink, SizeLink, ThemeLinks } from './PreferenceLinks';
import { preferenceHref } from './preference-link';
import type { ShellProps } from './shell-props';

const COLUMNS = [
  {
    heading: 'foot.help',
    links: [
      { to: '/needs', word: 'foot.browse' },
      { to: '/projects', word: 'nav.projects' },
      { to: '/apply', word: 'foot.apply' },
    ],
  },
  {
    heading: 'foot.see',
    links: [
      { to: '/charities', word: 'nav.charities' },
      { to: '/leaderboards', word: 'nav.leaderboards' },
    ],
  },
  {
    heading: 'foot.rules',
    links: [
      { to: '/about/privacy', word: 'foot.privacy' },
      { to: '/about/points', word: 'foot.points' },
      { to: '/about/money', word: 'foot.money' },
      { to: '/about/accessibility', word: 'foot.accessibility' },
    ],
  },
] as const;

export function Footer({ viewer, preferences, path }: Pick<ShellProps, 'viewer' | 'preferences' | 'path'>) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  const mine = viewer
    ? ([
        { to: '/me', word: 'account.me' },
        { to: '/me/adoptions', word: 'account.adoptions' },
      ] as const)
    : ([
        { to: '/log-in', word: 'account.logIn' },
        { to: '/sign-up', word: 'account.signUp' },
      ] as const);
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="cols">
          <div className="stack">
            <p className="brand">
              <Brand />
            </p>
            <p className="about">{t('foot.about')}</p>
          </div>
          {[...COLUMNS, { heading: 'foot.mine', links: mine } as const].map(({ heading, links }) => (
            <div key={heading}>
              <h2>{t(heading)}</h2>
              <ul>
                {links.map(({ to, word }) => (
                  <li key={to}>
                    <a href={to}>{t(word)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <nav className="display" aria-label={t('display.label')}>
          <SizeLink preferences={preferences} path={path} />
          <ThemeLinks preferences={preferences} path={path} words />
          {preferences.theme !== 'auto' && (
            <a href={preferenceHref(path, 'theme', 'auto')} rel="nofollow">
              {t('display.auto')}
            </a>
          )}
          <LanguageLink preferences={preferences} path={path} long />
        </nav>
      </div>
    </footer>
  );
}
