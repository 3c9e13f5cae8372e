/** Invented households for tests of case files: each says only what matters. */
import type { makeCharity } from '#tests/support/factories';
import { NOW } from '#tests/support/factories';
import type { CaseField } from '~/domain/cases/sealed-fields';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { createCase } from '~/use-cases/cases/create-case.server';
import { recordConsent } from '~/use-cases/cases/record-consent.server';

export type Charity = Awaited<ReturnType<typeof makeCharity>>;

export const COLUMNS = { district: 'futian', circle: 'core', group: 'older-people', ageBand: 'older', householdSize: '1-2' } as const;

export const HOUSEHOLD = {
  name: '黎秀珍',
  nationalId: '440199194803122640',
  phone: '13458502871',
  address: '榕荫里小区3栋204',
} as const;

export const SECRETS: readonly string[] = Object.values(HOUSEHOLD);

/** The form of a new file as a caseworker sends it. */
export function caseInput(values: Partial<Record<CaseField, string>> = HOUSEHOLD) {
  return {
    caseFileId: newId(),
    columns: COLUMNS,
    isOther: false,
    values: (Object.entries(values) as [CaseField, string][]).map(([field, text]) => ({ field, text })),
  };
}

/** A file of `charity`; the household agrees to publishing unless told otherwise. */
export async function makeCase(charity: Charity, values: Partial<Record<CaseField, string>> = HOUSEHOLD, agrees = true): Promise<string> {
  const created = await createCase({ actor: charity.caseworker, input: { ...caseInput(values), isOther: true }, now: NOW });
  if (!created.ok) throw new Error(created.refusal);
  const { caseFileId } = created;
  if (agrees) {
    const input = { caseFileId, scope: 'publish-need', givenHow: 'signed', givenOn: '2026-11-20' } as const;
    await recordConsent({ actor: charity.caseworker, input, now: NOW });
  }
  return caseFileId;
}

/** Ties needs to a household, as an import does. */
export async function tieNeeds(caseFileId: string, ...needIds: readonly string[]): Promise<void> {
  await write((transaction) => transaction.need.updateMany({ where: { id: { in: [...needIds] } }, data: { caseFileId } }));
}
