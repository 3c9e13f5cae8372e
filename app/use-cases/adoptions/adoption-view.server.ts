/** From a row to what its donor and its charity may see. The only way an adoption leaves the database for a page. */

import type { Prisma } from '#prisma/generated/client';
import type { AdoptionState } from '~/domain/adoptions/states';
import type { AdoptionView } from '~/domain/adoptions/views';
import { dayOf } from '~/domain/needs/public-need';
import { isPublic, lampLevel, type NeedState } from '~/domain/needs/states';
import type { Contribution, NeedKind, NeedObject } from '~/domain/needs/vocabulary';
import type { PaymentState } from '~/domain/payments/states';
import { env } from '~/platform/env.server';

export const adoptionViewSelect = {
  id: true,
  state: true,
  contribution: true,
  quantity: true,
  confirmedQuantity: true,
  signed: true,
  message: true,
  proofNote: true,
  confirmationNote: true,
  endReason: true,
  holdEndsAt: true,
  deliverBy: true,
  createdAt: true,
  committedAt: true,
  deliveredAt: true,
  confirmedAt: true,
  endedAt: true,
  user: { select: { displayName: true } },
  company: { select: { name: true } },
  payment: { select: { state: true, amount: true, refunded: true } },
  photos: { select: { id: true }, orderBy: { createdAt: 'asc' } },
  item: {
    select: {
      id: true,
      name: true,
      nameEn: true,
      unit: true,
      need: {
        select: {
          id: true,
          title: true,
          titleEn: true,
          object: true,
          kind: true,
          district: true,
          publicDistrict: true,
          state: true,
          neededBy: true,
          items: { select: { asked: true, adopted: true, confirmed: true } },
          charity: { select: { slug: true, name: true, nameEn: true, contactEmail: true } },
        },
      },
    },
  },
} as const satisfies Prisma.AdoptionSelect;

type Row = Prisma.AdoptionGetPayload<{ select: typeof adoptionViewSelect }>;

function day(instant: Date | null): string | null {
  return instant && dayOf(instant, env.timeZone);
}

/** The view of a row read with adoptionViewSelect. */
export function toAdoptionView(row: Row): AdoptionView {
  const { need, ...item } = row.item;
  const needState = need.state as NeedState;
  return {
    id: row.id,
    state: row.state as AdoptionState,
    contribution: row.contribution as Contribution,
    quantity: row.quantity,
    confirmedQuantity: row.confirmedQuantity,
    item,
    need: {
      id: need.id,
      title: need.title,
      titleEn: need.titleEn,
      object: need.object as NeedObject,
      kind: need.kind as NeedKind,
      district: need.publicDistrict ?? need.district,
      lamp: lampLevel(needState, need.items),
      isPublic: isPublic(needState),
      neededBy: dayOf(need.neededBy, env.timeZone),
    },
    charity: need.charity,
    donor: { name: row.company?.name ?? row.user.displayName, isCompany: row.company !== null },
    signed: row.signed,
    message: row.message,
    proofNote: row.proofNote,
    confirmationNote: row.confirmationNote,
    endReason: row.endReason,
    photoIds: row.photos.map(({ id }) => id),
    payment: row.payment && { ...row.payment, state: row.payment.state as PaymentState },
    holdEndsAt: row.state === 'held' ? (row.holdEndsAt?.toISOString() ?? null) : null,
    deliverBy: day(row.deliverBy),
    createdOn: dayOf(row.createdAt, env.timeZone),
    committedOn: day(row.committedAt),
    deliveredOn: day(row.deliveredAt),
    confirmedOn: day(row.confirmedAt),
    endedOn: day(row.endedAt),
  };
}
