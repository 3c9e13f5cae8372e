/** The visits a household waits for, and its latest contact windows. It reads nothing sealed. */
import type { AdoptionState } from '~/domain/adoptions/states';
import type { ContactWindowLine, VisitAdoption } from '~/domain/cases/case-view';
import { isContactOpen } from '~/domain/cases/reveal';
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';

/** Promised hours for needs of this household. */
export async function visitsOf(caseFileId: string): Promise<VisitAdoption[]> {
  const where = { state: 'committed', contribution: 'hours', item: { need: { caseFileId } } };
  const select = {
    id: true,
    user: { select: { displayName: true } },
    item: { select: { need: { select: { title: true, titleEn: true } } } },
  };
  const found = await read().adoption.findMany({ where, select, orderBy: { id: 'asc' } });
  return found.map(({ id, user, item: { need } }) => ({
    adoptionId: id,
    needTitle: need.title,
    needTitleEn: need.titleEn,
    volunteer: user.displayName,
  }));
}

/** The last ten, newest first, open or ended. */
export async function windowsOf(caseFileId: string, now: Date): Promise<ContactWindowLine[]> {
  const found = await read().contactWindow.findMany({
    where: { caseFileId },
    orderBy: { openedAt: 'desc' },
    take: 10,
    include: { adoption: { select: { state: true } }, volunteer: { select: { displayName: true } } },
  });
  return found.map((window) => ({
    id: window.id,
    adoptionId: window.adoptionId,
    volunteer: window.volunteer.displayName,
    fields: JSON.parse(window.fields) as string[],
    endsOn: dayOf(window.endsAt, env.timeZone),
    isOpen: isContactOpen(window, window.adoption.state as AdoptionState, now),
  }));
}
