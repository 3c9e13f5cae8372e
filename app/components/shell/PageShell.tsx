/** The frame of every public page: skip link, head, the page, foot, and the bar of phones. It loads nothing and decides nothing. */
import { BeforeHead } from './BeforeHead';
import { BottomBar } from './BottomBar';
import { Footer } from './Footer';
import { Header } from './Header';
import type { ShellProps } from './shell-props';

export function PageShell({ viewer, preferences, path, isDemo, children }: ShellProps) {
  return (
    <div className="page">
      <BeforeHead isDemo={isDemo} />
      <Header viewer={viewer} preferences={preferences} path={path} />
      <main id="main">{children}</main>
      <Footer viewer={viewer} preferences={preferences} path={path} />
      <BottomBar path={path} />
    </div>
  );
}
