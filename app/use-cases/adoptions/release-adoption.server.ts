/** Gives an adoption back, before anything was handed over. Never a toggle: giving back twice says so and changes nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { release } from '~/domain/adoptions/adopt';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { expirePayment } from '../payments/expire-payment.server';
import { changeAdoption, findRecord } from './adoption-record.server';

/** Refuses `money-not-released` for paid money and `wrong-adoption-state` after a delivery; somebody else's is not found. */
export async function releaseAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { adoptionId: string };
  now: Date;
}): Promise<Decision<{ already: boolean; needId: string }>> {
  return write(async (transaction) => {
    const record = await findRecord(transaction, { id: input.adoptionId, userId: actor.userId });
    if (!record) throw notFound();
    const decided = release(record);
    if (!decided.ok) return decided;
    const { needId } = record.item;
    if (decided.already) return accept({ already: true, needId });
    const moved = await changeAdoption(transaction, record, {
      action: 'release',
      to: decided.state,
      set: { endedAt: now },
      actorId: actor.userId,
      now,
    });
    if (!moved) return refuse('wrong-adoption-state');
    await expirePayment(transaction, record, now);
    return accept({ already: false, needId });
  });
}
