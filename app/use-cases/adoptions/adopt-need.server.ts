/** Holds part or all of an item for a donor. One conditional write decides between many; the same form twice is one adoption. */
import type { Actor } from '~/domain/accounts/actor';
import { adopt } from '~/domain/adoptions/adopt';
import type { NeedState } from '~/domain/needs/states';
import type { Contribution } from '~/domain/needs/vocabulary';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { findCheckout } from '~/platform/checkout/checkout.server';
import { type Reader, read, type Transaction, write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';
import { settleNeed } from '../needs/settle-need.server';

export interface AdoptInput {
  readonly needItemId: string;
  readonly contribution: Contribution;
  /** Fen, pieces, minutes or portions. */
  readonly quantity: number;
  /** The company that gives; the person gives when it is left out. */
  readonly companyId?: string | null;
  /** Made with the form, so that sending it twice is adopting once. */
  readonly requestKey: string;
}

async function loadItem(from: Reader | Transaction, needItemId: string) {
  const item = await from.needItem.findUnique({
    where: { id: needItemId },
    select: { needId: true, contribution: true, asked: true, adopted: true, need: { select: { charityId: true, state: true } } },
  });
  if (!item || item.need.state === 'draft' || item.need.state === 'in-review') throw notFound();
  const need = { charityId: item.need.charityId, state: item.need.state as NeedState };
  return { needId: item.needId, need, item: { ...item, contribution: item.contribution as Contribution } };
}

async function findTwin(from: Reader | Transaction, userId: string, requestKey: string) {
  return from.adoption.findUnique({ where: { userId_requestKey: { userId, requestKey } }, select: { id: true } });
}

/** Takes `quantity` if the need is still open and that much is left: the write that decides. */
async function take(transaction: Transaction, needItemId: string, quantity: number): Promise<boolean> {
  const taken = await transaction.$executeRaw`UPDATE "NeedItem" SET "adopted" = "adopted" + ${quantity}
    WHERE "id" = ${needItemId} AND "adopted" + ${quantity} <= "asked"
      AND EXISTS (SELECT 1 FROM "Need" WHERE "Need"."id" = "NeedItem"."needId" AND "Need"."state" = 'published')`;
  return taken === 1;
}

/**
 * Held for HOLD_MINUTES. Refuses what domain/adoptions/adopt refuses (losers of a race get `more-than-left` or `nothing-left`), and
 * `payments-unavailable` for money on a site without a checkout. An item that is not public is not found.
 */
export async function adoptNeed({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: AdoptInput;
  now: Date;
}): Promise<Decision<{ adoptionId: string }>> {
  const { needItemId, quantity, requestKey, contribution } = input;
  const companyId = input.companyId ?? null;
  const twin = await findTwin(read(), actor.userId, requestKey);
  if (twin) return accept({ adoptionId: twin.id });
  const seen = await loadItem(read(), needItemId);
  const decided = adopt({ ...seen, contribution, quantity, actor, companyId, now });
  if (!decided.ok) return decided;
  if (contribution === 'money' && !findCheckout()) return refuse('payments-unavailable');
  return write(async (transaction) => {
    const meanwhile = await findTwin(transaction, actor.userId, requestKey);
    if (meanwhile) return accept({ adoptionId: meanwhile.id });
    if (!(await take(transaction, needItemId, quantity))) {
      const present = adopt({ ...(await loadItem(transaction, needItemId)), contribution, quantity, actor, companyId, now });
      return present.ok ? refuse('need-not-open') : present;
    }
    const adoptionId = newId();
    await transaction.adoption.create({
      data: {
        id: adoptionId,
        needItemId,
        userId: actor.userId,
        companyId,
        contribution,
        quantity,
        state: 'held',
        requestKey,
        holdEndsAt: decided.holdEndsAt,
        createdAt: now,
      },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'adopt',
      subject: 'adoption',
      subjectId: adoptionId,
      toState: 'held',
      charityId: seen.need.charityId,
    });
    await settleNeed(transaction, { needId: seen.needId, actorId: actor.userId, now });
    return accept({ adoptionId });
  });
}
