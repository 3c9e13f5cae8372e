/** What machines read: the feed (routes/machines/feed) and the figures (routes/machines/metrics): public words alone, days, no ids among figures. */
import { expect, test } from 'vitest';
import { openSite } from '#tests/support/canary/site';
import { useDatabase } from '#tests/support/database';
import { later, makePublishedNeed } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { write } from '~/platform/db/database.server';
import { countRequest, patternFinder } from '~/platform/metrics.server';
import { loader as feed } from '~/routes/machines/feed';
import { loader as metrics } from '~/routes/machines/metrics';

useDatabase();

async function textOf(door: Parameters<typeof openDoor>[0], path: string, headers: Record<string, string> = {}) {
  const answer = await openDoor(door, { path, headers });
  if (!(answer instanceof Response)) throw new Error('a machine reads a whole answer');
  return { status: answer.status, type: answer.headers.get('Content-Type'), text: answer.status === 200 ? await answer.text() : '' };
}

const here = { 'X-Client-Address': '127.0.0.1' };

test('the feed tells public needs in both languages, escaped, by day', async () => {
  const need = await makePublishedNeed({ title: '水壶 <响> & "亮"' });
  await write((transaction) =>
    transaction.need.update({ where: { id: need.id }, data: { titleEn: "A kettle that's <loud> & clear", storyEn: 'Boils\u0007.' } }),
  );
  const chinese = await textOf(feed, '/feeds/needs.rss');
  expect(chinese).toMatchObject({ status: 200, type: 'application/rss+xml; charset=utf-8' });
  expect(chinese.text).toContain('<title>水壶 &lt;响&gt; &amp; &quot;亮&quot;</title>');
  expect(chinese.text).toContain(`<guid isPermaLink="true">http://localhost:3000/needs/${need.id}</guid>`);
  expect(chinese.text).toContain('<pubDate>Mon, 23 Nov 2026 00:00:00 GMT</pubDate>');
  const english = await textOf(feed, '/feeds/needs.rss?lang=en');
  expect(english.text).toContain('<title>A kettle that&apos;s &lt;loud&gt; &amp; clear</title>');
  expect(english.text).toContain('<description>Boils.</description>');
  expect(english.text).toContain(`/needs/${need.id}?lang=en</link>`);
  expect(english.text.match(/\d\d:\d\d:\d\d/g)?.every((time) => time === '00:00:00')).toBe(true);
});

test('a feed holds fifty needs at most, the newest day first, and none that is not open', async () => {
  for (let made = 0; made < 52; made += 1) await makePublishedNeed({ title: `第${made}件` });
  const old = await makePublishedNeed({ title: '从前的一件' });
  const gone = await makePublishedNeed({ title: '撤下的一件' });
  await write(async (transaction) => {
    await transaction.need.update({ where: { id: old.id }, data: { publishedAt: later({ days: -3 }) } });
    await transaction.need.update({ where: { id: gone.id }, data: { state: 'withdrawn', stateReason: 'test' } });
  });
  const { text } = await textOf(feed, '/feeds/needs.rss');
  expect(text.match(/<item>/g)).toHaveLength(50);
  expect(text).not.toContain('从前的一件');
  expect(text).not.toContain('撤下的一件');
});

test.each(['203.0.113.7', '::ffff:203.0.113.7', '127.0.0.1.example', 'unknown', '10.0.0.1'])('figures are not for %s', async (address) => {
  expect(await textOf(metrics, '/metrics', { 'X-Client-Address': address })).toMatchObject({ status: 404 });
});

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('figures are for this machine: %s', async (address) => {
  expect(await textOf(metrics, '/metrics', { 'X-Client-Address': address })).toMatchObject({ status: 200 });
});

test('figures count by class of status and pattern, and say what waits and which engine searches', async () => {
  countRequest(200, '/needs/:needId');
  countRequest(204, '/needs/:needId');
  countRequest(404, '*');
  await write((transaction) =>
    transaction.outboxMessage.create({
      data: { topic: 'index-need', payload: '{"needId":"n"}', createdAt: later({}), availableAt: later({}) },
    }),
  );
  const { text, type } = await textOf(metrics, '/metrics', here);
  expect(type).toContain('text/plain');
  expect(text).toContain('warmlight_requests_total{status="2xx",pattern="/needs/:needId"} 2');
  expect(text).toContain('warmlight_requests_total{status="4xx",pattern="*"} 1');
  expect(text).toContain('warmlight_outbox_waiting 1');
  expect(text).toContain('warmlight_search_engine{kind="embedded"} 1');
  expect(text).toContain('warmlight_process_cpu_seconds_total');
  expect(text).not.toMatch(/[a-hj-km-z2-9]{20}/);
});

test('an address becomes its pattern, and one that nobody has becomes a star', async () => {
  const { build } = await openSite();
  const find = patternFinder(Object.values(build.routes).flatMap((route) => (route ? [route] : [])));
  expect(
    ['/', '/needs', '/needs/abc', '/workspace/needs/new', '/workspace', '/feeds/needs.rss', '/谁/也/不是', '/needs/a/b/c'].map(find),
  ).toEqual(['/', '/needs', '/needs/:needId', '/workspace/needs/new', '/workspace', '/feeds/needs.rss', '*', '*']);
});
