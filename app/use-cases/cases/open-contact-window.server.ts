/** Opens a contact window: for one promised visit its volunteer may see how to reach the household, so long and no longer. */
import { addDays } from 'date-fns';
import type { Actor } from '~/domain/accounts/actor';
import { type ContactField, checkContactWindow, MOST_CONTACT_DAYS } from '~/domain/cases/reveal';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';
import { checkCaseReason, ownCase } from './own-case.server';

export interface OpenContactWindow {
  readonly actor: Actor;
  readonly input: {
    readonly caseFileId: string;
    readonly adoptionId: string;
    readonly fields: readonly ContactField[];
    /** ISO day; the window ends at the end of that day. */
    readonly endsOn: string;
    readonly reason: string;
  };
  readonly now: Date;
}

/** The last instant of a day in China, which has one time zone and no summer time; other sites end at most hours apart. */
function endOf(day: string): Date {
  return new Date(`${day}T15:59:59.000Z`);
}

/** Refuses `contact-not-due`, `contact-too-long`, `reveal-nothing` for a field without value, `private-words-in-reason`, and as withCaseKey does. */
export async function openContactWindow({ actor, input, now }: OpenContactWindow): Promise<Decision<object>> {
  const { caseFileId, adoptionId, reason } = input;
  await ownCase(actor, caseFileId);
  const said = await checkCaseReason(caseFileId, reason);
  if (!said.ok) return said;
  return write(async (transaction) => {
    const file = await ownCase(actor, caseFileId, 'write-needs', transaction);
    if (file.erasedAt) return refuse('case-erased');
    const adoption = await transaction.adoption.findFirst({
      where: { id: adoptionId, item: { need: { caseFileId, charityId: file.charityId } } },
      select: { state: true, contribution: true, userId: true },
    });
    if (!adoption) throw notFound();
    const latest = addDays(now, MOST_CONTACT_DAYS);
    const isLastDay = input.endsOn === dayOf(latest, env.timeZone);
    const endsAt = isLastDay ? latest : endOf(input.endsOn);
    const allowed = checkContactWindow(adoption, endsAt, now);
    if (!allowed.ok) return allowed;
    const fields = [...new Set(input.fields)];
    if (!fields.every((field) => file.sealedValues.some((value) => value.field === field))) return refuse('reveal-nothing');
    await transaction.contactWindow.updateMany({ where: { adoptionId, closedAt: null }, data: { closedAt: now } });
    await transaction.contactWindow.create({
      data: {
        id: newId(),
        caseFileId,
        adoptionId,
        volunteerId: adoption.userId,
        fields: JSON.stringify(fields),
        reason,
        openedById: actor.userId,
        openedAt: now,
        endsAt,
      },
    });
    const by = { at: now, actorId: actor.userId, charityId: file.charityId };
    await audit(transaction, {
      ...by,
      action: 'contact-open',
      subject: 'case-file',
      subjectId: caseFileId,
      toState: fields.join(','),
      reason,
    });
    return accept({});
  });
}
