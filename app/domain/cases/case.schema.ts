/** The forms around a case file. A sealed field left empty means unchanged; taking a value out is a tick of its own. */
import { z } from 'zod';
import { day, line, oneOf, paragraphs, ticked } from '../fields';
import { AGE_BANDS, CIRCLES, GROUPS } from '../needs/vocabulary';
import { DISTRICT_IDS } from '../places';
import { CONSENT_SCOPES, CONSENT_WAYS } from './consent';
import { HOUSEHOLD_SIZES } from './open-columns';
import { CONTACT_FIELDS } from './reveal';
import { CASE_FIELDS, type CaseField } from './sealed-fields';

/** What one sealed field may hold, in characters. */
const LENGTHS: Partial<Record<CaseField, number>> = { notes: 4000, relatives: 1000, address: 300 };

const reason = paragraphs(5, 400);
const id = z.string('validation.required').regex(/^[\w-]{1,80}$/, 'validation.choose');

/** A sealed field as it is stored: `phone`, `phone:<needId>`. */
const storedName = z.string('validation.choose').regex(/^[A-Za-z]{1,20}(:[\w-]{1,80})?$/, 'validation.choose');

const sealed = z.object(
  Object.fromEntries(CASE_FIELDS.map((field) => [field, paragraphs(1, LENGTHS[field] ?? 200).optional()])) as Record<
    CaseField,
    z.ZodOptional<ReturnType<typeof paragraphs>>
  >,
);

const open = z.object({
  district: z.string('validation.choose').refine((one) => DISTRICT_IDS.includes(one), 'validation.choose'),
  circle: oneOf(CIRCLES),
  group: oneOf(GROUPS),
  ageBand: oneOf(AGE_BANDS),
  householdSize: oneOf(HOUSEHOLD_SIZES)
    .optional()
    .transform((size) => size ?? null),
});

function apart({ district, circle, group, ageBand, householdSize, ...rest }: z.output<typeof open> & z.output<typeof sealed>) {
  const values = CASE_FIELDS.flatMap((field) => {
    const text = rest[field];
    return text === undefined ? [] : [{ field, text }];
  });
  return { columns: { district, circle, group, ageBand, householdSize }, values };
}

/** `caseFileId` is the id the form was made with; `isOther` says that the file found is of another household. */
export const newCaseSchema = open
  .extend(sealed.shape)
  .extend({ caseFileId: id, isOther: ticked() })
  .transform(({ caseFileId, isOther, ...rest }) => ({ caseFileId, isOther, ...apart(rest) }));

export const editCaseSchema = open
  .extend(sealed.shape)
  .extend({
    version: z
      .string('validation.required')
      .regex(/^\d{1,9}$/)
      .transform(Number),
    clear: z.array(storedName).optional(),
  })
  .transform(({ version, clear, ...rest }) => ({ version, clear: clear ?? [], ...apart(rest) }));

export const searchSchema = z.object({ words: line(60) });
export const revealSchema = z.object({ field: storedName, reason });
export const reasonOnlySchema = z.object({ reason });
export const consentSchema = z.object({ scope: oneOf(CONSENT_SCOPES), givenHow: oneOf(CONSENT_WAYS), givenOn: day() });
export const withdrawSchema = z.object({ scope: oneOf(CONSENT_SCOPES), reason });
export const documentSchema = z.object({
  file: z.instanceof(File, { error: 'refusals.file-missing' }).refine((file) => file.size > 0, 'refusals.file-missing'),
});
export const eraseSchema = z.object({ reason, word: line(20) });
export const contactSchema = z.object({
  adoptionId: id,
  fields: z.array(oneOf(CONTACT_FIELDS), 'validation.choose').min(1, 'validation.choose'),
  endsOn: day(),
  reason,
});
export const closeContactSchema = z.object({ windowId: id });
