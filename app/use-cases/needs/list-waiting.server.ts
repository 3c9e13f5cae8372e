/** What waits for an approver at the actor's charity: needs and projects, longest first. Everybody at the desk may see it; only approvers decide. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { WaitingItem } from '~/domain/needs/desk';
import { dayOf } from '~/domain/needs/public-need';
import type { NeedObject } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { currentCharity } from '../charities/current-charity.server';

const MOST = 200;
const fields = { id: true, object: true, title: true, titleEn: true, authorId: true, submittedAt: true, createdAt: true } as const;

export async function listWaiting({ actor }: { actor: Actor }): Promise<WaitingItem[]> {
  const charityId = currentCharity(actor);
  const decides = may(actor, 'approve-needs', charityId);
  const waiting = { where: { charityId, state: 'in-review' }, orderBy: { submittedAt: 'asc' }, take: MOST, select: fields } as const;
  const [needs, projects] = await Promise.all([read().need.findMany(waiting), read().project.findMany(waiting)]);
  const all = [
    ...needs.map((row) => ({ ...row, subject: 'need' as const })),
    ...projects.map((row) => ({ ...row, subject: 'project' as const })),
  ];
  const ids = all.map(({ id }) => id);
  const [authors, mine] = await Promise.all([
    read().user.findMany({ where: { id: { in: all.map(({ authorId }) => authorId) } }, select: { id: true, displayName: true } }),
    read().auditEntry.findMany({
      where: { subjectId: { in: ids }, actorId: actor.userId, action: { in: ['create', 'edit'] } },
      select: { subjectId: true },
    }),
  ]);
  const names = new Map(authors.map(({ id, displayName }) => [id, displayName]));
  const touched = new Set(mine.map(({ subjectId }) => subjectId));
  const since = (row: (typeof all)[number]) => row.submittedAt ?? row.createdAt;
  return all
    .sort((one, other) => since(one).getTime() - since(other).getTime())
    .map((row) => ({
      id: row.id,
      subject: row.subject,
      object: row.object as NeedObject,
      title: row.title,
      titleEn: row.titleEn,
      author: names.get(row.authorId) ?? '',
      submittedOn: dayOf(since(row), env.timeZone),
      own: decides && (row.authorId === actor.userId || touched.has(row.id)),
    }));
}
