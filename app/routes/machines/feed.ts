/** `/feeds/needs.rss`: the newest public needs, RSS 2.0, in the reader's language. It tells days, never times. */
import { addressIn } from '~/components/page-meta';
import type { PublicNeed } from '~/domain/needs/public-need';
import { inLanguage, type Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { door } from '~/platform/http/door.server';
import { readPreferences } from '~/platform/http/visit.server';
import { readFeed } from '~/use-cases/machines/read-feed.server';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text inside an element or an attribute; characters that XML 1.0 has no place for are left out. */
function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Midnight of the day by UTC: RSS wants a time, and we have none to give. */
function rssDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

function item(need: PublicNeed, siteUrl: string, language: Language): string {
  const title = inLanguage(language, need.title, need.titleEn).text;
  const story = inLanguage(language, need.story, need.storyEn).text;
  const address = `${siteUrl}/needs/${need.id}`;
  return `<item>
<title>${escaped(title)}</title>
<link>${escaped(addressIn(language, siteUrl, `/needs/${need.id}`))}</link>
<guid isPermaLink="true">${escaped(address)}</guid>
<description>${escaped(story)}</description>
<pubDate>${rssDate(need.publishedOn)}</pubDate>
</item>`;
}

export const loader = door(async ({ request }) => {
  const { language } = await readPreferences(request);
  const { siteUrl, needs } = readFeed();
  const t = translator(language);
  const self = addressIn(language, siteUrl, '/feeds/needs.rss');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escaped(`${t('needs.title')} · ${t('common.brand')}`)}</title>
<link>${escaped(addressIn(language, siteUrl, '/needs'))}</link>
<description>${escaped(t('needs.list.meta'))}</description>
<language>${language}</language>
<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>
${needs.map((need) => item(need, siteUrl, language)).join('\n')}
</channel>
</rss>
`;
  const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8', 'Cache-Control': 'no-cache', Vary: 'Cookie, Accept-Language' };
  return new Response(xml, { headers });
});
