/** Confirmed adoptions for tests of points, boards and badges, with their points, as confirmation would have left them. */

import type { Actor } from '~/domain/accounts/actor';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { reviewBadge } from '~/use-cases/badges/review-badge.server';
import { givePoints } from '~/use-cases/points/give-points.server';
import { reversePoints } from '~/use-cases/points/reverse-points.server';
import { type ItemWish, makeCharity, makePublishedNeed, NOW } from './factories';

export interface DeedWish {
  readonly by: Actor;
  readonly companyId?: string;
  readonly at?: Date;
  readonly item?: ItemWish;
  readonly signed?: boolean;
  readonly charity?: Awaited<ReturnType<typeof makeCharity>>;
  readonly title?: string;
}

/** One met need and the adoption that met it, with points and a review of the company's badge. */
export async function makeDeed(wish: DeedWish): Promise<{ adoptionId: string; needId: string }> {
  const { by, companyId = null, at = NOW, signed = false } = wish;
  const item = wish.item ?? { contribution: 'goods', asked: 1 };
  const need = await makePublishedNeed({ charity: wish.charity ?? (await makeCharity()), items: [item], title: wish.title });
  const adoptionId = newId();
  const [{ id: needItemId } = { id: '' }] = need.items;
  await write(async (transaction) => {
    await transaction.adoption.create({
      data: {
        id: adoptionId,
        needItemId,
        userId: by.userId,
        companyId,
        contribution: item.contribution,
        quantity: item.asked,
        confirmedQuantity: item.asked,
        state: 'confirmed',
        signed,
        requestKey: adoptionId,
        createdAt: at,
        confirmedAt: at,
        confirmedById: need.charity.caseworker.userId,
      },
    });
    await transaction.needItem.update({ where: { id: needItemId }, data: { adopted: item.asked, confirmed: item.asked } });
    await transaction.need.update({ where: { id: need.id }, data: { state: 'met', metAt: at } });
    await givePoints(transaction, adoptionId, at);
    if (companyId) await reviewBadge(transaction, companyId, at);
  });
  return { adoptionId, needId: need.id };
}

/** The confirmation taken back, as the charity would. */
export async function takeBack({ adoptionId, needId }: { adoptionId: string; needId: string }, at: Date = NOW): Promise<void> {
  await write(async (transaction) => {
    const adoption = await transaction.adoption.update({
      where: { id: adoptionId },
      data: { state: 'cancelled', confirmedQuantity: 0, endedAt: at, endReason: 'test' },
      select: { companyId: true, needItemId: true },
    });
    await transaction.needItem.update({ where: { id: adoption.needItemId }, data: { adopted: 0, confirmed: 0 } });
    await transaction.need.update({ where: { id: needId }, data: { state: 'published', metAt: null } });
    await reversePoints(transaction, adoptionId, at);
    if (adoption.companyId) await reviewBadge(transaction, adoption.companyId, at);
  });
}
