/** The frame of a charity's desk: its name and what waits at its places. */
import type { Actor } from '~/domain/accounts/actor';
import { read } from '~/platform/db/database.server';
import { currentCharity } from './current-charity.server';

export interface DeskFrame {
  readonly organisationName: string;
  readonly organisationNameEn: string | null;
  /** What waits, by the address of its place. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Forbidden for people without a desk. */
export async function getDesk({ actor }: { actor: Actor }): Promise<DeskFrame> {
  const charityId = currentCharity(actor);
  const [charity, needs, projects, adoptions] = await Promise.all([
    read().organisation.findUniqueOrThrow({ where: { id: charityId }, select: { name: true, nameEn: true } }),
    read().need.count({ where: { charityId, state: 'in-review' } }),
    read().project.count({ where: { charityId, state: 'in-review' } }),
    read().adoption.count({ where: { state: 'delivered', item: { need: { charityId } } } }),
  ]);
  return {
    organisationName: charity.name,
    organisationNameEn: charity.nameEn,
    counts: { '/workspace/approvals': needs + projects, '/workspace/adoptions': adoptions },
  };
}
