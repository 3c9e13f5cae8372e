/** The frame of a charity's desk: its rail, what waits, the notice of the last form. Visitors log in first, others are turned away. */
import { Outlet, useLoaderData } from '@remix-run/react';
import { NoticeBanner } from '~/components/shell/NoticeBanner';
import { useShell } from '~/components/shell/use-shell';
import { WorkspaceShell } from '~/components/shell/WorkspaceShell';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { getDesk } from '~/use-cases/charities/get-desk.server';

export const handle = { ownShell: true };

export const loader = door(async (visit) => getDesk({ actor: signedIn(visit) }));

export default function WorkspaceFrame() {
  const desk = useLoaderData<typeof loader>();
  const { shell, notice } = useShell();
  const { own } = useWords();
  return (
    <WorkspaceShell
      {...shell}
      desk="workspace"
      organisationName={own(desk.organisationName, desk.organisationNameEn).text}
      counts={desk.counts}
    >
      {notice && <NoticeBanner notice={notice} />}
      <Outlet />
    </WorkspaceShell>
  );
}
