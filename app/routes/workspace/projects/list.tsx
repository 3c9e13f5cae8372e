/** `/workspace/projects`: the charity's own projects in every state. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskPager } from '~/components/workspace/DeskPager';
import { deskMeta } from '~/components/workspace/desk-meta';
import { ProjectTable } from '~/components/workspace/ProjectTable';
import { readPage } from '~/domain/paging';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listOwnProjects } from '~/use-cases/projects/list-own-projects.server';

const PATH = '/workspace/projects';

export const loader = door(async (visit) =>
  listOwnProjects({ actor: signedIn(visit), input: { page: readPage(visit.url.searchParams.get('page')) } }),
);

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.projects.title');

export default function OwnProjectsRoute() {
  const list = useLoaderData<typeof loader>();
  const { t } = useWords();
  const write = (
    <ButtonLink small icon="plus" to={`${PATH}/new`}>
      {t('workspace.projects.new')}
    </ButtonLink>
  );
  return (
    <>
      <DeskHead title={t('workspace.projects.title')} crumbs={[{ label: t('workspace.projects.title') }]}>
        {list.total > 0 && write}
      </DeskHead>
      {list.total > 0 ? (
        <ProjectTable projects={list.rows} />
      ) : (
        <EmptyState title={t('workspace.projects.empty')} headingLevel="h2" object="door" action={write}>
          {t('workspace.projects.emptyText')}
        </EmptyState>
      )}
      <DeskPager page={list.page} pages={list.pages} path={PATH} query={{}} />
    </>
  );
}
