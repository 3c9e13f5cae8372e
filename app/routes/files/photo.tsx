/** `/files/:photoId`: a photo of a proof, for its donor and its charity. Nobody else learns that it exists. */
import { door, param } from '~/platform/http/door.server';
import { getPhoto } from '~/use-cases/adoptions/get-photo.server';

export const loader = door(async (visit) => {
  const { bytes, mediaType } = await getPhoto({ actor: visit.actor, photoId: param(visit, 'photoId') });
  const headers = {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': 'inline; filename="photo.jpg"',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, max-age=3600, immutable',
    Vary: 'Cookie',
  };
  return new Response(bytes, { headers });
});
