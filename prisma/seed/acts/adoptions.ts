/** Donors adopt what was released, mostly keep their word, and charities confirm; some let go, some are asked again, a few are undone. */
import type { Actor } from '~/domain/accounts/actor';
import type { AdoptionState } from '~/domain/adoptions/states';
import type { Contribution } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { adoptNeed } from '~/use-cases/adoptions/adopt-need.server';
import { cancelAdoption } from '~/use-cases/adoptions/cancel-adoption.server';
import { commitAdoption } from '~/use-cases/adoptions/commit-adoption.server';
import { confirmAdoption } from '~/use-cases/adoptions/confirm-adoption.server';
import { deliverAdoption } from '~/use-cases/adoptions/deliver-adoption.server';
import { questionAdoption } from '~/use-cases/adoptions/question-adoption.server';
import { releaseAdoption } from '~/use-cases/adoptions/release-adoption.server';
import { payPractice } from '~/use-cases/payments/practice-checkout.server';
import type { CharityCast } from '../cast';
import { CONFIRMATION_NOTES, PROOF_NOTES } from '../content/thanks';
import { after, DAY, expectYes, isoDay, type Stage } from '../stage';

const MINUTE = 60_000;
/** Share of released needs that nobody finds in time. */
const UNNOTICED = 0.14;

interface OpenNeed {
  readonly needId: string;
  readonly charity: CharityCast;
  readonly publishedAt: Date;
}

interface Item {
  readonly id: string;
  readonly contribution: Contribution;
  readonly asked: number;
}

interface Promised {
  readonly stage: Stage;
  readonly charity: CharityCast;
  readonly donor: Actor;
  readonly adoptionId: string;
  readonly contribution: Contribution;
  readonly quantity: number;
}

function drawDonor({ cast, random }: Stage, contribution: Contribution, city: string): { donor: Actor; companyId: string | null } {
  const near = cast.companies.filter((company) => company.city === city);
  const byCompany = { money: 0.4, goods: 0.35, hours: 0.15, meals: 0.6 }[contribution];
  if (near.length > 0 && random.chance(byCompany)) {
    const { owner, id } = random.regular(near);
    return { donor: owner, companyId: id };
  }
  return { donor: random.regular(contribution === 'hours' ? cast.volunteers : cast.people), companyId: null };
}

/** Whether an adoption is still where the story left it: its need may have ended, its day may have passed. */
async function isStill(adoptionId: string, states: readonly AdoptionState[]): Promise<boolean> {
  const { state } = await read().adoption.findUniqueOrThrow({ where: { id: adoptionId }, select: { state: true } });
  return (states as readonly string[]).includes(state);
}

/** The smallest part a person gives, so that what remains stays a round figure. */
const STEP: Readonly<Record<Contribution, number>> = { money: 2000, goods: 1, hours: 60, meals: 5 };

/** About `share` of `whole`, in steps; all of it when less than a step would remain. */
function part(contribution: Contribution, whole: number, share: number): number {
  const step = STEP[contribution];
  const rounded = Math.max(step, Math.round((whole * share) / step) * step);
  return whole - rounded < step ? whole : rounded;
}

/** All that is left, or a part a person would give. */
function drawQuantity({ random }: Stage, { contribution }: Item, left: number): number {
  return random.chance(0.75) ? left : part(contribution, left, random.pick([0.25, 0.5, 0.5, 0.75]));
}

function planConfirmation({ stage, charity, adoptionId, contribution, quantity }: Promised, from: Date) {
  const { random, timeline } = stage;
  const confirmer = random.pick(charity.caseworkers);
  const at = after(from, random.wait(2));
  timeline.at(at, async () => {
    if (!(await isStill(adoptionId, ['committed', 'delivered']))) return;
    const confirmedQuantity = random.chance(0.03) ? part(contribution, quantity, 0.6) : quantity;
    expectYes(
      await confirmAdoption({
        actor: confirmer,
        input: { adoptionId, confirmedQuantity, note: random.pick(CONFIRMATION_NOTES[contribution]) },
        now: at,
      }),
      'confirm',
    );
    if (!random.chance(0.006)) return;
    const undoneAt = after(at, random.wait(5));
    timeline.at(undoneAt, async () => {
      if (!(await isStill(adoptionId, ['confirmed']))) return;
      const input = { adoptionId, reason: '回访时发现登记错了，撤销这次确认。' };
      expectYes(await cancelAdoption({ actor: charity.approver, input, now: undoneAt }), 'undo a confirmation');
    });
  });
}

