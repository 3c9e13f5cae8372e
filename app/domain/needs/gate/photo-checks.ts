/** What an approver looks for in a photo before it is public. The site can't see any of it by itself. */
export const PHOTO_CHECKS = ['noFace', 'noDocument', 'noDoor', 'noPlate'] as const;

export const CAPTION_LENGTH = 120;

/** Photos one need may have. */
export const MOST_NEED_PHOTOS = 6;
