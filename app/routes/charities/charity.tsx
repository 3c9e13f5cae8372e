/** `/charities/:slug`: one charity, its numbers, its open needs, its projects. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CharityPanel } from '~/components/charities/CharityPanel';
import { NeedCard } from '~/components/needs/NeedCard';
import { languageOf, pageMeta } from '~/components/page-meta';
import { ProjectCard } from '~/components/projects/ProjectCard';
import { TextLink } from '~/components/ui/Button';
import { Crumbs } from '~/components/ui/Crumbs';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { DeskPager } from '~/components/workspace/DeskPager';
import { readPage } from '~/domain/paging';
import { inLanguage } from '~/i18n/language';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { getCharity } from '~/use-cases/charities/get-charity.server';

export const loader = door(async (visit) =>
  getCharity({ slug: param(visit, 'slug'), page: readPage(visit.url.searchParams.get('page')), now: visit.now }),
);

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const { charity, siteUrl } = data;
  return pageMeta({
    title: inLanguage(language, charity.name, charity.nameEn).text,
    description: inLanguage(language, charity.about, charity.aboutEn).text.slice(0, 160),
    siteUrl,
    path: `/charities/${charity.slug}`,
    language,
  });
};

export default function CharityRoute() {
  const { charity, needs, projects, today } = useLoaderData<typeof loader>();
  const { t, own, city } = useWords();
  const name = own(charity.name, charity.nameEn);
  const about = own(charity.about, charity.aboutEn);
  return (
    <div className="wrap">
      <Crumbs
        items={[{ label: t('common.home'), to: '/' }, { label: t('charities.title'), to: '/charities' }, { label: name.text }]}
        label={t('common.crumbsLabel')}
      />
      <div className="main-side">
        <div className="stack">
          <h1 lang={name.lang}>
            <WordBreakTitle>{name.text}</WordBreakTitle>
          </h1>
          <Meta>
            <MetaItem icon="verified">{t('charities.verified')}</MetaItem>
            <MetaItem icon="pin">{city(charity.district)}</MetaItem>
          </Meta>
          <p className="pubabout" lang={about.lang}>
            {about.text}
          </p>
        </div>
        <CharityPanel charity={charity} />
      </div>
      <section className="section">
        <header>
          <h2>{t('charities.needs')}</h2>
          <p className="muted small">{t('charities.open', { count: needs.total })}</p>
        </header>
        {needs.total === 0 && (
          <>
            <p className="muted">{t('charities.noNeeds')}</p>
            <TextLink to="/needs" arrow>
              {t('charities.browse')}
            </TextLink>
          </>
        )}
        <div className="needs-grid">
          {needs.rows.map((need) => (
            <NeedCard key={need.id} need={need} today={today} />
          ))}
        </div>
        <DeskPager page={needs.page} pages={needs.pages} path={`/charities/${charity.slug}`} query={{}} />
      </section>
      {projects.length > 0 && (
        <section className="section">
          <header>
            <h2>{t('charities.projects')}</h2>
          </header>
          <div className="needs-grid">
            {projects.map((project) => (
              <ProjectCard key={project.id} project={project} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
