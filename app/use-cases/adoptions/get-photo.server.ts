/** A photo of a proof, for the donor who sent it and the charity it is for. For everybody else there is no such photo. */
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import { read } from '~/platform/db/database.server';
import { readPhoto } from '~/platform/files.server';
import { notFound } from '~/platform/outcomes.server';

/** The cleaned bytes and their media type. */
export async function getPhoto({
  actor,
  photoId,
}: {
  actor: Actor | null;
  photoId: string;
}): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string }> {
  if (!actor) throw notFound();
  const charities = [...organisationsWhere(actor, 'confirm-deliveries')];
  const photo = await read().proofPhoto.findFirst({
    where: { id: photoId, adoption: { OR: [{ userId: actor.userId }, { item: { need: { charityId: { in: charities } } } }] } },
    select: { id: true, mediaType: true },
  });
  if (!photo) throw notFound();
  return { bytes: new Uint8Array(await readPhoto(photo.id)), mediaType: photo.mediaType };
}
