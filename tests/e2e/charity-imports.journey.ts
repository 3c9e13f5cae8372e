/** A charity brings its intake sheet: a verdict for each row, then drafts, and everything can be taken back. */
import { expect, inspect, test } from './people';
import { importSheet, sampleSheet } from './steps/imports';

test('a sheet is looked through, made into drafts, and undone as a whole', async ({ as }) => {
  const page = await as('caseworker');
  await importSheet(page, sampleSheet('JY1'));
  const make = page.getByRole('button', { name: /^做成 \d+ 个草稿$/ });
  const drafts = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);
  expect(drafts).toBeGreaterThan(20);
  for (const secret of ['黎秀珍', '440199194803122640', '13458502871', '榕荫里小区3栋204']) {
    await expect(page.locator('body')).not.toContainText(secret);
  }
  await make.click();
  await expect(page.getByRole('status')).toContainText(`做成了 ${drafts} 个草稿`);
  await inspect(page);

  await page.getByText('撤回整份导入').first().click();
  await page.getByRole('button', { name: '全部撤回' }).click();
  await expect(page.getByRole('status')).toContainText('整份导入已撤回');
  await inspect(page);
});

test('a picture is no sheet, and nothing is stored', async ({ as }) => {
  const page = await as('caseworker');
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await importSheet(page, { name: '照片.csv', mimeType: 'text/csv', buffer: png }, false);
  await expect(page.getByRole('alert')).toBeVisible();
  await inspect(page);
});
