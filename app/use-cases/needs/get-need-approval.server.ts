/** A need as its approver sees it: exactly the public view, and what stands open on the desk. No sealed value. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { NeedApproval } from '~/domain/needs/desk';
import { costOf, needsWrittenReason } from '~/domain/needs/release';
import { read } from '~/platform/db/database.server';
import { caseFactsOf, caseFactsSelect } from './get-own-need.server';
import { ownNeed } from './own-need.server';
import { publicNeedSelect, toPublicNeed } from './public-need-select.server';
import { readTrail } from './read-trail.server';
import { wroteNeed } from './wrote-need.server';

/** Not found for another charity's need and for one that was never handed on. */
export async function getNeedApproval({ actor, needId }: { actor: Actor; needId: string }): Promise<NeedApproval> {
  const own = await ownNeed(actor, needId, 'see-workspace');
  const [row, author, wrote, trail] = await Promise.all([
    read().need.findUniqueOrThrow({ where: { id: needId }, select: { ...publicNeedSelect, caseFile: caseFactsSelect } }),
    read().user.findUnique({ where: { id: own.authorId }, select: { displayName: true } }),
    wroteNeed(read(), actor.userId, own),
    readTrail('need', needId, own.charityId),
  ]);
  return {
    need: toPublicNeed(row),
    version: own.version,
    author: author?.displayName ?? '',
    cost: costOf(own.items),
    estimates: own.items.map(({ estimate }) => estimate),
    reasonRequired: needsWrittenReason(own.kind, own.items),
    mayDecide: may(actor, 'approve-needs', own.charityId),
    own: wrote,
    caseFacts: caseFactsOf(row.caseFile),
    trail,
  };
}
