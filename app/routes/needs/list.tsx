/** `/needs`: browse and search what waits for a donor. It ignores conditions it does not know. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NeedsFilters } from '~/components/needs/NeedsFilters';
import { NeedsResults } from '~/components/needs/NeedsResults';
import { NeedsSearchForm } from '~/components/needs/NeedsSearchForm';
import { useNeedsWords } from '~/components/needs/needs-words';
import { languageOf, pageMeta } from '~/components/page-meta';
import { Crumbs } from '~/components/ui/Crumbs';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { findDistrict } from '~/domain/places';
import { needsPath, readNeedQuery } from '~/domain/search/need-query';
import { formatNumber } from '~/i18n/format';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { listNeeds } from '~/use-cases/needs/list-needs.server';

export const loader = door(async (visit) => listNeeds({ query: readNeedQuery(visit.url.searchParams), now: visit.now }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const t = translator(language);
  const { query, total, siteUrl } = data;
  const place = query.district ? findDistrict(query.district) : undefined;
  const figure = formatNumber(total, language);
  const counted = place
    ? t('needs.list.titleWhere', { count: total, figure, place: language === 'zh-CN' ? place.zh : place.en })
    : t('needs.list.titleAll', { count: total, figure });
  const title = total === 0 ? t('needs.list.titleNone') : query.q ? `${t('needs.list.word', { word: query.q })} · ${counted}` : counted;
  const head = pageMeta({ title, description: t('needs.list.meta'), siteUrl, path: needsPath(query, { page: query.page }), language });
  // Searches by words are endless; machines need the pages of needs, which the sitemap lists.
  return query.q ? [...head, { name: 'robots', content: 'noindex, follow' }] : head;
};

export default function NeedsRoute() {
  const page = useLoaderData<typeof loader>();
  const { t, number } = useWords();
  const { place } = useNeedsWords();
  const { query, total, litLastWeek } = page;
  const where = place(query);
  const counted = { count: total, figure: number(total) };
  const title = where ? t('needs.list.titleWhere', { ...counted, place: where }) : t('needs.list.titleAll', counted);
  const crumbs = [
    { label: t('common.home'), to: '/' },
    where ? { label: t('needs.title'), to: '/needs' } : { label: t('needs.title') },
    ...(where ? [{ label: where }] : []),
  ];
  return (
    <div className="wrap">
      <Crumbs items={crumbs} label={t('common.crumbsLabel')} />
      <div className="sechead">
        <div>
          <h1>
            <WordBreakTitle>{total === 0 ? t('needs.list.titleNone') : title}</WordBreakTitle>
          </h1>
          {total > 0 && (
            <p className="muted small">
              {litLastWeek > 0 ? t('needs.list.lit', { count: litLastWeek, figure: number(litLastWeek) }) : t('needs.list.verified')}
            </p>
          )}
        </div>
      </div>
      <div className="browse">
        <aside className="side" aria-label={t('needs.list.filters')}>
          <NeedsSearchForm query={query} />
          <NeedsFilters page={page} />
        </aside>
        <NeedsResults page={page} />
      </div>
    </div>
  );
}
