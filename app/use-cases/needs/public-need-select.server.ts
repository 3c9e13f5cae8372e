/** The columns the whitelist reads, and the step from a row to the public view. The only way a need leaves the database for the public. */

import type { Prisma } from '#prisma/generated/client';
import { type PublicItem, type PublicNeed, publicNeed } from '~/domain/needs/public-need';
import { env } from '~/platform/env.server';

export const publicNeedSelect = {
  id: true,
  kind: true,
  object: true,
  title: true,
  titleEn: true,
  story: true,
  storyEn: true,
  district: true,
  group: true,
  ageBand: true,
  publicDistrict: true,
  publicAgeBand: true,
  publicGroup: true,
  urgency: true,
  state: true,
  publishedAt: true,
  neededBy: true,
  metAt: true,
  charity: { select: { slug: true, name: true, nameEn: true } },
  project: { select: { id: true, title: true, titleEn: true, state: true } },
  items: {
    orderBy: { position: 'asc' },
    select: { id: true, name: true, nameEn: true, contribution: true, unit: true, asked: true, adopted: true, confirmed: true },
  },
} as const satisfies Prisma.NeedSelect;

type Row = Prisma.NeedGetPayload<{ select: typeof publicNeedSelect }>;

/** The public view of a row read with publicNeedSelect. */
export function toPublicNeed(row: Row): PublicNeed {
  return publicNeed({ ...row, items: row.items as PublicItem[] }, env.timeZone);
}
