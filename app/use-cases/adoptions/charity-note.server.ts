/** What a charity writes to a donor, held against the file of the household it is about. It says no, never why beyond the kind. */
import { checkNote } from '~/domain/needs/release';
import { accept, type Decision } from '~/domain/outcome';
import { read } from '~/platform/db/database.server';
import { sealedWordsOf } from '../needs/gate/gate-marks.server';

/** Refuses `private-words-in-note`. An adoption that is not there has nothing to compare with; the caller finds that out itself. */
export async function checkCharityNote(adoptionId: string, note: string | null): Promise<Decision<object>> {
  if (!note) return accept({});
  const adoption = await read().adoption.findUnique({
    where: { id: adoptionId },
    select: { item: { select: { need: { select: { caseFileId: true } } } } },
  });
  return checkNote(note, await sealedWordsOf({ caseFileId: adoption?.item.need.caseFileId ?? null }));
}
