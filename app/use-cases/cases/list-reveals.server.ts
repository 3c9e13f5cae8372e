/** Who opened what of the case files, when and why: a charity's own log, and the administrator's over all. It tells no value. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { Page } from '~/domain/adoptions/views';
import type { AuditLine } from '~/domain/cases/case-view';
import { LOGGED_ACTIONS, type LoggedAction } from '~/domain/cases/reveal';
import { dayOf } from '~/domain/needs/public-need';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { forbidden } from '~/platform/outcomes.server';
import { currentCharity } from '../charities/current-charity.server';

const PAGE_SIZE = 50;

async function readLog(charityId: string | null, action: LoggedAction | null, page: number): Promise<Page<AuditLine>> {
  const where = {
    subject: 'case-file',
    action: action ?? { in: [...LOGGED_ACTIONS] },
    ...(charityId ? { charityId } : {}),
  };
  const pages = Math.max(1, Math.ceil((await read().auditEntry.count({ where })) / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const lines = await read().auditEntry.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (at - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const [people, charities] = await Promise.all([
    read().user.findMany({ where: { id: { in: lines.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, displayName: true } }),
    charityId
      ? []
      : read().organisation.findMany({
          where: { id: { in: lines.flatMap((line) => line.charityId ?? []) } },
          select: { id: true, name: true },
        }),
  ]);
  const who = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const whose = new Map(charities.map(({ id, name }) => [id, name]));
  return {
    page: at,
    pages,
    rows: lines.map((line) => ({
      id: line.id,
      at: line.at.toISOString(),
      on: dayOf(line.at, env.timeZone),
      who: (line.actorId && who.get(line.actorId)) ?? null,
      action: line.action,
      what: line.toState,
      reason: line.reason,
      caseFileId: line.subjectId,
      charity: (line.charityId && whose.get(line.charityId)) ?? null,
    })),
  };
}

/** The log of the actor's own charity, newest first. Forbidden without a desk. */
export async function listReveals({ actor, input }: { actor: Actor; input: { page: number } }): Promise<Page<AuditLine>> {
  const charityId = currentCharity(actor);
  if (!may(actor, 'write-needs', charityId)) throw forbidden();
  return readLog(charityId, null, input.page);
}

/** The log of every charity, for administrators alone. */
export async function listAudit({
  actor,
  input,
}: {
  actor: Actor;
  input: { action: LoggedAction | null; page: number };
}): Promise<Page<AuditLine>> {
  if (!may(actor, 'see-admin')) throw forbidden();
  return readLog(null, input.action, input.page);
}
