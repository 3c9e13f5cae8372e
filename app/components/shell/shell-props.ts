/** What every shell is told: who looks, how they want it shown, where they are. No names beyond the viewer's own. */
import type { ReactNode } from 'react';
import type { Language } from '~/i18n/language';

/** A place of work besides one's own pages. */
export type Desk = 'workspace' | 'admin';
export type Theme = 'light' | 'dark' | 'auto';
export type TextSize = 'normal' | 'elder';

export interface ShellPreferences {
  language: Language;
  theme: Theme;
  size: TextSize;
}

export interface ShellViewer {
  displayName: string;
  /** The desks the viewer may sit at besides their own pages. */
  deskLinks: readonly { to: string; label: Desk }[];
}

export interface ShellProps {
  viewer: ShellViewer | null;
  preferences: ShellPreferences;
  /** Path and, when there is one, query of the page: "/needs?kind=meal". */
  path: string;
  isDemo: boolean;
  children: ReactNode;
}
