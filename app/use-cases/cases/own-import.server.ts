/** An import of the actor's own charity, or not found: nobody learns of another charity's. */
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import type { Reader, Transaction } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';

export async function ownImport(source: Reader | Transaction, actor: Actor, importId: string) {
  const charityId = { in: [...organisationsWhere(actor, 'import-needs')] };
  const found = await source.import.findFirst({ where: { id: importId, charityId } });
  if (!found) throw notFound();
  return found;
}
