/** The site map: every address of the site and the door behind it (docs/decisions/0005-routes-as-site-map.md). */
import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/home.tsx'),

  route('needs', 'routes/needs/list.tsx'),
  route('needs/:needId', 'routes/needs/need.tsx'),
  route('needs/:needId/adopt', 'routes/needs/adopt.tsx'),
  route('projects', 'routes/projects/list.tsx'),
  route('projects/:projectId', 'routes/projects/project.tsx'),
  route('charities', 'routes/charities/list.tsx'),
  route('charities/:slug', 'routes/charities/charity.tsx'),
  route('leaderboards', 'routes/leaderboards.tsx'),
  route('donors/:handle', 'routes/donors/donor.tsx'),
  route('about/:topic', 'routes/about.tsx'),

  route('log-in', 'routes/accounts/log-in.tsx'),
  route('log-out', 'routes/accounts/log-out.tsx'),
  route('sign-up', 'routes/accounts/sign-up.tsx'),
  route('apply', 'routes/accounts/apply.tsx'),
  route('verify-email/:token', 'routes/accounts/verify-email.tsx'),
  route('forgot-password', 'routes/accounts/forgot-password.tsx'),
  route('reset-password/:token', 'routes/accounts/reset-password.tsx'),

  ...prefix('me', [
    index('routes/me/home.tsx'),
    route('adoptions', 'routes/me/adoptions.tsx'),
    route('adoptions/:adoptionId', 'routes/me/adoption.tsx'),
    route('settings', 'routes/me/settings.tsx'),
  ]),
  route('checkout/practice/:checkoutId', 'routes/checkout/practice.tsx'),
  route('files/:photoId', 'routes/files/photo.tsx'),
  route('files/need/:photoId', 'routes/files/need-photo.tsx'),

  layout('routes/workspace/frame.tsx', [
    ...prefix('workspace', [
      index('routes/workspace/today.tsx'),
      route('needs', 'routes/workspace/needs/list.tsx'),
      route('needs/new', 'routes/workspace/needs/new.tsx'),
      route('needs/:needId', 'routes/workspace/needs/need.tsx'),
      route('projects', 'routes/workspace/projects/list.tsx'),
      route('projects/new', 'routes/workspace/projects/new.tsx'),
      route('projects/:projectId', 'routes/workspace/projects/project.tsx'),
      route('approvals', 'routes/workspace/approvals/list.tsx'),
      route('approvals/needs/:needId', 'routes/workspace/approvals/need.tsx'),
      route('approvals/projects/:projectId', 'routes/workspace/approvals/project.tsx'),
      route('adoptions', 'routes/workspace/adoptions/list.tsx'),
      route('adoptions/:adoptionId', 'routes/workspace/adoptions/adoption.tsx'),
      route('cases', 'routes/workspace/cases/list.tsx'),
      route('cases/new', 'routes/workspace/cases/new.tsx'),
      route('cases/reveals', 'routes/workspace/cases/reveals.tsx'),
      route('cases/:caseId', 'routes/workspace/cases/case.tsx'),
      route('cases/:caseId/documents/:documentId', 'routes/workspace/cases/document.ts'),
      route('import', 'routes/workspace/import/upload.tsx'),
      route('import/:importId', 'routes/workspace/import/preview.tsx'),
    ]),
  ]),

  route('admin', 'routes/admin/home.tsx'),
  route('admin/organisations', 'routes/admin/organisations.tsx'),
  route('admin/organisations/:organisationId', 'routes/admin/organisation.tsx'),
  route('admin/audit', 'routes/admin/audit.tsx'),

  route('demo/outbox', 'routes/demo/outbox.tsx'),
  route('healthz', 'routes/machines/healthz.ts'),
  route('readyz', 'routes/machines/readyz.ts'),
  route('metrics', 'routes/machines/metrics.ts'),
  route('feeds/needs.rss', 'routes/machines/feed.ts'),
  route('robots.txt', 'routes/machines/robots.ts'),
  route('sitemap.xml', 'routes/machines/sitemap.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
