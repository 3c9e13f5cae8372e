/** `/files/need/:photoId`: a photo of a need, for those who may see it now. A need that was taken down takes it along at once. */
import { door, param } from '~/platform/http/door.server';
import { getNeedPhoto } from '~/use-cases/needs/photos/get-need-photo.server';

export const loader = door(async (visit) => {
  const { bytes, mediaType, isPublic } = await getNeedPhoto({ actor: visit.actor, photoId: param(visit, 'photoId') });
  const headers = {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': 'inline; filename="photo.jpg"',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // Never kept for long: a withdrawn consent ends it the same minute.
    'Cache-Control': isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    Vary: 'Cookie',
  };
  return new Response(bytes, { headers });
});
