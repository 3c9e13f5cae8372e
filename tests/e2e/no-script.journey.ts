/** The first journeys again, on a phone of 360 px with JavaScript off. */
import { expect, test } from './people';
import { confirm, deliver, hold, pay, promise } from './steps/adoptions';
import { importSheet, sampleSheet } from './steps/imports';
import { findNeed, releaseNeed, writeNeed } from './steps/needs';

test('a charity imports and publishes', async ({ as }) => {
  const caseworker = await as('caseworker');
  await importSheet(caseworker, sampleSheet('JY2'));
  await caseworker.getByText('丢弃这份预览').first().click();
  await caseworker.getByRole('button', { name: '丢弃', exact: true }).click();
  const title = '一顶骑车戴的轻头盔';
  const needId = await writeNeed(caseworker, {
    title,
    story: '每天骑车去上夜校，想戴一顶轻一点的。',
    item: '头盔',
    contribution: '物资',
    quantity: '1',
  });
  await releaseNeed(await as('approver'), needId, title);
  await findNeed(await as('visitor'), '轻头盔', title);
});

test('a visitor chooses first, logs in then, and their choice is kept', async ({ as }) => {
  const title = '两条干得快的浴巾';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '阴雨天晾不干，想要薄一点的。',
    item: '速干浴巾',
    contribution: '物资',
    quantity: '2',
  });
  await releaseNeed(await as('approver'), needId, title);

  const donor = await as('visitor');
  await findNeed(donor, '速干浴巾', title);
  await donor
    .getByRole('link', { name: /^认领「/ })
    .first()
    .click();
  await donor.locator('[name=quantity]').first().fill('1');
  await donor.getByRole('button', { name: '暂留给我' }).click();
  await donor.waitForURL(/\/log-in/);
  await donor.getByLabel('邮箱').fill('donor@demo.warmlight.test');
  await donor.getByLabel('密码').fill('warmlight-demo');
  await donor.getByRole('button', { name: '登录', exact: true }).click();
  await donor.waitForURL(/\/adopt/);
  await expect(donor.locator('[name=quantity]').first()).toHaveValue('1');
  await donor.getByRole('button', { name: '暂留给我' }).click();
  await donor.waitForURL(/hold=/);
  const adoptionId = await promise(donor);
  await deliver(donor, adoptionId);
  await confirm(caseworker, adoptionId);
  await donor.goto(`/needs/${needId}`);
  await expect(donor.locator('main')).toContainText('还差 1');
});

test('a company adopts with money', async ({ as }) => {
  const title = '一次空调清洗的费用';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '去年起出风有味道，想在天热前洗一洗。',
    item: '清洗费',
    contribution: '善款',
    quantity: '120',
  });
  await releaseNeed(await as('approver'), needId, title);
  const company = await as('company');
  await findNeed(company, '空调清洗', title);
  await hold(company, async (page) => page.getByRole('radio', { name: '剩下的全部' }).check());
  const adoptionId = await pay(company);
  await confirm(caseworker, adoptionId);
});
