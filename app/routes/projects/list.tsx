/** `/projects`: what charities undertake, by district and charity. It ignores conditions it does not know. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf, pageMeta } from '~/components/page-meta';
import { ProjectCard } from '~/components/projects/ProjectCard';
import { Button, ButtonLink } from '~/components/ui/Button';
import { Crumbs } from '~/components/ui/Crumbs';
import { EmptyState } from '~/components/ui/EmptyState';
import { Field } from '~/components/ui/Field';
import { DeskPager } from '~/components/workspace/DeskPager';
import { readPage } from '~/domain/paging';
import { findDistrict } from '~/domain/places';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { listProjects } from '~/use-cases/projects/list-projects.server';

export const loader = door(async (visit) => {
  const { searchParams } = visit.url;
  const wanted = searchParams.get('district') ?? '';
  const slug = searchParams.get('charity') ?? '';
  const query = { district: findDistrict(wanted)?.id ?? null, charity: /^[\w-]{1,80}$/.test(slug) ? slug : null };
  return { query, list: await listProjects({ input: { ...query, page: readPage(searchParams.get('page')) } }) };
});

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageOf(matches);
  const t = translator(language);
  return pageMeta({
    title: t('projects.title'),
    description: t('projects.lede'),
    siteUrl: data?.list.siteUrl ?? '',
    path: '/projects',
    language,
  });
};

export default function ProjectsRoute() {
  const { query, list } = useLoaderData<typeof loader>();
  const { t, district, own } = useWords();
  return (
    <div className="wrap">
      <Crumbs items={[{ label: t('common.home'), to: '/' }, { label: t('projects.title') }]} label={t('common.crumbsLabel')} />
      <div className="sechead">
        <div>
          <h1>{t('projects.title')}</h1>
          <p className="lede">{t('projects.lede')}</p>
        </div>
        <p className="muted num">{t('projects.count', { count: list.total })}</p>
      </div>
      <form method="get" action="/projects" className="pubfilter">
        <Field as="select" name="district" label={t('projects.district')} defaultValue={query.district ?? ''}>
          <option value="">{t('projects.any')}</option>
          {list.districts.map((id) => (
            <option key={id} value={id}>
              {district(id)}
            </option>
          ))}
        </Field>
        <Field as="select" name="charity" label={t('projects.charity')} defaultValue={query.charity ?? ''}>
          <option value="">{t('projects.any')}</option>
          {list.charities.map(({ slug, name, nameEn }) => (
            <option key={slug} value={slug}>
              {own(name, nameEn).text}
            </option>
          ))}
        </Field>
        <Button variant="outline">{t('projects.show')}</Button>
      </form>
      {list.rows.length === 0 && (
        <EmptyState
          title={t('projects.empty')}
          headingLevel="h2"
          object="door"
          action={<ButtonLink to="/projects">{t('projects.showAll')}</ButtonLink>}
        >
          {t('projects.emptyText')}
        </EmptyState>
      )}
      <div className="needs-grid">
        {list.rows.map((project) => (
          <ProjectCard key={project.id} project={project} headingLevel="h2" />
        ))}
      </div>
      <DeskPager page={list.page} pages={list.pages} path="/projects" query={query} />
    </div>
  );
}
