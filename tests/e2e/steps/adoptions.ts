/** Steps of adopting, promising, paying, delivering and confirming. Each ends on an inspected page. */
import type { Page } from '@playwright/test';
import { expect, inspect } from '../people';
import { dayFromNow } from './needs';

/** On a need's page: takes on its first open item. `fill` is typed into the quantity, when the form asks for one. */
export async function hold(page: Page, choose: (page: Page) => Promise<void>): Promise<void> {
  await page
    .getByRole('link', { name: /^认领「/ })
    .first()
    .click();
  await inspect(page);
  await choose(page);
  await page.getByRole('button', { name: '暂留给我' }).click();
  await page.waitForURL(/hold=/);
  await expect(page.getByText(/已为您暂留到/)).toBeVisible();
  await inspect(page);
}

/** Promises things, hours or meals for a day; answers the id of the adoption. */
export async function promise(page: Page): Promise<string> {
  await page.locator('[name=deliverBy]').fill(dayFromNow(5));
  await page.getByRole('radio', { name: '署名', exact: false }).last().check();
  await page.getByRole('button', { name: '认领，就这么定' }).click();
  await page.waitForURL(/\/me\/adoptions\/[a-z0-9]{20}/);
  await expect(page.getByRole('status')).toContainText('认领好了');
  await inspect(page);
  return page.url().split('/').at(-1)?.split('?')[0] ?? '';
}

/** Pays at the practice checkout, which says that no money moves; answers the id of the adoption. */
export async function pay(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^去支付/ }).click();
  await page.waitForURL(/\/checkout\/practice\//);
  await expect(page.getByText('这是练习付款页，不会动用真的钱。')).toBeVisible();
  await inspect(page);
  await page.getByRole('button', { name: /^付款 .*练习/ }).click();
  await page.waitForURL(/\/me\/adoptions\/[a-z0-9]{20}/);
  await expect(page.getByRole('status')).toContainText('付款到账');
  await inspect(page);
  return page.url().split('/').at(-1)?.split('?')[0] ?? '';
}

/** The donor says that it was handed over. */
export async function deliver(page: Page, adoptionId: string): Promise<void> {
  await page.goto(`/me/adoptions/${adoptionId}`);
  await page.locator('[name=proofNote]').fill('已送到社区交接点，包装完好，试过可以用。');
  await page.getByRole('button', { name: '送到了' }).click();
  await expect(page.getByRole('status')).toContainText('记下了');
  await inspect(page);
}

/** The charity looks at the proof and confirms all of it. */
export async function confirm(page: Page, adoptionId: string): Promise<void> {
  await page.goto('/workspace/adoptions');
  await inspect(page);
  await page.goto(`/workspace/adoptions/${adoptionId}`);
  await inspect(page);
  await page.getByRole('radio', { name: /^全部收到/ }).check();
  await page.getByRole('button', { name: '确认收到' }).click();
  await expect(page.getByRole('status')).toContainText('已确认');
  await inspect(page);
}
