/** Two donors race for one thing: one gets it, the other reads a sentence and is shown what else waits. */
import { expect, inspect, test } from './people';
import { releaseNeed, writeNeed } from './steps/needs';

test('one of two wins, and nothing is adopted twice', async ({ as }) => {
  const title = '一只带刻度的保温杯';
  const needId = await writeNeed(await as('caseworker'), {
    title,
    story: '想自己记着每天喝了多少水。',
    item: '保温杯',
    contribution: '物资',
    quantity: '1',
  });
  await releaseNeed(await as('approver'), needId, title);

  const racers = [await as('donor'), await as('volunteer')];
  for (const page of racers) {
    await page.goto(`/needs/${needId}`);
    await page
      .getByRole('link', { name: /^认领「/ })
      .first()
      .click();
  }
  await Promise.all(
    racers.map(async (page) => {
      const answered = page.waitForEvent('domcontentloaded');
      await page.getByRole('button', { name: '暂留给我' }).click();
      await answered;
    }),
  );
  const held = await Promise.all(racers.map(async (page) => new URL(page.url()).searchParams.has('hold')));
  expect(held.filter(Boolean)).toHaveLength(1);

  const loser = racers[held.indexOf(false)];
  if (!loser) throw new Error('nobody lost');
  await expect(loser.locator('main')).toContainText(/别人认领|没有剩/);
  await inspect(loser);
});

test('pressing twice takes one', async ({ as }) => {
  const title = '一个好拧开的药盒';
  const needId = await writeNeed(await as('caseworker'), {
    title,
    story: '七格的，盖子按一下就弹开。',
    item: '药盒',
    contribution: '物资',
    quantity: '2',
  });
  await releaseNeed(await as('approver'), needId, title);
  const donor = await as('donor');
  await donor.goto(`/needs/${needId}`);
  await donor
    .getByRole('link', { name: /^认领「/ })
    .first()
    .click();
  const form = await donor
    .locator('main form:has([name=requestKey])')
    .evaluate((element) => Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])));
  const send = () =>
    donor.request.post(donor.url(), {
      form: { ...form, quantity: '1' },
      headers: { Origin: new URL(donor.url()).origin },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send(), send()]);
  expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1);
  await donor.goto(`/needs/${needId}`);
  await expect(donor.locator('main')).toContainText('还差 1');
});