function planDelivery(promised: Promised, committedAt: Date) {
  const { stage, charity, donor, adoptionId, contribution } = promised;
  const { random, timeline } = stage;
  const deliver = (at: Date) => async () => {
    if (!(await isStill(adoptionId, ['committed']))) return;
    const input = { adoptionId, proofNote: random.pick(PROOF_NOTES[contribution]), photos: [] };
    expectYes(await deliverAdoption({ actor: donor, input, now: at }), 'deliver');
  };
  const deliveredAt = after(committedAt, DAY / 2 + random.wait(3));
  timeline.at(deliveredAt, deliver(deliveredAt));
  if (!random.chance(0.03)) {
    planConfirmation(promised, deliveredAt);
    return;
  }
  const questionedAt = after(deliveredAt, random.wait(1));
  timeline.at(questionedAt, async () => {
    if (!(await isStill(adoptionId, ['delivered']))) return;
    const input = { adoptionId, reason: '凭证里看不清是哪一件，请补一句说明。' };
    expectYes(await questionAdoption({ actor: charity.approver, input, now: questionedAt }), 'question a delivery');
  });
  const againAt = after(questionedAt, DAY / 4 + random.wait(1));
  timeline.at(againAt, deliver(againAt));
  planConfirmation(promised, againAt);
}

async function keepPromise(promised: Promised, at: Date) {
  const { stage, donor, adoptionId, contribution } = promised;
  const { random } = stage;
  const deliverBy = contribution === 'money' ? null : isoDay(after(at, random.between(3, 9) * DAY));
  const committed = expectYes(
    await commitAdoption({ actor: donor, input: { adoptionId, deliverBy, message: null, signed: random.chance(0.4) }, now: at }),
    'commit',
  );
  if (contribution !== 'money') {
    planDelivery(promised, at);
    return;
  }
  const { checkoutId } = await read().payment.findUniqueOrThrow({ where: { adoptionId }, select: { checkoutId: true } });
  if (committed.payAt) expectYes(await payPractice({ actor: donor, checkoutId, now: at }), 'pay');
  planConfirmation(promised, after(at, random.between(3, 12) * DAY));
}

/** One donor takes what is left, or part of it; then perhaps the next one comes. */
async function takeTurn(stage: Stage, need: OpenNeed, item: Item, at: Date) {
  const { random, timeline } = stage;
  const row = await read().needItem.findUniqueOrThrow({
    where: { id: item.id },
    select: { asked: true, adopted: true, need: { select: { state: true, neededBy: true } } },
  });
  const left = row.asked - row.adopted;
  if (left === 0 || row.need.state !== 'published' || row.need.neededBy < after(at, 12 * DAY)) return;
  const { donor, companyId } = drawDonor(stage, item.contribution, need.charity.city);
  const quantity = drawQuantity(stage, item, left);
  const input = { needItemId: item.id, contribution: item.contribution, quantity, companyId, requestKey: `${item.id}-${at.getTime()}` };
  const { adoptionId } = expectYes(await adoptNeed({ actor: donor, input, now: at }), 'adopt');
  const promised = { stage, charity: need.charity, donor, adoptionId, contribution: item.contribution, quantity };
  const decidedAt = after(at, random.between(2, 14) * MINUTE);
  timeline.at(decidedAt, async () => {
    if (random.chance(0.03) || !(await isStill(adoptionId, ['held']))) return;
    if (random.chance(0.04)) expectYes(await releaseAdoption({ actor: donor, input: { adoptionId }, now: decidedAt }), 'release');
    else await keepPromise(promised, decidedAt);
  });
  const nextAt = after(at, random.wait(6) + 20 * MINUTE);
  timeline.at(nextAt, () => takeTurn(stage, need, item, nextAt));
}

/** Donors find a need some days after its release, each of its items in their own time. */
export async function planAdoptions(stage: Stage, need: OpenNeed) {
  const { random, timeline } = stage;
  if (random.chance(UNNOTICED)) return;
  const items = await read().needItem.findMany({
    where: { needId: need.needId },
    orderBy: { position: 'asc' },
    select: { id: true, contribution: true, asked: true },
  });
  for (const item of items as Item[]) {
    const at = after(need.publishedAt, random.wait(12));
    timeline.at(at, () => takeTurn(stage, need, item, at));
  }
}
