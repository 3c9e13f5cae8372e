/** The forms around an import: the sheet with its district, and the answers to a preview. Content is judged elsewhere. */
import { z } from 'zod';
import { oneOf } from '../fields';
import { DISTRICT_IDS } from '../places';

/** A sheet of intake: a file, whatever it says it is, and the district that all its rows are in. */
export const uploadSchema = z.object({
  file: z.instanceof(File, { error: 'refusals.file-missing' }).refine((file) => file.size > 0, 'refusals.file-missing'),
  district: z.string('validation.choose').refine((id) => DISTRICT_IDS.includes(id), 'validation.choose'),
});

/** What a caseworker decides about an import. */
export const importStepSchema = z.object({ intent: oneOf(['commit', 'discard', 'undo']) });
