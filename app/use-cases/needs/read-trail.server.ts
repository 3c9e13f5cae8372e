/** What happened to a need or project of one charity, newest first, with the names of colleagues; the clock has none. */

import type { TrailLine } from '~/domain/needs/desk';
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';

const LONGEST = 60;

export async function readTrail(subject: 'need' | 'project', subjectId: string, charityId: string): Promise<TrailLine[]> {
  const lines = await read().auditEntry.findMany({
    where: { subject, subjectId, charityId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LONGEST,
    select: { id: true, at: true, actorId: true, action: true, toState: true, reason: true },
  });
  // Donors move a need's state too; their names are not the desk's to see here.
  const colleagues = await read().user.findMany({
    where: { id: { in: lines.flatMap(({ actorId }) => actorId ?? []) }, memberships: { some: { organisationId: charityId } } },
    select: { id: true, displayName: true },
  });
  const names = new Map(colleagues.map(({ id, displayName }) => [id, displayName]));
  return lines.map(({ id, at, actorId, action, toState, reason }) => ({
    id,
    day: dayOf(at, env.timeZone),
    action,
    toState,
    reason,
    who: (actorId && names.get(actorId)) ?? null,
  }));
}
