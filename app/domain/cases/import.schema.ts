/** The forms around an import: the sheet with its district, and the answers to a preview. Content is judged elsewhere. */
import { z } from 'zod';
import { day, oneOf } from '../fields';
import { DISTRICT_IDS } from '../places';
import { CONSENT_WAYS } from './consent';

/** A sheet of intake: a file, whatever it says it is, the district of all its rows, and how and when all its households agreed to publishing. */
export const uploadSchema = z.object({
  file: z.instanceof(File, { error: 'refusals.file-missing' }).refine((file) => file.size > 0, 'refusals.file-missing'),
  district: z.string('validation.choose').refine((id) => DISTRICT_IDS.includes(id), 'validation.choose'),
  givenHow: oneOf(CONSENT_WAYS),
  givenOn: day(),
});

/** What a caseworker decides about an import. */
export const importStepSchema = z.object({ intent: oneOf(['commit', 'discard', 'undo']) });
