/** Steps of bringing an intake sheet. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, inspect } from '../people';
import { dayFromNow } from './needs';

/** The sample sheet under references of its own, its coming days some weeks from today, as a charity would bring it now. */
export function sampleSheet(references: string): Sheet {
  const text = readFileSync('tests/fixtures/intake.csv', 'utf8').replaceAll('XQ2026', references);
  const moved = text.replace(/\b2026-1[12]-\d\d\b|\b2027-\d\d-\d\d\b/g, dayFromNow(45));
  return { name: '需求登记.csv', mimeType: 'text/csv', buffer: Buffer.from(moved) };
}

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
