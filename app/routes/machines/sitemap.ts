/** `/sitemap.xml`: every public page in both languages. Pages that ask for an account are not in it. */
import { addressIn } from '~/components/page-meta';
import { LANGUAGES } from '~/i18n/language';
import { door } from '~/platform/http/door.server';
import { listAddresses } from '~/use-cases/search/list-addresses.server';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const loader = door(async () => {
  const { siteUrl, paths } = listAddresses();
  const entries = paths.map((path) => {
    const alternates = LANGUAGES.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${escaped(addressIn(one, siteUrl, path))}"/>`,
    );
    return `<url><loc>${escaped(siteUrl + path)}</loc>${alternates.join('')}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
});
