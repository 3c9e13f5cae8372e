/** The charity sends a proof back with a reason; the adoption is promised again, with its photos and words kept for the record. */
import type { Actor } from '~/domain/accounts/actor';
import { question } from '~/domain/adoptions/fulfil';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { changeAdoption, findRecord } from './adoption-record.server';
import { checkCharityNote } from './charity-note.server';
import { ofOwnCharities } from './charity-scope.server';
import { tellDonor } from './tell-people.server';

/** Refuses `own-delivery`, `reason-required`, `wrong-adoption-state`, `private-words-in-note`; another charity's adoption is not found. */
export async function questionAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { adoptionId: string; reason: string };
  now: Date;
}): Promise<Decision<object>> {
  const { adoptionId, reason } = input;
  const said = await checkCharityNote(adoptionId, reason);
  return write(async (transaction) => {
    const record = await findRecord(transaction, { id: adoptionId, ...ofOwnCharities(actor) });
    if (!record) throw notFound();
    const decided = question(record, actor, reason);
    if (!decided.ok) return decided;
    if (!said.ok) return said;
    // The donor gets the whole grace again: a day that passed while the proof was looked at is not theirs to answer for.
    const deliverBy = record.deliverBy && record.deliverBy > now ? record.deliverBy : now;
    const set = { deliverBy, deliveredAt: null, confirmationNote: reason };
    const moved = await changeAdoption(transaction, record, {
      action: 'question',
      to: decided.state,
      set,
      actorId: actor.userId,
      reason,
      now,
    });
    if (!moved) return refuse('wrong-adoption-state');
    await tellDonor(transaction, record, 'adoptionQuestioned', now, reason);
    return accept({});
  });
}
