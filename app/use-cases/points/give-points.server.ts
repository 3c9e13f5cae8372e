/** Writes the points of a confirmed adoption, once; part of the confirming transaction. It never changes an entry. */
import type { Contribution } from '~/domain/needs/vocabulary';
import { POINTS_RULE, pointsFor } from '~/domain/points/rule';
import { seasonOf } from '~/domain/points/season';
import type { Transaction } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';

/**
 * One entry for the confirmed quantity, in the season of `now`, to the donor of the adoption. Does nothing when the entry is there.
 * Throws when the adoption is not confirmed: points are for confirmed help alone.
 */
export async function givePoints(transaction: Transaction, adoptionId: string, now: Date): Promise<void> {
  const given = await transaction.pointsEntry.findFirst({ where: { adoptionId, reason: 'confirmed' }, select: { id: true } });
  if (given) return;
  const adoption = await transaction.adoption.findUniqueOrThrow({
    where: { id: adoptionId },
    select: {
      state: true,
      userId: true,
      companyId: true,
      contribution: true,
      confirmedQuantity: true,
      item: { select: { asked: true, estimate: true } },
    },
  });
  if (adoption.state !== 'confirmed') throw new Error('points are given for a confirmed adoption alone');
  const contribution = adoption.contribution as Contribution;
  const { asked, estimate } = adoption.item;
  await transaction.pointsEntry.create({
    data: {
      id: newId(),
      adoptionId,
      reason: 'confirmed',
      userId: adoption.userId,
      companyId: adoption.companyId,
      contribution,
      points: pointsFor({ contribution, quantity: adoption.confirmedQuantity, asked, estimate }),
      season: seasonOf(now, env.timeZone),
      rule: POINTS_RULE,
      at: now,
    },
  });
}
