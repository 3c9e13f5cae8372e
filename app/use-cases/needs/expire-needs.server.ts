/** The clock's part: public needs long past their day, for which nobody is on the way, end. Safe to run twice. */
import { moveNeed, type NeedState } from '~/domain/needs/states';
import { audit } from '~/platform/audit.server';
import { read, write } from '~/platform/db/database.server';
import { enqueue } from '~/platform/outbox.server';
import { endNeedAdoptions } from '../adoptions/end-need-adoptions.server';

/** Days past the wished day during which a need still waits. */
export const PATIENCE_DAYS = 30;
const BATCH = 200;

/** Whose promise is still under way; holds alone do not keep a need open. */
const nobodyOnTheWay = { items: { none: { adoptions: { some: { state: { in: ['committed', 'delivered'] } } } } } };

/** Expires what is due at `now`, at most two hundred a tick; answers how many. */
export async function expireNeeds({ now }: { now: Date }): Promise<number> {
  const before = new Date(now.getTime() - PATIENCE_DAYS * 86_400_000);
  const due = { state: { in: ['published', 'fully-adopted'] }, neededBy: { lt: before }, ...nobodyOnTheWay };
  const late = await read().need.findMany({ where: due, orderBy: { neededBy: 'asc' }, take: BATCH, select: { id: true } });
  let expired = 0;
  for (const { id } of late) {
    if (await expireOne(id, due, now)) expired += 1;
  }
  return expired;
}

async function expireOne(needId: string, due: object, now: Date): Promise<boolean> {
  return write(async (transaction) => {
    const need = await transaction.need.findFirst({ where: { id: needId, ...due }, select: { state: true, charityId: true } });
    const moved = need && moveNeed(need.state as NeedState, 'expire');
    if (!need || !moved?.ok) return false;
    await transaction.need.update({ where: { id: needId }, data: { state: moved.state, version: { increment: 1 } } });
    await audit(transaction, {
      at: now,
      actorId: null,
      action: 'expire',
      subject: 'need',
      subjectId: needId,
      fromState: need.state,
      toState: moved.state,
      charityId: need.charityId,
    });
    await enqueue(transaction, 'index-need', { needId }, now);
    await endNeedAdoptions(transaction, { needId, actorId: null, reason: 'need-expired', now });
    return true;
  });
}
