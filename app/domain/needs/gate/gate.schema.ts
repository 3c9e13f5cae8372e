/** The forms of the gate: which mark of which version, and why. */
import { z } from 'zod';
import { line, paragraphs, ticked } from '../../fields';
import { CAPTION_LENGTH } from './photo-checks';

const whole = z
  .string('validation.required')
  .regex(/^\d{1,9}$/, 'validation.required')
  .transform(Number);

/** A mark of the version that the page showed. */
const mark = {
  version: whole,
  place: z.string('validation.required').regex(/^[a-zA-Z]{4,10}(?:\.[\w-]{1,40})?$/, 'validation.required'),
  start: whole,
  end: whole,
};

/** Opening or keeping a mark asks why. */
export const markReasonSchema = z.object({ ...mark, reason: paragraphs(2, 400) });

/** Taking the proposed wording; nothing to explain. */
export const markSchema = z.object(mark);

/** Sending back with the proposals: the number of one mark, or all of them. */
export const rewordSchema = z.object({
  version: whole,
  mark: z.union([z.literal('all').transform(() => null), whole], 'validation.required'),
});

const photoId = z.string('validation.required').regex(/^[a-z2-9]{20}$/, 'validation.required');

/** The four things an approver ticks for one photo. */
export const photoCheckSchema = z.object({ photoId, noFace: ticked(), noDocument: ticked(), noDoor: ticked(), noPlate: ticked() });

/** A photo with its captions. */
export const photoSchema = z.object({
  photo: z.instanceof(File, { error: 'refusals.photo-unreadable' }),
  caption: line(CAPTION_LENGTH).optional(),
  captionEn: line(CAPTION_LENGTH).optional(),
});

export const photoIdSchema = z.object({ photoId });
