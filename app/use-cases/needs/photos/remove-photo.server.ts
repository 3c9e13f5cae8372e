/** A caseworker takes a photo of a draft away, file and all. A photo of a released need stays with it. */
import type { Actor } from '~/domain/accounts/actor';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { removePhoto } from '~/platform/files.server';
import { ownNeed } from '../own-need.server';

/** Taking the same away twice changes nothing. Refuses `need-not-editable`; another charity's need is not found. */
export async function removeNeedPhoto({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: { needId: string; photoId: string };
  now: Date;
}): Promise<Decision<object>> {
  const { needId, photoId } = input;
  const removed = await write(async (transaction): Promise<Decision<{ gone: boolean }>> => {
    const need = await ownNeed(actor, needId, 'write-needs', transaction);
    if (need.state !== 'draft') return refuse('need-not-editable');
    const { count } = await transaction.needPhoto.deleteMany({ where: { id: photoId, needId } });
    if (count === 0) return accept({ gone: false });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'remove-photo',
      subject: 'need',
      subjectId: needId,
      charityId: need.charityId,
    });
    return accept({ gone: true });
  });
  if (removed.ok && removed.gone) await removePhoto(photoId);
  return removed;
}
