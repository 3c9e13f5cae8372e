/** The only places where a private value may stand in the canary world. It is short, and it grows by argument alone. */
import type { Sighting } from './evidence';
import { CHARITIES } from './sheet';

/**
 * A draft that nobody has reworded yet still says what its sheet said: in the need itself, and on the desk of the charity whose
 * household it is, to those who have to reword it. What the sheet kept in columns of its own (numbers, address, account, notes) stands
 * nowhere, for nobody.
 */
export function isLeak({ viewer, place, household, inDraft, form }: Sighting): boolean {
  const isReadable = form === 'plain' || form === 'part' || form === 'tail';
  if (!inDraft || !isReadable) return true;
  if (viewer === 'draft') return false;
  const isOwnStaff = viewer === 'caseworker' || viewer === 'approver';
  // The staff that walks is the first charity's.
  return !(isOwnStaff && place.startsWith('/workspace') && household % CHARITIES === 0);
}
