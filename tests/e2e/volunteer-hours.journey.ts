/** A volunteer adopts part of the hours a need asks, and the rest stays for others. */
import { expect, test } from './people';
import { confirm, deliver, hold, promise } from './steps/adoptions';
import { findNeed, releaseNeed, writeNeed } from './steps/needs';

test('hours: two of three are taken, done and confirmed; one remains', async ({ as }) => {
  const title = '陪着去两趟菜场认路';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '新搬来不久，想自己买菜，第一次有人一起走一遍就好。',
    item: '陪走',
    contribution: '服务',
    quantity: '3',
  });
  await releaseNeed(await as('approver'), needId, title);

  const volunteer = await as('volunteer');
  await findNeed(volunteer, '菜场认路', title);
  await hold(volunteer, async (page) => page.locator('[name=quantity]').first().fill('2'));
  const adoptionId = await promise(volunteer);
  await volunteer.goto(`/needs/${needId}`);
  await expect(volunteer.locator('main')).toContainText('还差 1 小时');

  await deliver(volunteer, adoptionId);
  await confirm(caseworker, adoptionId);
  await volunteer.goto('/me/adoptions');
  await expect(volunteer.locator('main')).toContainText(title);
});
