/** A photo of a need: for everybody once it was looked at and while the need is public, before that for its own charity's desk. For others there is none. */
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import { isPublic, type NeedState } from '~/domain/needs/states';
import { read } from '~/platform/db/database.server';
import { readPhoto } from '~/platform/files.server';
import { notFound } from '~/platform/outcomes.server';

/** The cleaned bytes, their media type, and whether anybody may see them. */
export async function getNeedPhoto({
  actor,
  photoId,
}: {
  actor: Actor | null;
  photoId: string;
}): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string; isPublic: boolean }> {
  const photo = await read().needPhoto.findUnique({
    where: { id: photoId },
    select: { id: true, mediaType: true, checkedAt: true, need: { select: { state: true, charityId: true } } },
  });
  if (!photo) throw notFound();
  const open = photo.checkedAt !== null && isPublic(photo.need.state as NeedState);
  const isDesk = actor !== null && organisationsWhere(actor, 'see-workspace').includes(photo.need.charityId);
  if (!open && !isDesk) throw notFound();
  return { bytes: new Uint8Array(await readPhoto(photo.id)), mediaType: photo.mediaType, isPublic: open };
}
