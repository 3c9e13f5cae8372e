/** What the form of a new case file needs: an id made once, so that sent twice it makes one file, and the charity's districts. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import { read } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';
import { charityPlaces } from './list-cases.server';

/** Forbidden without a desk. */
export async function getNewCase({ actor }: { actor: Actor }): Promise<{ caseFileId: string; districts: string[]; district: string }> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  return { caseFileId: newId(), ...(await charityPlaces(read(), charityId)) };
}
