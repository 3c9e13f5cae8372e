/** The charity's word that it arrived, in full or in part: points, the lamp, and what did not arrive goes back to what is missing. */
import type { Actor } from '~/domain/accounts/actor';
import { confirm } from '~/domain/adoptions/fulfil';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { reviewBadge } from '../badges/review-badge.server';
import { refundPayment } from '../payments/refund-payment.server';
import { givePoints } from '../points/give-points.server';
import { changeAdoption, findRecord } from './adoption-record.server';
import { checkCharityNote } from './charity-note.server';
import { ofOwnCharities } from './charity-scope.server';
import { tellDonor } from './tell-people.server';

export interface ConfirmInput {
  readonly adoptionId: string;
  /** Fen, pieces, minutes or portions that arrived. */
  readonly confirmedQuantity: number;
  /** What the charity tells the donor. */
  readonly note: string | null;
}

/**
 * Money that did not arrive at its purpose is refunded. Confirming the same twice changes nothing (`already`). Refuses
 * `own-delivery`, `quantity-invalid`, `confirmed-more-than-given`, `wrong-adoption-state`, `private-words-in-note`; another charity's is not found.
 */
export async function confirmAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: ConfirmInput;
  now: Date;
}): Promise<Decision<{ already: boolean; rest: number }>> {
  const { adoptionId, confirmedQuantity, note } = input;
  const said = await checkCharityNote(adoptionId, note);
  return write(async (transaction) => {
    const record = await findRecord(transaction, { id: adoptionId, ...ofOwnCharities(actor) });
    if (!record) throw notFound();
    const decided = confirm(record, actor, confirmedQuantity);
    if (!decided.ok) return decided;
    const { already, rest } = decided;
    if (already) return accept({ already, rest });
    if (!said.ok) return said;
    const set = { confirmationNote: note, confirmedAt: now, confirmedById: actor.userId };
    const moved = await changeAdoption(transaction, record, {
      action: 'confirm',
      to: decided.state,
      set,
      confirmedQuantity,
      actorId: actor.userId,
      reason: note,
      now,
    });
    if (!moved) return refuse('wrong-adoption-state');
    if (record.payment && rest > 0)
      await refundPayment(transaction, { record, amount: rest, actorId: actor.userId, reason: 'confirmed-in-part', now });
    await givePoints(transaction, adoptionId, now);
    if (record.companyId) await reviewBadge(transaction, record.companyId, now);
    await tellDonor(transaction, record, 'adoptionConfirmed', now, note ?? '');
    return accept({ already, rest });
  });
}
