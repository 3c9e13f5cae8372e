/** Turns a hold into a promise for a day; money goes to the checkout instead, and is committed by its payment alone. */
import type { Actor } from '~/domain/accounts/actor';
import { commit } from '~/domain/adoptions/adopt';
import { endOfDay } from '~/domain/adoptions/days';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';
import { startPayment } from '../payments/start-payment.server';
import { changeAdoption, findRecord } from './adoption-record.server';
import { tellCharity, tellDonor } from './tell-people.server';

export interface CommitInput {
  readonly adoptionId: string;
  /** ISO day by which it is handed over; money has none. */
  readonly deliverBy: string | null;
  readonly message: string | null;
  /** Whether the donor may be named with this adoption. */
  readonly signed: boolean;
}

/**
 * `payAt` is where money is paid; null when the promise stands already. Promising twice changes nothing. Refuses `hold-ended`,
 * `deliver-by-passed`, `deliver-by-too-late`, `wrong-adoption-state`; somebody else's adoption is not found.
 */
export async function commitAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: CommitInput;
  now: Date;
}): Promise<Decision<{ payAt: string | null }>> {
  const { adoptionId, signed, message } = input;
  const owned = { id: adoptionId, userId: actor.userId };
  const seen = await findRecord(read(), owned);
  if (!seen) throw notFound();
  if (seen.contribution === 'money') return startPayment({ actor, input: { adoptionId, message, signed }, now });
  return write(async (transaction) => {
    const record = await findRecord(transaction, owned);
    if (!record) throw notFound();
    if (record.state === 'committed') return accept({ payAt: null });
    if (!input.deliverBy) return refuse('deliver-by-passed');
    const deliverBy = endOfDay(input.deliverBy, env.timeZone);
    const decided = commit(record, { deliverBy, neededBy: record.item.need.neededBy, now });
    if (!decided.ok) return decided;
    const set = { deliverBy, message, signed, committedAt: now, holdEndsAt: null };
    const moved = await changeAdoption(transaction, record, { action: 'commit', to: decided.state, set, actorId: actor.userId, now });
    if (!moved) return refuse('wrong-adoption-state');
    await tellDonor(transaction, record, 'adoptionCommitted', now);
    await tellCharity(transaction, record, 'adoptionCommitted', now);
    return accept({ payAt: null });
  });
}
