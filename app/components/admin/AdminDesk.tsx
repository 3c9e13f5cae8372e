/** The platform's desk: its rail, the notice of the last form, then the page. Who may sit here was decided by the door. */
import type { ReactNode } from 'react';
import { NoticeBanner } from '~/components/shell/NoticeBanner';
import { useShell } from '~/components/shell/use-shell';
import { WorkspaceShell } from '~/components/shell/WorkspaceShell';

/** `waiting` counts the applications nobody has decided yet. */
export function AdminDesk({ waiting, children }: { waiting: number; children: ReactNode }) {
  const { shell, notice } = useShell();
  return (
    <WorkspaceShell {...shell} desk="admin" counts={{ '/admin/organisations': waiting }}>
      {notice && <NoticeBanner notice={notice} />}
      {children}
    </WorkspaceShell>
  );
}
