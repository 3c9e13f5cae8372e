/** The form of a project as its author fills it in. The period must end after it begins. */
import { z } from 'zod';
import { day, line, oneOf, paragraphs } from '../fields';
import { freshId } from '../needs/need.schema';
import { OBJECTS } from '../needs/vocabulary';
import { DISTRICT_IDS } from '../places';

const TEXT_LENGTH = 1200;

function optional<S extends z.ZodType<string>>(field: S) {
  return field.optional().transform((text) => text ?? null);
}

/** A draft may lack its three texts; it can't be submitted then. */
function draftText() {
  return paragraphs(1, TEXT_LENGTH)
    .optional()
    .transform((text) => text ?? '');
}

const fields = z.object({
  title: line(60),
  titleEn: optional(line(120)),
  what: draftText(),
  whatEn: optional(paragraphs(1, TEXT_LENGTH * 2)),
  why: draftText(),
  whyEn: optional(paragraphs(1, TEXT_LENGTH * 2)),
  done: draftText(),
  doneEn: optional(paragraphs(1, TEXT_LENGTH * 2)),
  object: oneOf(OBJECTS),
  district: z.string('validation.choose').refine((id) => DISTRICT_IDS.includes(id), 'validation.choose'),
  startsOn: day(),
  endsOn: day(),
});

const endsAfterStart = (period: { startsOn: string; endsOn: string }) => period.endsOn >= period.startsOn;
const endsTooEarly = { path: ['endsOn'], message: 'validation.ends-before-start' };

/** A project as its author writes it. */
export type ProjectInput = z.output<typeof fields>;

export const projectCreateSchema = fields
  .extend({ draftId: freshId, next: oneOf(['save', 'submit']) })
  .refine(endsAfterStart, endsTooEarly);

const version = z
  .string('validation.required')
  .regex(/^\d{1,9}$/, 'validation.required')
  .transform(Number);

export const projectEditSchema = fields.extend({ version, next: oneOf(['save', 'submit']) }).refine(endsAfterStart, endsTooEarly);
