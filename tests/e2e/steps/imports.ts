/** Steps of bringing an intake sheet. */
import type { Page } from '@playwright/test';
import { expect, inspect } from '../people';
import { dayFromNow } from './needs';

interface Sheet {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Uploads a sheet; with `works` it ends on the inspected preview. */
export async function importSheet(page: Page, sheet: Sheet, works = true): Promise<void> {
  await page.goto('/workspace/import');
  await inspect(page);
  await page.getByLabel('CSV 表格').setInputFiles(sheet);
  const consentDay = page.locator('[name=consentDay], [name=givenOn]');
  if ((await consentDay.count()) > 0) await consentDay.fill(dayFromNow(-1));
  const how = page.locator('[name=givenHow]');
  if ((await how.count()) > 0 && (await how.first().getAttribute('type')) === 'radio') await how.first().check();
  await page.getByRole('button', { name: '先看一遍' }).click();
  if (!works) return;
  await page.waitForURL(/\/workspace\/import\/[a-z0-9]{20}/);
  await expect(page.getByRole('button', { name: /^做成/ })).toBeVisible();
  await inspect(page);
}
