/** `/workspace/needs`: the charity's own needs by state, lamp and words of the title. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/ui/Button';
import { ChipLink, Chips } from '~/components/ui/Chip';
import { EmptyState } from '~/components/ui/EmptyState';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskPager } from '~/components/workspace/DeskPager';
import { deskMeta } from '~/components/workspace/desk-meta';
import { NeedTable } from '~/components/workspace/NeedTable';
import { readDeskQuery } from '~/domain/needs/desk-query';
import { NEED_STATES } from '~/domain/needs/states';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listOwnNeeds } from '~/use-cases/needs/list-own-needs.server';

const PATH = '/workspace/needs';

export const loader = door(async (visit) => {
  const query = readDeskQuery(visit.url.searchParams);
  return { query, list: await listOwnNeeds({ actor: signedIn(visit), input: query }) };
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => deskMeta(matches, 'workspace.needs.title');

export default function OwnNeedsRoute() {
  const { query, list } = useLoaderData<typeof loader>();
  const { t, number } = useWords();
  const any = Object.keys(list.byState).length > 0;
  const { state, urgency, words } = query;
  return (
    <>
      <DeskHead
        title={t('workspace.needs.title')}
        lede={t('workspace.needs.count', { count: list.total })}
        crumbs={[{ label: t('workspace.needs.title') }]}
      >
        <ButtonLink small icon="plus" to={`${PATH}/new`}>
          {t('workspace.needs.new')}
        </ButtonLink>
      </DeskHead>
      {any && (
        <div className="deskfilter">
          <form method="get" action={PATH} className="searchbar">
            {state && <input type="hidden" name="state" value={state} />}
            <input
              className="input"
              type="search"
              name="q"
              defaultValue={words}
              maxLength={60}
              aria-label={t('workspace.needs.search')}
              placeholder={t('workspace.needs.search')}
            />
            <Button variant="outline">{t('workspace.needs.find')}</Button>
          </form>
          <Chips label={t('workspace.needs.filter')}>
            <ChipLink to={PATH} selected={state === null && urgency === null}>
              {t('workspace.needs.all')}
            </ChipLink>
            {NEED_STATES.filter((one) => list.byState[one]).map((one) => (
              <ChipLink key={one} to={`${PATH}?state=${one}`} selected={one === state} count={number(list.byState[one] ?? 0)}>
                {t(`workspace.state.${one}`)}
              </ChipLink>
            ))}
            {urgency && (
              <ChipLink to={PATH} selected>
                {t(`common.urgency.${urgency}`)}
              </ChipLink>
            )}
          </Chips>
        </div>
      )}
      {list.rows.length > 0 && <NeedTable needs={list.rows} />}
      {list.rows.length === 0 && (
        <EmptyState
          title={any ? t('workspace.needs.nothing') : t('workspace.needs.empty')}
          headingLevel="h2"
          object="door"
          action={<ButtonLink to={any ? PATH : `${PATH}/new`}>{any ? t('workspace.needs.showAll') : t('workspace.needs.new')}</ButtonLink>}
        >
          {any ? t('workspace.needs.nothingText') : t('workspace.needs.emptyText')}
        </EmptyState>
      )}
      <DeskPager page={list.page} pages={list.pages} path={PATH} query={{ state, urgency, q: words }} />
    </>
  );
}
