/** Whether a person has a hand in a need's words: its author, or anybody who edited it since. They may not release it. */
import type { Reader, Transaction } from '~/platform/db/database.server';

export async function wroteNeed(source: Reader | Transaction, userId: string, need: { id: string; authorId: string }): Promise<boolean> {
  if (need.authorId === userId) return true;
  return (
    (await source.auditEntry.count({
      where: { subject: 'need', subjectId: need.id, actorId: userId, action: { in: ['create', 'edit'] } },
    })) > 0
  );
}
