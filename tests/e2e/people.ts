/** People for the journeys: a page of somebody who is logged in, and an accessibility scan of every page they end on. */
import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export type Who = 'donor' | 'volunteer' | 'company' | 'caseworker' | 'caseworker-b' | 'approver' | 'admin';

interface Fixtures {
  /** A fresh context of somebody; closed at the end of the test. */
  readonly as: (who: Who | 'visitor') => Promise<Page>;
}

/** Logs in as the log-in form does, over HTTP; the cookie stays in the context. */
async function logIn(request: APIRequestContext, baseURL: string, who: Who): Promise<void> {
  const answer = await request.post('/log-in', {
    form: { email: `${who}@demo.warmlight.test`, password: 'warmlight-demo' },
    headers: { Origin: baseURL, 'Sec-Fetch-Site': 'same-origin' },
    maxRedirects: 0,
  });
  expect(answer.status(), `log-in of ${who}`).toBe(302);
}

/** Where a page without script is scanned: axe is a script, so it runs over a copy of the page in a context of its own. */
const scanners = new WeakMap<BrowserContext, Page>();

async function scannable(page: Page): Promise<Page> {
  const scanner = scanners.get(page.context());
  if (!scanner) return page;
  const html = await page.content();
  await scanner.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await scanner.goto(page.url());
  await scanner.unroute(page.url());
  return scanner;
}

export const test = base.extend<Fixtures>({
  as: async ({ browser, baseURL, viewport, javaScriptEnabled, locale, timezoneId }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const context = await (browser as Browser).newContext({ baseURL, viewport, javaScriptEnabled, locale, timezoneId });
      contexts.push(context);
      if (!javaScriptEnabled) {
        const scanning = await (browser as Browser).newContext({ baseURL, viewport, locale, timezoneId, javaScriptEnabled: true });
        contexts.push(scanning);
        scanners.set(context, await scanning.newPage());
      }
      if (who !== 'visitor') await logIn(context.request, baseURL ?? '', who);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations axe finds on the whole page, laid out so high that no bar sticks over something that can be scrolled free. */
async function violationsOf(page: Page): Promise<string[]> {
  const scanned = await scannable(page);
  const size = scanned.viewportSize() ?? { width: 1280, height: 900 };
  const height = await scanned.evaluate(() => document.documentElement.scrollHeight);
  await scanned.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  const { violations } = await new AxeBuilder({ page: scanned }).withTags(LEVELS).analyze();
  await scanned.setViewportSize(size);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Every page a journey visits: no accessibility violation, and nothing wider than the screen. */
export async function inspect(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `horizontal scroll on ${page.url()}`).toBe(0);
  expect(await violationsOf(page), `accessibility of ${page.url()}`).toEqual([]);
}

/** Opens an address of the site, expects its page, and inspects it. */
export async function open(page: Page, address: string, status = 200): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(status);
  await inspect(page);
}

export { expect };
