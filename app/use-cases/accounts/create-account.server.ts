/** A new account, as part of the transaction that has reason to make one. It asks nothing: whoever calls has checked. */
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';

export interface NewAccount {
  /** Lower case, unique. */
  readonly email: string;
  readonly passwordHash: string;
  readonly displayName: string;
  readonly namePublic: boolean;
  readonly language: 'zh-CN' | 'en';
  /** Also wants to give hours. */
  readonly volunteer: boolean;
  readonly now: Date;
}

/** Stores the account, not yet verified, and answers its id. Its public handle is random. */
export async function createAccount(transaction: Transaction, account: NewAccount): Promise<{ userId: string }> {
  const { email, passwordHash, displayName, namePublic, language, volunteer, now } = account;
  const userId = newId();
  await transaction.user.create({
    data: { id: userId, email, passwordHash, displayName, handle: newId(), namePublic, language, createdAt: now },
  });
  await audit(transaction, { at: now, actorId: userId, action: 'sign-up', subject: 'account', subjectId: userId });
  if (volunteer) await setVolunteer(transaction, { userId, isVolunteer: true, now });
  return { userId };
}

/** Gives or ends the volunteer role of an account; nothing is written when it is so already. */
export async function setVolunteer(transaction: Transaction, change: { userId: string; isVolunteer: boolean; now: Date }): Promise<void> {
  const { userId, isVolunteer, now } = change;
  const seat = await transaction.membership.findFirst({
    where: { userId, role: 'volunteer', organisationId: null },
    select: { id: true, endedAt: true },
  });
  if (isVolunteer === (seat !== null && seat.endedAt === null)) return;
  const id = seat?.id ?? newId();
  const endedAt = isVolunteer ? null : now;
  if (seat) await transaction.membership.update({ where: { id }, data: { endedAt } });
  else await transaction.membership.create({ data: { id, userId, role: 'volunteer', createdAt: now } });
  const [fromState, toState] = isVolunteer ? [null, 'volunteer'] : ['volunteer', null];
  await audit(transaction, {
    at: now,
    actorId: userId,
    action: isVolunteer ? 'begin-role' : 'end-role',
    subject: 'membership',
    subjectId: id,
    fromState,
    toState,
  });
}
