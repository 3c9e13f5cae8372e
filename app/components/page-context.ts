/** What every page knows of its reader, also an error page whose loaders failed: language, light, size, the fault's reference. */
import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '~/i18n/language';

export interface PageContextValue {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly size: 'normal' | 'elder';
  /** Path and query of the address, for links that keep it. */
  readonly address: string;
  readonly isDemo: boolean;
  /** Names a fault in the log; shown on the page of a fault alone. */
  readonly reference: string;
}

export const PageContext = createContext<PageContextValue>({
  language: DEFAULT_LANGUAGE,
  theme: 'auto',
  size: 'normal',
  address: '/',
  isDemo: false,
  reference: '',
});

export const usePage = () => useContext(PageContext);
