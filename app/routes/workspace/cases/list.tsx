/** `/workspace/cases`: the charity's case files by their open columns, and the search for one household. No sealed value is ever listed. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CaseFilters } from '~/components/cases/CaseFilters';
import { CaseSearch } from '~/components/cases/CaseSearch';
import { CaseTable } from '~/components/cases/CaseTable';
import { ButtonLink } from '~/components/ui/Button';
import { EmptyState } from '~/components/ui/EmptyState';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskPager } from '~/components/workspace/DeskPager';
import { searchSchema } from '~/domain/cases/case.schema';
import { readCaseQuery } from '~/domain/cases/open-columns';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { signedIn } from '~/platform/http/visit.server';
import { listCases } from '~/use-cases/cases/list-cases.server';
import { searchCases } from '~/use-cases/cases/search-cases.server';

const PATH = '/workspace/cases';

export const loader = door(async (visit) => {
  const query = readCaseQuery(visit.url.searchParams);
  return { query, list: await listCases({ actor: signedIn(visit), input: query }) };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, searchSchema);
  // What was typed may be somebody's name: it is not handed back, right or wrong.
  if (!form.ok) return json({ found: null, problem: 'validation.required' }, { status: 422 });
  return json({ found: await searchCases({ actor, input: form.value }), problem: null });
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...titleOf(matches, (t) => t('cases.title')),
  { name: 'robots', content: 'noindex' },
];

export default function CasesRoute() {
  const { query, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, error } = useWords();
  const { page: _page, ...conditions } = query;
  return (
    <>
      <DeskHead title={t('cases.title')} lede={t('cases.lede', { count: list.total })} crumbs={[{ label: t('cases.title') }]}>
        <ButtonLink small icon="plus" to={`${PATH}/new`}>
          {t('cases.new')}
        </ButtonLink>
        <ButtonLink small variant="outline" icon="eye" to={`${PATH}/reveals`}>
          {t('cases.log')}
        </ButtonLink>
      </DeskHead>
      {list.hasAny && (
        <div className="deskfilter">
          <CaseSearch found={answer?.found ?? null} problem={answer?.problem ? error(answer.problem) : null} />
          <CaseFilters query={query} districts={list.districts} path={PATH} />
        </div>
      )}
      {list.rows.length > 0 && <CaseTable rows={list.rows} />}
      {list.rows.length === 0 && (
        <EmptyState
          title={list.hasAny ? t('cases.none') : t('cases.empty')}
          headingLevel="h2"
          object="door"
          action={<ButtonLink to={list.hasAny ? PATH : `${PATH}/new`}>{list.hasAny ? t('cases.all') : t('cases.new')}</ButtonLink>}
        >
          {list.hasAny ? t('cases.noneText') : t('cases.emptyText')}
        </EmptyState>
      )}
      <DeskPager page={list.page} pages={list.pages} path={PATH} query={conditions} />
    </>
  );
}
