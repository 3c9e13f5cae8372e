/** The frame of a desk, instead of PageShell: a rail of places on wide screens, a row of links on phones, with what waits counted. It shows places, it does not guard them. */
import { useTranslation } from 'react-i18next';
import { Icon } from '~/components/ui/Icon';
import type { InterfaceIcon } from '~/components/ui/sprite';
import { LogOutForm } from './AccountMenu';
import { BeforeHead } from './BeforeHead';
import { Brand } from './Header';
import { LanguageLink, SizeLink, ThemeLinks } from './PreferenceLinks';
import { isWithin } from './preference-link';
import type { Desk, ShellProps } from './shell-props';

export interface DeskPlace {
  to: string;
  /** In the reader's language. */
  label: string;
  icon: InterfaceIcon;
}

export interface WorkspaceShellProps extends ShellProps {
  desk?: Desk;
  /** Whose desk: "禾邻社工服务中心". */
  organisationName?: string;
  /** What waits at a place, by its address; nothing is shown for 0. */
  counts?: Readonly<Record<string, number>>;
  /** The places, when they differ from the desk's usual ones. */
  places?: readonly DeskPlace[];
}

const USUAL = {
  workspace: [
    { to: '/workspace', icon: 'home', word: 'desk.today' },
    { to: '/workspace/cases', icon: 'lock', word: 'desk.cases' },
    { to: '/workspace/needs', icon: 'list', word: 'desk.needs' },
    { to: '/workspace/projects', icon: 'people', word: 'desk.projects' },
    { to: '/workspace/approvals', icon: 'eye', word: 'desk.approvals' },
    { to: '/workspace/adoptions', icon: 'lamp', word: 'desk.adoptions' },
    { to: '/workspace/import', icon: 'archive', word: 'desk.import' },
  ],
  admin: [
    { to: '/admin', icon: 'home', word: 'desk.today' },
    { to: '/admin/organisations', icon: 'building', word: 'desk.organisations' },
    { to: '/admin/audit', icon: 'eye', word: 'desk.audit' },
  ],
} as const;

function Rail(props: Omit<WorkspaceShellProps, 'children' | 'isDemo'>) {
  const { desk = 'workspace', viewer, organisationName, preferences, path, counts = {}, places } = props;
  const { t } = useTranslation('translation', { keyPrefix: 'shell' });
  const shown: readonly DeskPlace[] = places ?? USUAL[desk].map(({ to, icon, word }) => ({ to, icon, label: t(word) }));
  const current = shown.filter(({ to }) => isWithin(path, to)).sort((a, b) => b.to.length - a.to.length)[0];
  return (
    <nav className="rail" aria-label={t(`desk.${desk}`)}>
      <a className="brand" href="/">
        <Brand />
      </a>
      {shown.map(({ to, icon, label }) => (
        <a key={to} className="l" href={to} aria-current={to === current?.to ? 'page' : undefined}>
          <Icon name={icon} />
          {label}
          {(counts[to] ?? 0) > 0 && <b className="num">{counts[to]}</b>}
        </a>
      ))}
      <p className="who">
        {viewer && <b>{viewer.displayName}</b>}
        {organisationName}
      </p>
      <div className="leave">
        <SizeLink preferences={preferences} path={path} />
        <ThemeLinks preferences={preferences} path={path} />
        <LanguageLink preferences={preferences} path={path} />
        <LogOutForm />
      </div>
    </nav>
  );
}

export function WorkspaceShell({ isDemo, children, ...rail }: WorkspaceShellProps) {
  return (
    <>
      <BeforeHead isDemo={isDemo} />
      <div className="desk">
        <Rail {...rail} />
        <main id="main" className="bench">
          {children}
        </main>
      </div>
    </>
  );
}
