/** Whose adoptions a person at a charity's desk may see and decide on: those of needs of their own charities, nobody else's. */

import type { Prisma } from '#prisma/generated/client';
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import { forbidden } from '~/platform/outcomes.server';

/** The condition every query of the desk carries. Forbidden for people without such a desk. */
export function ofOwnCharities(actor: Actor): Prisma.AdoptionWhereInput {
  const charities = organisationsWhere(actor, 'confirm-deliveries');
  if (charities.length === 0) throw forbidden();
  return { item: { need: { charityId: { in: [...charities] } } } };
}
