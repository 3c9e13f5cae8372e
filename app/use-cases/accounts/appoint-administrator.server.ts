/** Makes a verified account an administrator: how a real site gets its first one. Called by a command on the server, by no page. */
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';

/** Throws not-found without a verified account of that address. Appointing twice changes nothing. */
export async function appointAdministrator({ email, now }: { email: string; now: Date }): Promise<void> {
  await write(async (transaction) => {
    const user = await transaction.user.findFirst({
      where: { email: email.trim().toLowerCase(), emailVerifiedAt: { not: null } },
      select: { id: true },
    });
    if (!user) throw notFound();
    const seat = await transaction.membership.findFirst({
      where: { userId: user.id, role: 'administrator' },
      select: { id: true, endedAt: true },
    });
    if (seat && !seat.endedAt) return;
    const id = seat?.id ?? newId();
    if (seat) await transaction.membership.update({ where: { id }, data: { endedAt: null } });
    else await transaction.membership.create({ data: { id, userId: user.id, role: 'administrator', createdAt: now } });
    await audit(transaction, {
      at: now,
      actorId: null,
      action: 'begin-role',
      subject: 'membership',
      subjectId: id,
      toState: 'administrator',
    });
  });
}
