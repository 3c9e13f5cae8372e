/** Takes back the points of an adoption by a reversing entry; part of the transaction that takes the confirmation back. Deletes nothing. */
import type { Transaction } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';

/** One entry that names and cancels the confirmed one, in its season. Does nothing when there is none or it is reversed already. */
export async function reversePoints(transaction: Transaction, adoptionId: string, now: Date): Promise<void> {
  const given = await transaction.pointsEntry.findFirst({ where: { adoptionId, reason: 'confirmed', reversal: null } });
  if (!given) return;
  await transaction.pointsEntry.create({
    data: {
      id: newId(),
      adoptionId,
      reason: 'reversed',
      userId: given.userId,
      companyId: given.companyId,
      contribution: given.contribution,
      points: 0 - given.points,
      season: given.season,
      rule: given.rule,
      reversesId: given.id,
      at: now,
    },
  });
}
