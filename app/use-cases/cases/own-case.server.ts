/** A case file of the actor's own charity, or not found: nobody learns of another charity's. */
import type { Actor } from '~/domain/accounts/actor';
import { may, organisationsWhere, type Permission } from '~/domain/accounts/roles';
import { checkReason } from '~/domain/needs/release';
import type { Decision } from '~/domain/outcome';
import { type Reader, read, type Transaction } from '~/platform/db/database.server';
import { forbidden, notFound } from '~/platform/outcomes.server';
import { lockedCaseSelect, sealRefusal } from './case-key.server';
import { findSealedWords } from './find-sealed-words.server';

const ownCaseSelect = {
  ...lockedCaseSelect,
  district: true,
  circle: true,
  group: true,
  ageBand: true,
  householdSize: true,
  personDigest: true,
  version: true,
  createdAt: true,
  sealedValues: { select: { field: true, ciphertext: true }, orderBy: { field: 'asc' } },
} as const;

/** The file, when the actor sits at its charity's desk (else not found) and has `permission` there (else forbidden). */
export async function ownCase(
  actor: Actor,
  caseFileId: string,
  permission: Permission = 'write-needs',
  source: Reader | Transaction = read(),
) {
  const charities = [...organisationsWhere(actor, 'see-workspace')];
  const file = await source.caseFile.findFirst({ where: { id: caseFileId, charityId: { in: charities } }, select: ownCaseSelect });
  if (!file) throw notFound();
  if (!may(actor, permission, file.charityId)) throw forbidden();
  return file;
}

/** Refuses `private-words-in-reason` when the reason says what the file seals, and what withCaseKey refuses: reasons stay for good. */
export async function checkCaseReason(caseFileId: string, reason: string): Promise<Decision<object>> {
  try {
    return checkReason(reason, await findSealedWords({ caseFileId }));
  } catch (thrown) {
    return sealRefusal(thrown);
  }
}

/** The same for a step that must go through even when the file does not open: then numbers and addresses alone are refused. */
export async function checkReasonEvenIfLocked(caseFileId: string, reason: string): Promise<Decision<object>> {
  try {
    return checkReason(reason, await findSealedWords({ caseFileId }));
  } catch (thrown) {
    sealRefusal(thrown);
    return checkReason(reason, []);
  }
}
