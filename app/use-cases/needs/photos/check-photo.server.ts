/** An approver says of one photo what the gate can't see: no face, no document, no door, no plate. Nobody says so of their own. */
import type { Actor } from '~/domain/accounts/actor';
import { PHOTO_CHECKS } from '~/domain/needs/gate/photo-checks';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { notFound } from '~/platform/outcomes.server';
import { ownNeed } from '../own-need.server';

export interface CheckPhoto {
  readonly actor: Actor;
  readonly input: { readonly needId: string; readonly photoId: string } & Readonly<Record<(typeof PHOTO_CHECKS)[number], boolean>>;
  readonly now: Date;
}

/** Checking twice changes nothing. Refuses `not-in-review`, `photo-unchecked`, `own-photo`; a photo of another need is not found. */
export async function checkPhoto({ actor, input, now }: CheckPhoto): Promise<Decision<{ already: boolean }>> {
  const { needId, photoId } = input;
  return write(async (transaction) => {
    const need = await ownNeed(actor, needId, 'approve-needs', transaction);
    if (need.state !== 'in-review') return refuse('not-in-review');
    const photo = await transaction.needPhoto.findFirst({ where: { id: photoId, needId }, select: { addedById: true, checkedAt: true } });
    if (!photo) throw notFound();
    if (photo.addedById === actor.userId) return refuse('own-photo');
    if (photo.checkedAt) return accept({ already: true });
    if (!PHOTO_CHECKS.every((check) => input[check])) return refuse('photo-unchecked');
    await transaction.needPhoto.updateMany({
      where: { id: photoId, needId, checkedAt: null },
      data: { checkedAt: now, checkedById: actor.userId },
    });
    await audit(transaction, {
      at: now,
      actorId: actor.userId,
      action: 'check-photo',
      subject: 'need',
      subjectId: needId,
      charityId: need.charityId,
    });
    return accept({ already: false });
  });
}
