/** Charities in public: admitted ones alone, figures over public needs alone, no contact and no member. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeCharity, makeCompany, makePerson, makePublishedNeed, NOW } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import { Outcome } from '~/platform/outcomes.server';
import { loader as charityLoader } from '~/routes/charities/charity';
import { loader as charitiesLoader } from '~/routes/charities/list';
import { loader as projectsLoader } from '~/routes/projects/list';
import { loader as projectLoader } from '~/routes/projects/project';
import { currentCharity } from '~/use-cases/charities/current-charity.server';
import { getCharity } from '~/use-cases/charities/get-charity.server';
import { getDesk } from '~/use-cases/charities/get-desk.server';
import { listCharities } from '~/use-cases/charities/list-charities.server';

useDatabase();

test('a charity shows its numbers, its open needs and what was confirmed, and nothing else', async () => {
  const charity = await makeCharity({ name: '晴川社工服务中心' });
  const need = await makePublishedNeed({ charity, items: [{ contribution: 'meals', asked: 30 }], district: 'luohu' });
  const page = await getCharity({ slug: charity.slug, page: 1, now: NOW });
  expect(page.charity).toMatchObject({
    name: '晴川社工服务中心',
    openNeeds: 1,
    metNeeds: 0,
    districts: ['luohu'],
    figures: [{ contribution: 'meals', asked: 30, adopted: 0, confirmed: 0 }],
  });
  expect(page.needs.rows.map(({ id }) => id)).toEqual([need.id]);
  const text = JSON.stringify(page);
  for (const secret of ['@example.test', '谭社工', '陈审批', charity.caseworker.userId, 'contactEmail']) expect(text).not.toContain(secret);
});

test('only admitted charities are listed and have a page', async () => {
  const applied = await makeCharity({ state: 'applied' });
  const suspended = await makeCharity({ state: 'suspended' });
  const company = await makeCompany();
  for (const { slug } of [applied, suspended, company, { slug: 'nosuchcharity' }]) {
    const answer = await openDoor(charityLoader, { path: `/charities/${slug}`, params: { slug } });
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).status).toBe(404);
  }
  const list = await listCharities({ input: { page: 1 } });
  expect(list.rows.map(({ slug }) => slug)).not.toContain(applied.slug);
  expect(list.rows.map(({ slug }) => slug)).not.toContain(company.slug);
});

test('public lists and pages open for everybody, whatever the address says', async () => {
  for (const as of [undefined, await makePerson(), (await makeCharity()).approver]) {
    expect(await openDoor(charitiesLoader, { path: '/charities?page=999', as })).toMatchObject({ page: 1 });
    expect(await openDoor(projectsLoader, { path: "/projects?district=atlantis&charity='--&page=-3", as })).toMatchObject({
      query: { district: null, charity: null },
    });
    const missing = await openDoor(projectLoader, { path: '/projects/nosuch', params: { projectId: 'nosuch' }, as });
    expect((missing as Response).status).toBe(404);
  }
});

test('a desk is for members of an admitted charity', async () => {
  const charity = await makeCharity();
  await makePublishedNeed({ charity });
  expect(currentCharity(charity.caseworker)).toBe(charity.id);
  expect(await getDesk({ actor: charity.approver })).toMatchObject({ counts: { '/workspace/approvals': 0, '/workspace/adoptions': 0 } });
  for (const actor of [await makePerson(), (await makeCompany()).owner, (await makeCharity({ state: 'suspended' })).caseworker]) {
    expect(() => currentCharity(actor)).toThrow(Outcome);
  }
});
