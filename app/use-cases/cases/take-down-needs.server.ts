/** Takes every public need of a household down: state, adoptions, index. Drafts and what is in review stay on the desk, unpublishable. */
import type { Actor } from '~/domain/accounts/actor';
import { moveNeed, PUBLIC_STATES } from '~/domain/needs/states';
import type { Transaction } from '~/platform/db/database.server';
import { log } from '~/platform/log.server';
import { NeighbourError } from '~/platform/neighbour.server';
import { endNeedAdoptions } from '../adoptions/end-need-adoptions.server';
import { ownNeed, writeMove } from '../needs/own-need.server';
import { indexNeed } from '../search/index-need.server';

export interface TakeDown {
  readonly actor: Actor;
  readonly caseFileId: string;
  readonly reason: string;
  readonly now: Date;
}

/** Part of the caller's transaction. Answers the ids of the needs that were public; the caller hands them to `forgetInSearch` after it. */
export async function takeDownNeeds(transaction: Transaction, { actor, caseFileId, reason, now }: TakeDown): Promise<string[]> {
  const found = await transaction.need.findMany({
    where: { caseFileId, state: { in: [...PUBLIC_STATES] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of found) {
    const need = await ownNeed(actor, id, 'write-needs', transaction);
    const moved = moveNeed(need.state, 'take-down');
    const written =
      moved.ok && (await writeMove(transaction, { need, move: 'take-down', to: moved.state, actorId: actor.userId, reason, now }));
    // One writer at a time: what was public a line ago still is. Anything else must undo the whole withdrawal.
    if (!written) throw new Error(`need ${id} could not be taken down`);
    await endNeedAdoptions(transaction, { needId: id, actorId: actor.userId, reason, now });
  }
  return found.map(({ id }) => id);
}

/** Takes the needs out of search at once; when search is down the outbox does it as soon as it is back. */
export async function forgetInSearch(needIds: readonly string[]): Promise<void> {
  for (const needId of needIds) {
    try {
      await indexNeed({ needId });
    } catch (down) {
      if (!(down instanceof NeighbourError)) throw down;
      log.warn({ needId }, 'search is down: the outbox will take this need out');
    }
  }
}
