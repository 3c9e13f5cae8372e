/** What is under way at this very moment: applications that wait, a hold, a promise, proofs to look at. Each demo account finds something to do. */
import type { Actor } from '~/domain/accounts/actor';
import type { Contribution } from '~/domain/needs/vocabulary';
import { read, write } from '~/platform/db/database.server';
import { recordApplication } from '~/use-cases/accounts/apply-for-organisation.server';
import { recordVerdict } from '~/use-cases/accounts/decide-organisation.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { after, DAY, expectYes, isoDay, type Stage } from '../stage';
import { bringIntakeSheets } from './intake';

const MINUTE = 60_000;

/** Applications: two wait for the administrator, one was refused and may be put again. */
async function apply({ cast, end }: Stage) {
  const [, second, third, fourth] = cast.people;
  const shared = { nameEn: null, registrationNumber: null } as const;
  const charity = {
    kind: 'charity',
    name: '檐下社区服务社',
    nameEn: 'Under the Eaves',
    district: 'yantian',
    contactEmail: 'hello@yanxia.example',
    about: '五个人的小机构，做了三年社区修补日，想把需求公开出来让更多人接手。',
    registrationNumber: '53440300MJL9913R4K',
    filingNumber: null,
  } as const;
  const company = {
    kind: 'company',
    name: '拾一家政',
    district: 'nanshan',
    contactEmail: 'hello@shiyi.example',
    trade: '家政',
    headcount: 38,
    ...shared,
    about: '三十八个人的家政公司，愿意每月拿出一天给需要的家庭做一次大扫除。',
  } as const;
  const kitchen = {
    kind: 'meal-partner',
    name: '路口的面馆',
    district: 'yuexiu',
    contactEmail: 'hello@lukou.example',
    about: '一间开在路口的面馆，想每天留出十份热汤面给需要的街坊。',
    ...shared,
  } as const;
  const days = [3, 1, 6];
  const asked = [
    [second, charity],
    [third, company],
    [fourth, kitchen],
  ] as const;
  for (const [index, [applicant, input]] of asked.entries()) {
    if (!applicant) continue;
    const at = after(end, -(days[index] ?? 1) * DAY);
    await write(async (transaction) => {
      const { organisationId } = expectYes(
        await recordApplication(transaction, { applicantId: applicant.userId, input, now: at }),
        'apply',
      );
      if (input.kind !== 'meal-partner') return;
      const verdict = { verdict: 'refuse', reason: '食品经营许可证已过期，请换新证后再申请。' } as const;
      expectYes(
        await recordVerdict(transaction, { organisationId, actorId: cast.administrator.userId, input: verdict, now: after(at, DAY) }),
        'refuse an application',
      );
    });
  }
}

interface Wish {
  readonly donor: Actor;
  readonly companyId?: string;
  readonly contribution: Contribution;
  /** Of the demo charity alone. */
  readonly charityId?: string;
  readonly at: Date;
}

/** Takes on a little of the open need that waits longest, as the wish says; nothing when there is none. */
async function take({ donor, companyId, contribution, charityId, at }: Wish): Promise<string | null> {
  const items = await read().needItem.findMany({
    where: {
      contribution,
      need: { state: 'published', neededBy: { gt: after(at, 20 * DAY) }, publishedAt: { lt: at }, ...(charityId ? { charityId } : {}) },
    },
    orderBy: [{ need: { publishedAt: 'asc' } }, { position: 'asc' }],
    select: { id: true, asked: true, adopted: true },
  });
  const item = items.find(({ asked, adopted }) => adopted < asked);
  if (!item) return null;
  const left = item.asked - item.adopted;
  const quantity = contribution === 'money' ? Math.min(left, 6000) : Math.min(left, contribution === 'hours' ? 120 : 1);
  const input = {
    needItemId: item.id,
    contribution,
    quantity,
    companyId: companyId ?? null,
    requestKey: `today-${item.id}-${donor.userId}-${at.getTime()}`,
  };
  return expectYes(await adoptNeed({ actor: donor, input, now: at }), 'adopt today').adoptionId;
}

async function promise(wish: Wish): Promise<string | null> {
  const adoptionId = await take(wish);
  if (!adoptionId) return null;
  const input = { adoptionId, deliverBy: isoDay(after(wish.at, 5 * DAY)), message: null, signed: true };
  expectYes(await commitAdoption({ actor: wish.donor, input, now: after(wish.at, 3 * MINUTE) }), 'promise today');
  return adoptionId;
}

/** The demo accounts' own affairs, so that each has something to do when one logs in. */
export async function playToday(stage: Stage): Promise<void> {
  const { cast, end } = stage;
  await apply(stage);
  await bringIntakeSheets(stage);
  const [donor] = cast.people;
  const [volunteer] = cast.volunteers;
  const [company] = cast.companies;
  const [charity] = cast.charities;
  if (!donor || !volunteer || !company || !charity) throw new Error('the cast is not complete');
  const ago = (minutes: number) => after(end, -minutes * MINUTE);
  await take({ donor, contribution: 'goods', at: ago(4) });
  await promise({ donor, contribution: 'goods', at: ago(30) });
  await promise({ donor: volunteer, contribution: 'hours', at: ago(50) });
  await promise({ donor: company.owner, companyId: company.id, contribution: 'goods', at: ago(70) });
  for (const minutes of [200, 260, 320]) {
    const adoptionId = await promise({
      donor: minutes === 260 ? volunteer : donor,
      contribution: minutes === 260 ? 'hours' : 'goods',
      charityId: charity.id,
      at: ago(minutes),
    });
    if (!adoptionId) continue;
    const input = { adoptionId, proofNote: '已送到社区交接点，包装完好，交接单在箱子里。', photos: [] };
    expectYes(await deliverAdoption({ actor: minutes === 260 ? volunteer : donor, input, now: ago(minutes - 120) }), 'deliver today');
  }
}
