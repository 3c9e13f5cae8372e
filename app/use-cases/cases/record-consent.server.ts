/** Writes down what a household agreed to, how and on which day. It changes no consent that stands. */
import type { Actor } from '~/domain/accounts/actor';
import { type ConsentScope, type ConsentStatement, stands } from '~/domain/cases/consent';
import { dayOf } from '~/domain/needs/public-need';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { instantOf } from '../needs/need-row.server';
import { ownCase } from './own-case.server';

export interface RecordConsent {
  readonly actor: Actor;
  readonly input: ConsentStatement & { readonly caseFileId: string; readonly scope: ConsentScope };
  readonly now: Date;
}

/** Refuses `case-erased`, `consent-in-future`, `consent-standing`. */
export async function recordConsent({ actor, input, now }: RecordConsent): Promise<Decision<object>> {
  const { caseFileId, scope, givenHow, givenOn } = input;
  return write(async (transaction) => {
    const file = await ownCase(actor, caseFileId, 'write-needs', transaction);
    if (file.erasedAt) return refuse('case-erased');
    if (givenOn > dayOf(now, env.timeZone)) return refuse('consent-in-future');
    const before = await transaction.consent.findMany({ where: { caseFileId, scope }, select: { scope: true, withdrawnAt: true } });
    if (stands(before, scope)) return refuse('consent-standing');
    await transaction.consent.create({
      data: { id: newId(), caseFileId, scope, givenHow, givenOn: instantOf(givenOn), recordedById: actor.userId, recordedAt: now },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'record-consent',
      subject: 'case-file',
      subjectId: caseFileId,
      toState: scope,
      charityId: file.charityId,
    });
    return accept({});
  });
}
