/** A caseworker adds a photo of a thing or a room to a draft. It is drawn anew without metadata, and public only once somebody else has looked. */
import type { Actor } from '~/domain/accounts/actor';
import { MOST_NEED_PHOTOS } from '~/domain/needs/gate/photo-checks';
import { checkTexts } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { audit } from '~/platform/audit.server';
import { write } from '~/platform/db/database.server';
import { cleanPhoto, removePhoto, storePhoto } from '~/platform/files.server';
import { newId } from '~/platform/ids.server';
import { sealedWordsOf } from '../gate/gate-marks.server';
import { ownNeed } from '../own-need.server';

export interface AddPhoto {
  readonly actor: Actor;
  /** `bytes` as uploaded; the name of the file is never read. */
  readonly input: {
    readonly needId: string;
    readonly bytes: Uint8Array;
    readonly caption: string | null;
    readonly captionEn: string | null;
  };
  readonly now: Date;
}

/**
 * Refuses `need-not-editable`, `too-many-photos`, `photo-unreadable`, `photo-too-large`, `private-words-in-text`,
 * `pity-words-in-text`. Another charity's need is not found.
 */
export async function addPhoto({ actor, input, now }: AddPhoto): Promise<Decision<{ photoId: string }>> {
  const { needId, bytes, caption, captionEn } = input;
  const seen = await ownNeed(actor, needId, 'write-needs');
  if (seen.state !== 'draft') return refuse('need-not-editable');
  const said = checkTexts(
    [
      ['caption', caption],
      ['caption', captionEn],
    ],
    await sealedWordsOf(seen),
  );
  if (!said.ok) return said;
  const cleaned = await cleanPhoto(bytes);
  if (!cleaned.ok) return cleaned;
  const { photo } = cleaned;
  const id = newId();
  let stays = false;
  try {
    await storePhoto(id, photo.bytes);
    const result = await write(async (transaction): Promise<Decision<{ photoId: string }>> => {
      const need = await ownNeed(actor, needId, 'write-needs', transaction);
      if (need.state !== 'draft') return refuse('need-not-editable');
      if (need.photos.length >= MOST_NEED_PHOTOS) return refuse('too-many-photos', { most: MOST_NEED_PHOTOS });
      const { mediaType, width, height } = photo;
      await transaction.needPhoto.create({
        data: { id, needId, mediaType, width, height, caption, captionEn, addedById: actor.userId, createdAt: now },
      });
      await audit(transaction, {
        at: now,
        actorId: actor.userId,
        action: 'add-photo',
        subject: 'need',
        subjectId: needId,
        charityId: need.charityId,
      });
      return accept({ photoId: id });
    });
    stays = result.ok;
    return result;
  } finally {
    if (!stays) await removePhoto(id);
  }
}
