/** Whose desk a caseworker or approver sits at: the first charity of theirs. Refuses everybody else. */
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import { forbidden } from '~/platform/outcomes.server';

/** The id of the charity; forbidden for people without a desk. */
export function currentCharity(actor: Actor): string {
  const [charityId] = organisationsWhere(actor, 'see-workspace');
  if (!charityId) throw forbidden();
  return charityId;
}
