/** The head of a page: the name, the places that exist, the tools. */
import { useTranslation } from 'react-i18next';
import { Mark } from '~/components/ui/Mark';
import { AccountMenu } from './AccountMenu';
import { LanguageLink, SizeLink, ThemeLinks } from './PreferenceLinks';
import { isWithin } from './preference-link';
import type { ShellProps } from './shell-props';

export const PLACES = [
  { to: '/needs', word: 'nav.needs' },
  { to: '/projects', word: 'nav.projects' },
  { to: '/charities', word: 'nav.charities' },
  { to: '/leaderboards', word: 'nav.leaderboards' },
] as const;

export function Brand({ withOther = false }: { withOther?: boolean }) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  return (
    <>
      <Mark />
      {t('brand.name')}
      {withOther && <small lang={t('brand.otherLanguage')}> {t('brand.otherName')}</small>}
    </>
  );
}

export function Header({ viewer, preferences, path }: Pick<ShellProps, 'viewer' | 'preferences' | 'path'>) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          <Brand withOther />
        </a>
        <nav className="nav" aria-label={t('nav.main')}>
          {PLACES.map(({ to, word }) => (
            <a key={to} href={to} aria-current={isWithin(path, to) ? 'page' : undefined}>
              {t(word)}
            </a>
          ))}
        </nav>
        <div className="tools">
          <SizeLink preferences={preferences} path={path} />
          <ThemeLinks preferences={preferences} path={path} />
          <LanguageLink preferences={preferences} path={path} />
          <AccountMenu viewer={viewer} />
        </div>
      </div>
    </header>
  );
}
