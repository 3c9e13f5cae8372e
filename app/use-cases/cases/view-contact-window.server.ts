/** What a volunteer of a promised visit may look into, and the look itself, each on record. It shows nobody else anything. */
import type { Actor } from '~/domain/accounts/actor';
import type { AdoptionState } from '~/domain/adoptions/states';
import type { OpenWindow, Revealed } from '~/domain/cases/case-view';
import { type ContactField, isContactOpen } from '~/domain/cases/reveal';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read, write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';
import { open } from '~/platform/seal.server';
import { lockedCaseSelect, withCaseKey } from './case-key.server';
import { recordReveal } from './reveal-field.server';

/** The windows the volunteer may look into now; without any value. */
export async function listOpenContactWindows({
  actor,
  adoptionId,
  now,
}: {
  actor: Actor;
  adoptionId: string;
  now: Date;
}): Promise<OpenWindow[]> {
  const found = await read().contactWindow.findMany({
    where: { adoptionId, volunteerId: actor.userId, closedAt: null, endsAt: { gt: now }, adoption: { state: 'committed' } },
    select: { id: true, fields: true, endsAt: true },
    orderBy: { openedAt: 'desc' },
  });
  return found.map(({ id, fields, endsAt }) => ({ id, fields: JSON.parse(fields) as ContactField[], endsOn: dayOf(endsAt, env.timeZone) }));
}

/** The values of a window for its volunteer, each look on record. Refuses `contact-ended`, `reveal-limit`, and as withCaseKey does. */
export async function viewContactWindow({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { adoptionId: string; windowId: string };
  now: Date;
}): Promise<Decision<{ contacts: Revealed[] }>> {
  return write(async (transaction) => {
    const window = await transaction.contactWindow.findFirst({
      where: { id: input.windowId, adoptionId: input.adoptionId, volunteerId: actor.userId },
      include: {
        adoption: { select: { state: true } },
        caseFile: { select: { ...lockedCaseSelect, sealedValues: { select: { field: true, ciphertext: true } } } },
      },
    });
    if (!window) throw notFound();
    if (!isContactOpen(window, window.adoption.state as AdoptionState, now)) return refuse('contact-ended');
    const { caseFile } = window;
    return withCaseKey(caseFile, async (dataKey) => {
      const fields = JSON.parse(window.fields) as ContactField[];
      const contacts = fields.flatMap((stored) => {
        const value = caseFile.sealedValues.find(({ field }) => field === stored);
        return value ? [{ stored, text: open(dataKey, caseFile.id, stored, value.ciphertext) }] : [];
      });
      const view = { caseFileId: caseFile.id, charityId: caseFile.charityId, what: fields.join(','), reason: null, action: 'contact-view' };
      const recorded = await recordReveal(transaction, { ...view, actorId: actor.userId, now });
      return recorded.ok ? accept({ contacts }) : recorded;
    });
  });
}
