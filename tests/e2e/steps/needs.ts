/** Steps of the charity's desk: writing a need, releasing it, importing a sheet. Each ends on an inspected page. */
import type { Page } from '@playwright/test';
import { expect, inspect } from '../people';

export interface NewNeed {
  readonly title: string;
  readonly story: string;
  readonly item: string;
  readonly contribution: '善款' | '物资' | '服务' | '餐食';
  /** As typed: yuan, pieces, hours or portions. */
  readonly quantity: string;
}

/** ISO day `days` from today. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The caseworker writes a need and hands it on; answers the id of the need. */
export async function writeNeed(page: Page, need: NewNeed): Promise<string> {
  await page.goto('/workspace/needs/new');
  await page.getByRole('radio', { name: '微心愿' }).check();
  await page.getByLabel('标题', { exact: true }).fill(need.title);
  await page.getByLabel('来由', { exact: true }).fill(need.story);
  await page.getByLabel('画在窗台上的东西').selectOption('kettle');
  const row = page.getByRole('group', { name: '第 1 样' });
  await row.getByLabel('名称', { exact: true }).fill(need.item);
  await row.getByLabel('要什么').selectOption({ label: need.contribution });
  await row.getByLabel('数量', { exact: true }).fill(need.quantity);
  await page.getByLabel('区', { exact: true }).selectOption('futian');
  await page.getByLabel('希望哪天前办好').fill(dayFromNow(40));
  await page.getByLabel('为谁', { exact: true }).selectOption('older-people');
  await page.getByLabel('年龄段').selectOption('older');
  await page.getByRole('radio', { name: '平稳' }).check();
  await page.getByRole('button', { name: '存好并送审' }).click();
  await page.waitForURL(/\/workspace\/needs\/[a-z0-9]{20}$/);
  await expect(page.getByText('已送审，等另一位同事放行')).toBeVisible();
  await inspect(page);
  return page.url().split('/').at(-1) ?? '';
}

/** The approver looks at the public view and releases the need. */
export async function releaseNeed(page: Page, needId: string, title: string): Promise<void> {
  await page.goto('/workspace/approvals');
  await inspect(page);
  await page.goto(`/workspace/approvals/needs/${needId}`);
  await expect(page.getByText(title).first()).toBeVisible();
  await inspect(page);
  const marks = page.locator('details:has(form[action="?act=keep"])');
  while ((await marks.count()) > 0) {
    await marks.first().locator('summary').click();
    await marks.first().getByRole('textbox').fill('演示文本，虚构，没有真人。');
    await marks.first().getByRole('button').click();
    await page.waitForURL(/#marks$/);
  }
  const knowsFew = page.locator('#knowsFew');
  if ((await knowsFew.count()) > 0) await knowsFew.check();
  await page.getByRole('button', { name: '放行并公开' }).click();
  await page.waitForURL(/\/workspace\/approvals/);
  await expect(page.getByRole('status')).toBeVisible();
}

/** Waits until a need stands in the index, then opens it from the list of hits. */
export async function findNeed(page: Page, words: string, title: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/needs?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await inspect(page);
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(/\/needs\/[a-z0-9]{20}/);
  await inspect(page);
}
