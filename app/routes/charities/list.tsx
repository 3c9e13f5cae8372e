/** `/charities`: the admitted charities. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CharityCard } from '~/components/charities/CharityCard';
import { languageOf, pageMeta } from '~/components/page-meta';
import { ButtonLink } from '~/components/ui/Button';
import { Crumbs } from '~/components/ui/Crumbs';
import { EmptyState } from '~/components/ui/EmptyState';
import { DeskPager } from '~/components/workspace/DeskPager';
import { readPage } from '~/domain/paging';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { listCharities } from '~/use-cases/charities/list-charities.server';

export const loader = door(async (visit) => listCharities({ input: { page: readPage(visit.url.searchParams.get('page')) } }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageOf(matches);
  const t = translator(language);
  return pageMeta({
    title: t('charities.title'),
    description: t('charities.lede'),
    siteUrl: data?.siteUrl ?? '',
    path: '/charities',
    language,
  });
};

export default function CharitiesRoute() {
  const list = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <div className="wrap">
      <Crumbs items={[{ label: t('common.home'), to: '/' }, { label: t('charities.title') }]} label={t('common.crumbsLabel')} />
      <div className="sechead">
        <div>
          <h1>{t('charities.title')}</h1>
          <p className="lede">{t('charities.lede')}</p>
        </div>
        <p className="muted num">{t('charities.count', { count: list.total })}</p>
      </div>
      {list.rows.length === 0 && (
        <EmptyState
          title={t('charities.empty')}
          headingLevel="h2"
          object="door"
          action={<ButtonLink to="/apply">{t('charities.apply')}</ButtonLink>}
        />
      )}
      <div className="needs-grid">
        {list.rows.map((charity) => (
          <CharityCard key={charity.slug} charity={charity} />
        ))}
      </div>
      <DeskPager page={list.page} pages={list.pages} path="/charities" query={{}} />
    </div>
  );
}
