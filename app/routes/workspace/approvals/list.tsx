/** `/workspace/approvals`: what waits for an approver. Everybody at the desk may see it. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { DeskHead } from '~/components/workspace/DeskHead';
import { deskMeta } from '~/components/workspace/desk-meta';
import { WaitingList } from '~/components/workspace/WaitingList';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listWaiting } from '~/use-cases/needs/list-waiting.server';

export const loader = door(async (visit) => ({ waiting: await listWaiting({ actor: signedIn(visit) }) }));

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.approvals.title');

export default function ApprovalsRoute() {
  const { waiting } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      <DeskHead
        title={t('workspace.approvals.title')}
        lede={t('workspace.approvals.lede')}
        crumbs={[{ label: t('workspace.approvals.title') }]}
      />
      {waiting.length > 0 ? (
        <WaitingList items={waiting} withObject />
      ) : (
        <EmptyState
          title={t('workspace.approvals.empty')}
          headingLevel="h2"
          object="door"
          action={<ButtonLink to="/workspace/needs">{t('workspace.needs.title')}</ButtonLink>}
        >
          {t('workspace.approvals.emptyText')}
        </EmptyState>
      )}
    </>
  );
}
