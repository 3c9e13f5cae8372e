/** A company adopts with money through the practice checkout: too much is refused, a failed payment may be tried again, paid is paid once. */
import { expect, test } from './people';
import { confirm, hold, pay } from './steps/adoptions';
import { findNeed, releaseNeed, writeNeed } from './steps/needs';

test('money: a company takes what is left, pays, and the charity confirms', async ({ as }) => {
  const title = '换一段漏水的厨房软管';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '接头一开就滴水，地上总要垫一块抹布。',
    item: '软管与人工',
    contribution: '善款',
    quantity: '180',
  });
  await releaseNeed(await as('approver'), needId, title);

  const company = await as('company');
  await findNeed(company, '厨房软管', title);
  await company
    .getByRole('link', { name: /^认领「/ })
    .first()
    .click();
  await company.getByRole('radio', { name: '别的金额' }).check();
  await company.locator('[name=yuan]').fill('1000');
  await company.getByRole('button', { name: '暂留给我' }).click();
  await expect(company.getByRole('alert')).toContainText('¥180');
  await expect(company.locator('[name=yuan]')).toHaveValue('1000');

  await company.goto(`/needs/${needId}`);
  await hold(company, async (page) => {
    await page.getByRole('radio', { name: '剩下的全部' }).check();
    await page.getByRole('radio', { name: '麦穗与火烘焙坊' }).check();
  });
  await company.getByRole('button', { name: /^去支付/ }).click();
  await company.getByRole('button', { name: '让付款失败（练习）' }).click();
  await expect(company.getByText('付款没有成功，没有扣钱')).toBeVisible();
  const adoptionId = await pay(company);

  await confirm(caseworker, adoptionId);
  await company.goto(`/needs/${needId}`);
  await expect(company.locator('main')).toContainText('亮了');
});
