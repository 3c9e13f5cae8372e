/** Large text, theme and language as plain links to the same page; the server keeps the choice in a cookie. */
import { useTranslation } from 'react-i18next';
import { Icon } from '~/components/ui/Icon';
import type { InterfaceIcon } from '~/components/ui/sprite';
import { preferenceHref } from './preference-link';
import type { ShellPreferences } from './shell-props';

interface Props {
  preferences: ShellPreferences;
  path: string;
}

export function SizeLink({ preferences, path }: Props) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  const elder = preferences.size === 'elder';
  return (
    <a href={preferenceHref(path, 'size', elder ? 'normal' : 'elder')} rel="nofollow">
      <Icon name="text" />
      <span className="word">{elder ? t('display.normalText') : t('display.largeText')}</span>
    </a>
  );
}

interface ThemeChoice {
  to: 'light' | 'dark';
  icon: InterfaceIcon;
  /** Only where the device shows this scheme now. */
  className?: string;
}

/** The theme not shown now. When the device decides, the style shows the fitting one of two links. */
export function ThemeLinks({ preferences, path, words = false }: Props & { words?: boolean }) {
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  const dark: ThemeChoice = { to: 'dark', icon: 'moon' };
  const light: ThemeChoice = { to: 'light', icon: 'sun' };
  const choices =
    preferences.theme === 'auto'
      ? [
          { ...dark, className: 'if-light' },
          { ...light, className: 'if-dark' },
        ]
      : [preferences.theme === 'dark' ? light : dark];
  return (
    <>
      {choices.map(({ to, icon, className }) => {
        const label = to === 'dark' ? t('display.dark') : t('display.light');
        return (
          <a
            key={to}
            className={['theme', className].filter(Boolean).join(' ')}
            href={preferenceHref(path, 'theme', to)}
            rel="nofollow"
            aria-label={words ? undefined : label}
          >
            <Icon name={icon} />
            {words && label}
          </a>
        );
      })}
    </>
  );
}

export function LanguageLink({ preferences, path, long = false }: Props & { long?: boolean }) {
  const other = preferences.language === 'en' ? 'zh-CN' : 'en';
  const name = other === 'zh-CN' ? '中文' : long ? 'English' : 'EN';
  return (
    <a
      href={preferenceHref(path, 'lang', other)}
      lang={other}
      hrefLang={other}
      rel="nofollow"
      aria-label={other === 'en' ? 'English' : undefined}
    >
      {name}
    </a>
  );
}
