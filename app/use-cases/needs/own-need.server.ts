/** Fetches a need of the actor's own charity for a change, and moves it; the first half of every authoring use-case. Never another charity's. */

import type { Prisma } from '#prisma/generated/client';
import type { Actor } from '~/domain/accounts/actor';
import { may, organisationsWhere, type Permission } from '~/domain/accounts/roles';
import type { ReleaseNeed } from '~/domain/needs/release';
import type { NeedMove, NeedState } from '~/domain/needs/states';
import { audit } from '~/platform/audit.server';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { enqueue } from '~/platform/outbox.server';
import { forbidden, notFound } from '~/platform/outcomes.server';

const ownNeedSelect = {
  id: true,
  charityId: true,
  caseFileId: true,
  kind: true,
  title: true,
  titleEn: true,
  story: true,
  storyEn: true,
  neededBy: true,
  state: true,
  authorId: true,
  version: true,
  photos: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true, caption: true, captionEn: true } },
  items: { orderBy: { position: 'asc' }, select: { name: true, nameEn: true, contribution: true, asked: true, estimate: true } },
} as const satisfies Prisma.NeedSelect;

export type OwnNeed = Omit<Prisma.NeedGetPayload<{ select: typeof ownNeedSelect }>, 'state' | 'items' | 'kind'> &
  Pick<ReleaseNeed, 'items' | 'kind'> & { readonly state: NeedState };

/**
 * The need, when it is of a charity whose desk `actor` sits at (else not found) and the actor has `permission` there (else
 * forbidden). Inside a transaction give it as `source`.
 */
export async function ownNeed(
  actor: Actor,
  needId: string,
  permission: Permission,
  source: Reader | Transaction = read(),
): Promise<OwnNeed> {
  const charities = [...organisationsWhere(actor, 'see-workspace')];
  const need = await source.need.findFirst({ where: { id: needId, charityId: { in: charities } }, select: ownNeedSelect });
  if (!need) throw notFound();
  if (!may(actor, permission, need.charityId)) throw forbidden();
  return need as OwnNeed;
}

interface Change {
  readonly need: OwnNeed;
  readonly move: NeedMove;
  readonly to: NeedState;
  /** Null for the clock. */
  readonly actorId: string | null;
  readonly reason?: string;
  readonly now: Date;
  readonly set?: Prisma.NeedUncheckedUpdateManyInput;
}

/** Writes one move of `need` unless somebody changed it since it was read: then false, and nothing is written. */
export async function writeMove(transaction: Transaction, change: Change): Promise<boolean> {
  const { need, move, to, actorId, reason = null, now, set = {} } = change;
  const { count } = await transaction.need.updateMany({
    where: { id: need.id, charityId: need.charityId, state: need.state, version: need.version },
    data: { ...set, state: to, stateReason: reason, version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await audit(transaction, {
    at: now,
    actorId,
    action: move,
    subject: 'need',
    subjectId: need.id,
    fromState: need.state,
    toState: to,
    reason,
    charityId: need.charityId,
  });
  await enqueue(transaction, 'index-need', { needId: need.id }, now);
  return true;
}
