/** A charity writes a need, another person releases it, and anyone finds it by its words. */
import { expect, inspect, test } from './people';
import { findNeed, releaseNeed, writeNeed } from './steps/needs';

test('a need goes from the caseworker over the approver to the public', async ({ as }) => {
  const title = '一盏能夹在床头的阅读灯';
  const caseworker = await as('caseworker');
  const needId = await writeNeed(caseworker, {
    title,
    story: '晚上想看几页书再睡，大灯太亮，会吵着家里人。',
    item: '夹式阅读灯',
    contribution: '物资',
    quantity: '1',
  });

  const visitor = await as('visitor');
  expect((await visitor.goto(`/needs/${needId}`))?.status(), 'not public before its release').toBe(404);

  await caseworker.goto(`/workspace/approvals/needs/${needId}`);
  await expect(caseworker.getByRole('button', { name: '放行并公开' })).toHaveCount(0);

  await releaseNeed(await as('approver'), needId, title);
  await findNeed(visitor, '床头阅读灯', title);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('阅读灯');
});

test('a need without a story is kept as a draft and says what it lacks', async ({ as }) => {
  const page = await as('caseworker');
  await page.goto('/workspace/needs/new');
  await page.getByRole('button', { name: '存好并送审' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toBeFocused();
  await inspect(page);
});
