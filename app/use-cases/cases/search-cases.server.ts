/** Finds a charity's case files by a whole name, phone, ID number or reference, over keyed hashes. Opens nothing; a part of a name finds nobody. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import { type LookUpKey, searchKeys } from '~/domain/cases/case-look-up';
import type { CaseRow } from '~/domain/cases/case-view';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';
import { digestsFor } from './case-key.server';
import { caseRowSelect, toCaseRow } from './list-cases.server';

const MOST_FOUND = 20;

/** The ids of the charity's files that carry one of `keys`, without `exceptId`. */
export async function filesWith(
  source: Reader | Transaction,
  charityId: string,
  keys: readonly LookUpKey[],
  exceptId?: string,
): Promise<string[]> {
  if (keys.length === 0) return [];
  const found = await source.caseDigest.findMany({
    where: {
      OR: keys.map((key) => ({ field: key.field, digest: { in: digestsFor(charityId, key) } })),
      caseFile: { charityId, erasedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    },
    select: { caseFileId: true },
    distinct: ['caseFileId'],
    take: MOST_FOUND,
  });
  return found.map(({ caseFileId }) => caseFileId);
}

/** Open columns of the files found, at most MOST_FOUND. */
export async function searchCases({ actor, input }: { actor: Actor; input: { words: string } }): Promise<CaseRow[]> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  const ids = await filesWith(read(), charityId, searchKeys(input.words));
  const found = await read().caseFile.findMany({ where: { id: { in: ids }, charityId }, select: caseRowSelect, orderBy: { id: 'asc' } });
  return found.map(toCaseRow);
}
