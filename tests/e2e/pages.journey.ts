/** Every kind of page, in both languages, light, dark and large: opens, fits 320 px, passes axe, ships no framework script. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, inspect, open, test } from './people';

const PUBLIC = [
  '/',
  '/needs',
  '/needs?q=轮椅',
  '/needs?q=没有这种东西的',
  '/projects',
  '/charities',
  '/charities/qingchuan',
  '/leaderboards',
  '/leaderboards?board=volunteers',
  '/log-in',
  '/sign-up',
  '/forgot-password',
  '/about/privacy',
  '/about/points',
];
const OWN = {
  donor: ['/me', '/me/adoptions', '/me/settings', '/apply'],
  caseworker: [
    '/workspace',
    '/workspace/needs',
    '/workspace/needs/new',
    '/workspace/projects',
    '/workspace/projects/new',
    '/workspace/adoptions',
    '/workspace/import',
  ],
  approver: ['/workspace/approvals'],
  admin: ['/admin', '/admin/organisations', '/demo/outbox'],
} as const;

for (const address of PUBLIC) {
  test(`${address} in Chinese and in English`, async ({ as }) => {
    const page = await as('visitor');
    await open(page, address);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const joined = address.includes('?') ? `${address}&lang=en` : `${address}?lang=en`;
    await open(page, joined);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // Words that somebody searched for stay as they were typed.
    expect((await page.title()).replace(/“[^”]*”/, '')).not.toMatch(/\p{Script=Han}/u);
  });
}

for (const [who, addresses] of Object.entries(OWN)) {
  test(`the pages of the ${who}`, async ({ as }) => {
    const page = await as(who as keyof typeof OWN);
    for (const address of addresses) {
      await open(page, address);
      await open(page, `${address}?lang=en`);
      await page.goto(`${address}?lang=zh-CN`);
    }
  });
}

for (const look of ['theme=dark', 'size=elder', 'size=elder&theme=dark'] as const) {
  test(`home, needs and a need with ${look}, at 320 px`, async ({ as }) => {
    const page = await as('visitor');
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `/?${look}`);
    await open(page, '/needs');
    await page.locator('.need h2 a, .need h3 a').first().click();
    await inspect(page);
    await open(page, '/leaderboards');
    await open(page, '/log-in');
  });
}

test('no page loads more script than the enhancer', async ({ as }) => {
  const page = await as('visitor');
  const scripts: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push({ url: new URL(response.url()).pathname, bytes: (await response.body()).length });
  });
  for (const address of PUBLIC) await page.goto(address, { waitUntil: 'networkidle' });
  expect([...new Set(scripts.map(({ url }) => url))]).toEqual(['/enhance.js']);
  expect(Math.max(...scripts.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1536);
});

test('nothing of the server is in what browsers may fetch', () => {
  const SERVER = /better-sqlite3|PrismaClient|argon2|createCipheriv|nodemailer|node:crypto|process\.env\.(?!NODE_ENV)/;
  const files = readdirSync('build/client/assets').filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => SERVER.test(readFileSync(`build/client/assets/${name}`, 'utf8')))).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`nothing shifts while pages load, at ${width} px`, async ({ as }) => {
    const page = await as('visitor');
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/', '/needs', '/leaderboards', '/projects', '/charities/qingchuan', '/sign-up']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((measured) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => measured(sum), 200);
          }),
      );
      expect(shift, address).toBeLessThan(0.01);
    }
  });
}

test('unknown addresses, machine addresses that must not exist, and errors have their page', async ({ as }) => {
  const page = await as('visitor');
  await open(page, '/no-such-page', 404);
  await open(page, '/needs/nothing', 404);
  for (const address of ['/__manifest?p=/&version=1', '/needs.data', '/_root.data']) {
    expect((await page.request.get(address)).status(), address).toBe(404);
  }
  expect((await page.request.get('/healthz')).status()).toBe(200);
  expect((await page.request.get('/readyz')).status()).toBe(200);
  expect(await (await page.request.get('/robots.txt')).text()).toContain('Sitemap');
  expect((await page.request.get('/sitemap.xml')).headers()['content-type']).toContain('xml');
});

test('desks are closed to others', async ({ as }) => {
  const visitor = await as('visitor');
  await visitor.goto('/workspace');
  expect(new URL(visitor.url()).pathname).toBe('/log-in');
  const donor = await as('donor');
  await open(donor, '/workspace', 403);
  await open(donor, '/admin', 403);
});

test('the security policy stands, and nothing on the page breaks it', async ({ as }) => {
  const page = await as('visitor');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const answer = await page.goto('/needs');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  await page.goto('/');
  expect(complaints).toEqual([]);
});
