/** An adoption as the moves need it, and the one way its state, its item's quantities and its need change together. Shows nothing to anybody. */

import type { Prisma } from '#prisma/generated/client';
import { countedQuantity } from '~/domain/adoptions/fulfil';
import type { AdoptionState } from '~/domain/adoptions/states';
import type { Contribution } from '~/domain/needs/vocabulary';
import type { PaymentState } from '~/domain/payments/states';
import { audit } from '~/platform/audit.server';
import type { Reader, Transaction } from '~/platform/db/database.server';
import { settleNeed } from '../needs/settle-need.server';

const recordSelect = {
  id: true,
  state: true,
  contribution: true,
  quantity: true,
  confirmedQuantity: true,
  userId: true,
  companyId: true,
  needItemId: true,
  holdEndsAt: true,
  deliverBy: true,
  proofNote: true,
  user: { select: { email: true, language: true } },
  item: {
    select: {
      needId: true,
      need: {
        select: { state: true, charityId: true, neededBy: true, title: true, titleEn: true, charity: { select: { contactEmail: true } } },
      },
    },
  },
  payment: { select: { id: true, state: true, amount: true, refunded: true, currency: true, checkoutId: true } },
} as const satisfies Prisma.AdoptionSelect;

type Row = Prisma.AdoptionGetPayload<{ select: typeof recordSelect }>;
export type AdoptionRecord = Omit<Row, 'state' | 'contribution' | 'payment'> & {
  readonly state: AdoptionState;
  readonly contribution: Contribution;
  readonly payment: (Omit<NonNullable<Row['payment']>, 'state'> & { readonly state: PaymentState }) | null;
};

/** The adoption that matches `where`, which always names an owner: the donor, the charity, or the clock's own conditions. */
export async function findRecord(from: Transaction | Reader, where: Prisma.AdoptionWhereInput): Promise<AdoptionRecord | null> {
  return (await from.adoption.findFirst({ where, select: recordSelect })) as AdoptionRecord | null;
}

export async function listRecords(from: Transaction | Reader, where: Prisma.AdoptionWhereInput): Promise<AdoptionRecord[]> {
  return (await from.adoption.findMany({ where, select: recordSelect, orderBy: { id: 'asc' } })) as AdoptionRecord[];
}

export interface AdoptionChange {
  readonly action: string;
  readonly to: AdoptionState;
  readonly set?: Omit<Prisma.AdoptionUncheckedUpdateManyInput, 'state'>;
  readonly confirmedQuantity?: number;
  /** Null for the clock and for a checkout's word. */
  readonly actorId: string | null;
  readonly reason?: string | null;
  readonly now: Date;
  /** False when the caller ends the need itself and decides its state. */
  readonly settles?: boolean;
}

/**
 * Moves an adoption from the state it was read in, brings its item's quantities along, writes the audit row and settles the need.
 * False when somebody else moved it first: then nothing was written.
 */
export async function changeAdoption(transaction: Transaction, before: AdoptionRecord, change: AdoptionChange): Promise<boolean> {
  const { action, to, set, actorId, now } = change;
  const confirmedQuantity = change.confirmedQuantity ?? 0;
  const moved = await transaction.adoption.updateMany({
    where: { id: before.id, state: before.state },
    data: { ...set, state: to, confirmedQuantity },
  });
  if (moved.count !== 1) return false;
  const from = countedQuantity(before);
  const into = countedQuantity({ state: to, quantity: before.quantity, confirmedQuantity });
  if (from.adopted !== into.adopted || from.confirmed !== into.confirmed) {
    await transaction.needItem.update({
      where: { id: before.needItemId },
      data: { adopted: { increment: into.adopted - from.adopted }, confirmed: { increment: into.confirmed - from.confirmed } },
    });
  }
  const { needId, need } = before.item;
  await audit(transaction, {
    at: now,
    actorId,
    action,
    subject: 'adoption',
    subjectId: before.id,
    fromState: before.state,
    toState: to,
    reason: change.reason ?? null,
    charityId: need.charityId,
  });
  if (change.settles !== false) await settleNeed(transaction, { needId, actorId, now });
  return true;
}
