/** Brings a public need's state to what its items have, after an adoption changed; part of the changing transaction. */
import { type NeedState, PUBLIC_STATES, stateByProgress } from '~/domain/needs/states';
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db/database.server';
import { enqueue } from '~/platform/outbox.server';

/** `actorId` is whoever changed the adoption; null for the clock. Ended needs keep their state. The index always hears of it. */
export async function settleNeed(transaction: Transaction, change: { needId: string; actorId: string | null; now: Date }): Promise<void> {
  const { needId, actorId, now } = change;
  const need = await transaction.need.findUniqueOrThrow({
    where: { id: needId },
    select: { state: true, charityId: true, items: { select: { asked: true, adopted: true, confirmed: true } } },
  });
  await enqueue(transaction, 'index-need', { needId }, now);
  if (!(PUBLIC_STATES as readonly string[]).includes(need.state)) return;
  const delivered = await transaction.adoption.count({ where: { item: { needId }, state: 'delivered' } });
  const state: NeedState = stateByProgress(need.items, delivered > 0);
  if (state === need.state) return;
  await transaction.need.update({ where: { id: needId }, data: { state, metAt: state === 'met' ? now : null, version: { increment: 1 } } });
  await audit(transaction, {
    at: now,
    actorId,
    action: 'settle',
    subject: 'need',
    subjectId: needId,
    fromState: need.state,
    toState: state,
    charityId: need.charityId,
  });
}
