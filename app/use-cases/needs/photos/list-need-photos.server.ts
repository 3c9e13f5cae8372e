/** The photos of a need: all of them for its own desk, those an approver looked at for the public. The caller has checked who asks. */
import type { PublicPhoto } from '~/domain/search/need-page';
import { read } from '~/platform/db/database.server';

const select = { id: true, width: true, height: true, caption: true, captionEn: true, checkedAt: true } as const;
const orderBy = [{ createdAt: 'asc' }, { id: 'asc' }] as const satisfies readonly object[];

/** For the public page of a need that is public. */
export async function listPublicPhotos({ needId }: { needId: string }): Promise<PublicPhoto[]> {
  const found = await read().needPhoto.findMany({ where: { needId, checkedAt: { not: null } }, orderBy: [...orderBy], select });
  return found.map(({ id, width, height, caption, captionEn }) => ({ id, width, height, caption, captionEn }));
}

/** For the desk of the need's own charity. */
export async function listOwnPhotos({ needId }: { needId: string }): Promise<(PublicPhoto & { readonly isChecked: boolean })[]> {
  const found = await read().needPhoto.findMany({ where: { needId }, orderBy: [...orderBy], select });
  return found.map(({ checkedAt, ...photo }) => ({ ...photo, isChecked: checkedAt !== null }));
}
