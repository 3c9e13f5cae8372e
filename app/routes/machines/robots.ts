/** `/robots.txt`: what machines need not read. Keeping something secret is not its work. */
import { siteAddress } from '~/use-cases/search/list-addresses.server';

const PRIVATE = [
  '/me$',
  '/me/',
  '/workspace',
  '/admin',
  '/checkout',
  '/demo',
  '/log-in',
  '/sign-up',
  '/forgot-password',
  '/needs/*/adopt',
  '/*?*q=',
];

export function loader() {
  const lines = ['User-agent: *', ...PRIVATE.map((path) => `Disallow: ${path}`), '', `Sitemap: ${siteAddress()}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
