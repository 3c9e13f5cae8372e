/** `/projects/:projectId`: one project, its figures, its needs, and where a gift finishes something. 410 once withdrawn. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NeedCard } from '~/components/needs/NeedCard';
import { languageOf, pageMeta } from '~/components/page-meta';
import { projectLamp } from '~/components/projects/ProjectCard';
import { ProjectPanel } from '~/components/projects/ProjectPanel';
import { ProjectTexts } from '~/components/projects/ProjectTexts';
import { Crumbs } from '~/components/ui/Crumbs';
import { Meta, MetaItem } from '~/components/ui/Meta';
import { NeedWindow } from '~/components/ui/NeedWindow';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { inLanguage } from '~/i18n/language';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { getProject } from '~/use-cases/projects/get-project.server';

export const loader = door(async (visit) => getProject({ projectId: param(visit, 'projectId'), now: visit.now }));

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const language = languageOf(matches);
  const { project, siteUrl } = data;
  return pageMeta({
    title: inLanguage(language, project.title, project.titleEn).text,
    description: inLanguage(language, project.what, project.whatEn).text,
    siteUrl,
    path: `/projects/${project.id}`,
    language,
  });
};

export default function ProjectRoute() {
  const { project, needs, finishFirst, today } = useLoaderData<typeof loader>();
  const { t, own, district } = useWords();
  const title = own(project.title, project.titleEn);
  const charity = own(project.charity.name, project.charity.nameEn);
  return (
    <div className="wrap">
      <Crumbs
        items={[{ label: t('common.home'), to: '/' }, { label: t('projects.title'), to: '/projects' }, { label: title.text }]}
        label={t('common.crumbsLabel')}
      />
      <div className="main-side">
        <div>
          <header className="pubhead">
            <NeedWindow object={project.object} level={projectLamp(project)} />
            <div>
              <h1 lang={title.lang}>
                <WordBreakTitle>{title.text}</WordBreakTitle>
              </h1>
              <Meta>
                <MetaItem icon="pin">{district(project.district)}</MetaItem>
                <MetaItem icon="verified">
                  <span lang={charity.lang}>{t('projects.by', { charity: charity.text })}</span>
                </MetaItem>
                {project.state === 'closed' && <MetaItem icon="check">{t('projects.closed')}</MetaItem>}
              </Meta>
            </div>
          </header>
          <ProjectTexts project={project} />
        </div>
        <ProjectPanel project={project} finishFirst={finishFirst} />
      </div>
      <section className="section">
        <header>
          <h2>{t('projects.needs')}</h2>
          <p className="muted small">
            {t('projects.open', { count: project.openNeeds })} · {t('projects.met', { count: project.metNeeds })}
          </p>
        </header>
        {needs.length === 0 && <p className="muted">{t('projects.noNeeds')}</p>}
        <div className="needs-grid">
          {needs.map((need) => (
            <NeedCard key={need.id} need={need} today={today} />
          ))}
        </div>
      </section>
    </div>
  );
}
