/** The charity ends an adoption with a reason, a confirmed one too: points are reversed and money goes back. */
import type { Actor } from '~/domain/accounts/actor';
import { cancel } from '~/domain/adoptions/fulfil';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { findRecord } from './adoption-record.server';
import { checkCharityNote } from './charity-note.server';
import { ofOwnCharities } from './charity-scope.server';
import { endAdoption } from './end-adoption.server';

/** Cancelling twice changes nothing (`already`). Refuses `own-delivery`, `reason-required`, `wrong-adoption-state`, `private-words-in-note`; another charity's is not found. */
export async function cancelAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { adoptionId: string; reason: string };
  now: Date;
}): Promise<Decision<{ already: boolean }>> {
  const { adoptionId, reason } = input;
  const said = await checkCharityNote(adoptionId, reason);
  return write(async (transaction) => {
    const record = await findRecord(transaction, { id: adoptionId, ...ofOwnCharities(actor) });
    if (!record) throw notFound();
    const decided = cancel(record, actor, reason);
    if (!decided.ok) return decided;
    if (decided.already) return accept({ already: true });
    if (!said.ok) return said;
    const ended = await endAdoption(transaction, record, { actorId: actor.userId, reason, now, settles: true });
    return ended ? accept({ already: false }) : refuse('wrong-adoption-state');
  });
}
