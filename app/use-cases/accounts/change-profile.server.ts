/** How a person is called, whether in public, in which language, and whether they give hours. Only ever their own account. */
import type { ProfileInput } from '~/domain/accounts/accounts.schema';
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { setVolunteer } from './create-account.server';

/** The last one to save wins. A change of the public name is audited, as consent given or taken back. */
export async function changeProfile({ actor, input, now }: { actor: Actor; input: ProfileInput; now: Date }): Promise<Decision<object>> {
  const { userId } = actor;
  const { displayName, namePublic, language, volunteer } = input;
  await write(async (transaction) => {
    const before = await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { namePublic: true } });
    await transaction.user.update({ where: { id: userId }, data: { displayName, namePublic, language } });
    await setVolunteer(transaction, { userId, isVolunteer: volunteer, now });
    if (before.namePublic === namePublic) return;
    const named = (isPublic: boolean) => (isPublic ? 'name-public' : 'name-private');
    const states = { fromState: named(before.namePublic), toState: named(namePublic) };
    await audit(transaction, { at: now, actorId: userId, action: 'consent', subject: 'account', subjectId: userId, ...states });
  });
  return accept({});
}
