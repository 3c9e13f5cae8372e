/** The frame of every page: document, styles, shell, the notice of the last form, and the page of every error. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json } from '@remix-run/node';
import { isRouteErrorResponse, Links, Meta, Outlet, useMatches, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from './components/errors/ErrorPage';
import { usePage } from './components/page-context';
import { NoticeBanner } from './components/shell/NoticeBanner';
import { PageShell } from './components/shell/PageShell';
import { useShell } from './components/shell/use-shell';
import { deskLinks } from './domain/accounts/desks';
import { translator } from './i18n/translate';
import { takeNotice } from './platform/http/notice.server';
import { readPreferences, visitOf } from './platform/http/visit.server';
import stylesheet from './styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/favicon-180.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await visitOf(request, params);
  const { notice, forget } = await takeNotice(request);
  const { language } = await readPreferences(request);
  const viewer = visit.actor ? { displayName: visit.actor.displayName, deskLinks: deskLinks(visit.actor) } : null;
  return json({ viewer, notice, language }, forget ? { headers: { 'Set-Cookie': forget } } : {});
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = translator(data?.language ?? 'zh-CN');
  return [{ title: `${t('common.brand')} · ${t('common.tagline')}` }, { name: 'description', content: t('home.lede') }];
};

export function Layout({ children }: { children: ReactNode }) {
  const { language, theme, size } = usePage();
  return (
    <html lang={language} data-theme={theme === 'auto' ? undefined : theme} data-size={size === 'elder' ? 'elder' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <script src="/enhance.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** Desks bring a shell of their own; every other page stands in the public one. */
function Frame({ children }: { children: ReactNode }) {
  const { shell, notice } = useShell();
  const hasOwnShell = useMatches().some((match) => (match.handle as { ownShell?: boolean } | undefined)?.ownShell);
  if (hasOwnShell) return children;
  return (
    <PageShell {...shell}>
      {notice && <NoticeBanner notice={notice} />}
      {children}
    </PageShell>
  );
}

export default function Root() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { reference } = usePage();
  const { shell } = useShell();
  const { t } = useTranslation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <PageShell {...shell}>
      <title>{`${t('errors.title')} · ${t('common.brand')}`}</title>
      <ErrorPage status={status} reference={reference} />
    </PageShell>
  );
}
