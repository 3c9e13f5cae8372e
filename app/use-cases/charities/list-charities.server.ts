/** The admitted charities, by name. Applications and suspended ones are not listed. */

import { type CharitySummary, publicCharity } from '~/domain/charities/public-charity';
import type { Paged } from '~/domain/needs/desk';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { foldPublicNeeds } from '../projects/public-project-select.server';

export const CHARITY_PAGE_SIZE = 12;

export const publicCharitySelect = {
  id: true,
  slug: true,
  name: true,
  nameEn: true,
  about: true,
  aboutEn: true,
  city: true,
  district: true,
  registrationNumber: true,
  filingNumber: true,
} as const;

/** The page asked for, or the last there is. */
export async function listCharities({ input }: { input: { page: number } }): Promise<Paged<CharitySummary> & { readonly siteUrl: string }> {
  const where = { kind: 'charity', state: 'admitted' };
  const total = await read().organisation.count({ where });
  const pages = Math.max(1, Math.ceil(total / CHARITY_PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const found = await read().organisation.findMany({
    where,
    orderBy: [{ city: 'asc' }, { name: 'asc' }],
    skip: (page - 1) * CHARITY_PAGE_SIZE,
    take: CHARITY_PAGE_SIZE,
    select: publicCharitySelect,
  });
  const list = found.map((row) => {
    const { openNeeds, metNeeds } = foldPublicNeeds('charityId', row.id);
    return { ...publicCharity(row), openNeeds, metNeeds };
  });
  return { rows: list, page, pages, total, siteUrl: env.publicUrl };
}
