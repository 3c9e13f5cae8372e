/** Opens one sealed field of a case file for one look: with a reason, on record, so many a day. It never opens two at once. */
import { subHours } from 'date-fns';
import type { Actor } from '~/domain/accounts/actor';
import type { Revealed } from '~/domain/cases/case-view';
import { checkRevealLimit, REVEAL_HOURS } from '~/domain/cases/reveal';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Reader, type Transaction, write } from '~/platform/db/database.server';
import { open } from '~/platform/seal.server';
import { withCaseKey } from './case-key.server';
import { checkCaseReason, ownCase } from './own-case.server';

/** How many sealed things this person opened in the last REVEAL_HOURS hours. */
export function countReveals(source: Reader | Transaction, userId: string, now: Date): Promise<number> {
  return source.auditEntry.count({
    where: { actorId: userId, action: { in: ['reveal', 'contact-view'] }, at: { gt: subHours(now, REVEAL_HOURS) } },
  });
}

/** Writes down that `what` was opened, or refuses `reveal-limit`. Part of a transaction that ends with the value shown. */
export async function recordReveal(
  transaction: Transaction,
  reveal: { actorId: string; caseFileId: string; charityId: string; what: string; reason: string | null; now: Date; action?: string },
): Promise<Decision<object>> {
  const { actorId, caseFileId, charityId, what, reason, now, action = 'reveal' } = reveal;
  const limit = checkRevealLimit(await countReveals(transaction, actorId, now));
  if (!limit.ok) return limit;
  await audit(transaction, { at: now, actorId, action, subject: 'case-file', subjectId: caseFileId, toState: what, reason, charityId });
  return accept({});
}

export interface RevealField {
  readonly actor: Actor;
  /** `stored` is the field's stored name, see SealedSlot. */
  readonly input: { readonly caseFileId: string; readonly stored: string; readonly reason: string };
  readonly now: Date;
}

/** Refuses `reveal-limit`, `reveal-nothing`, `private-words-in-reason` and what withCaseKey refuses: then nothing is on record. */
export async function revealField({ actor, input, now }: RevealField): Promise<Decision<{ revealed: Revealed }>> {
  const { caseFileId, stored, reason } = input;
  await ownCase(actor, caseFileId);
  const said = await checkCaseReason(caseFileId, reason);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const file = await ownCase(actor, caseFileId, 'write-needs', transaction);
    return withCaseKey(file, async (dataKey) => {
      const value = file.sealedValues.find(({ field }) => field === stored);
      if (!value) return refuse('reveal-nothing');
      const text = open(dataKey, file.id, stored, value.ciphertext);
      const { charityId } = file;
      const recorded = await recordReveal(transaction, { actorId: actor.userId, caseFileId, charityId, what: stored, reason, now });
      return recorded.ok ? accept({ revealed: { stored, text } }) : recorded;
    });
  });
}
