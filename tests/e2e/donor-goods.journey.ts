/** A donor finds one thing by its words, adopts it, delivers it; the charity confirms; the window is lit and the deed stands on the board. */
import { expect, inspect, test } from './people';
import { confirm, deliver, hold, promise } from './steps/adoptions';
import { findNeed, releaseNeed, writeNeed } from './steps/needs';

test('goods: found, adopted, delivered, confirmed, counted', async ({ as }) => {
  const title = '一把坐着洗菜的高脚凳';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '站久了腿酸，坐着洗菜择菜正好够到水池。',
    item: '高脚凳',
    contribution: '物资',
    quantity: '1',
  });
  await releaseNeed(await as('approver'), needId, title);

  const donor = await as('donor');
  await donor.goto('/leaderboards?board=people');
  const deedsBefore = Number(/做成 (\d+) 件/.exec((await donor.locator('main').textContent()) ?? '')?.[1] ?? 0);

  await findNeed(donor, '高脚凳', title);
  await hold(donor, async () => undefined);
  const adoptionId = await promise(donor);
  await deliver(donor, adoptionId);

  await donor.goto(`/needs/${needId}`);
  await expect(donor.locator('main')).not.toContainText('亮了', { timeout: 1000 });

  await confirm(caseworker, adoptionId);
  await donor.goto(`/needs/${needId}`);
  await expect(donor.locator('main')).toContainText('亮了');
  await inspect(donor);

  await donor.goto('/leaderboards?board=people');
  const deedsAfter = Number(/做成 (\d+) 件/.exec((await donor.locator('main').textContent()) ?? '')?.[1] ?? 0);
  expect(deedsAfter).toBe(deedsBefore + 1);
  await inspect(donor);
});
