/** Whether a household agrees, now, that its needs are public. An erased file agrees to nothing. */
import type { Reader, Transaction } from '~/platform/db/database.server';

/** For the gate: a need with a case file goes on only while this is true; else `consent-missing`. */
export async function consentToPublish(transaction: Transaction | Reader, caseFileId: string): Promise<boolean> {
  const where = { caseFileId, scope: 'publish-need', withdrawnAt: null, caseFile: { erasedAt: null } };
  return (await transaction.consent.count({ where })) > 0;
}
