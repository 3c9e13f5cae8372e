/** A caseworker opens a file for a household: sealed from its first row on. A household found by name, phone or number is pointed out, not made twice. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import { headNumber, lookUpKeys } from '~/domain/cases/case-look-up';
import type { OpenColumns } from '~/domain/cases/open-columns';
import type { CaseField } from '~/domain/cases/sealed-fields';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { type Transaction, write } from '~/platform/db/database.server';
import { forbidden, notFound } from '~/platform/outcomes.server';
import { digest, newDataKey, seal } from '~/platform/seal.server';
import { currentCharity } from '../charities/current-charity.server';
import { digestRows, wrapCaseKey } from './case-key.server';
import { charityPlaces } from './list-cases.server';
import { filesWith } from './search-cases.server';

export interface CaseInput {
  readonly columns: OpenColumns;
  readonly values: readonly { readonly field: CaseField; readonly text: string }[];
}

export interface CreateCase {
  readonly actor: Actor;
  /** `caseFileId` is the id the form was made with: sent twice, it makes one file. `isOther`: the file found is another household's. */
  readonly input: CaseInput & { readonly caseFileId: string; readonly isOther: boolean };
  readonly now: Date;
}

/** The hash imports find the household by, unless another file of the charity has it. */
export async function freePersonDigest(
  transaction: Transaction,
  charityId: string,
  values: readonly { readonly field: string; readonly text: string }[],
  exceptId: string,
): Promise<string | null> {
  const number = headNumber(values);
  if (number === null) return null;
  const personDigest = digest('person', number);
  const taken = await transaction.caseFile.count({ where: { charityId, personDigest, id: { not: exceptId } } });
  return taken > 0 ? null : personDigest;
}

/** Refuses `district-not-served`; `case-duplicate`, with the ids of the files found, at most three. */
export async function createCase({
  actor,
  input,
  now,
}: CreateCase): Promise<
  (Decision<{ caseFileId: string }> & { readonly found?: undefined }) | { ok: false; refusal: 'case-duplicate'; found: string[] }
> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  const { caseFileId, columns, values, isOther } = input;
  const owner = { id: caseFileId, charityId };
  return write(async (transaction) => {
    const before = await transaction.caseFile.findUnique({ where: { id: caseFileId }, select: { charityId: true } });
    if (before && before.charityId !== charityId) throw notFound();
    if (before) return accept({ caseFileId });
    const { districts } = await charityPlaces(transaction, charityId);
    if (!districts.includes(columns.district)) return refuse('district-not-served');
    const found = isOther ? [] : await filesWith(transaction, charityId, lookUpKeys(values));
    if (found.length > 0) return { ok: false as const, refusal: 'case-duplicate' as const, found: found.slice(0, 3) };
    const dataKey = newDataKey();
    const personDigest = await freePersonDigest(transaction, charityId, values, caseFileId);
    await transaction.caseFile.create({ data: { ...owner, ...columns, ...wrapCaseKey(dataKey, owner), personDigest, createdAt: now } });
    await transaction.sealedValue.createMany({
      data: values.map(({ field, text }) => ({ caseFileId, field, ciphertext: seal(dataKey, caseFileId, field, text) })),
    });
    await transaction.caseDigest.createMany({ data: digestRows(owner, values) });
    await audit(transaction, { at: now, actorId: actor.userId, action: 'create', subject: 'case-file', subjectId: caseFileId, charityId });
    return accept({ caseFileId });
  });
}
