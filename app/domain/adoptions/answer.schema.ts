/** The forms after a promise: the donor's proof, the charity's answer. Reads text into whole units; checks no state. */
import { z } from 'zod';
import { oneOf, paragraphs } from '../fields';
import { CONTRIBUTIONS } from '../needs/vocabulary';
import { parseQuantity, quantityError } from './amounts';
import { MOST_PHOTOS, PROOF_LENGTH } from './fulfil';

export const REASON_LENGTH = 300;

const deliver = z.object({
  intent: z.literal('deliver'),
  proofNote: paragraphs(PROOF_LENGTH.min, PROOF_LENGTH.max),
  photo: z.array(z.instanceof(File)).max(MOST_PHOTOS, `adoptions.error.photos?{"max":${MOST_PHOTOS}}`).optional(),
});

const release = z.object({ intent: z.literal('release') });

/** What a donor does on the page of an adoption. */
export const donorSchema = z.discriminatedUnion('intent', [deliver, release], 'validation.choose');

const confirm = z.object({
  intent: z.literal('confirm'),
  contribution: oneOf(CONTRIBUTIONS),
  extent: oneOf(['all', 'part']),
  /** Whole units of the adoption, for `all`. */
  given: z.string('validation.choose').regex(/^[1-9]\d{0,9}$/, 'validation.choose'),
  confirmedQuantity: z.string().max(40, 'validation.whole-number').optional(),
  note: paragraphs(1, REASON_LENGTH).optional(),
});

const question = z.object({ intent: z.literal('question'), reason: paragraphs(1, REASON_LENGTH) });
const cancel = z.object({ intent: z.literal('cancel'), reason: paragraphs(1, REASON_LENGTH) });

/** What a charity answers: `confirm` in full or in part, `question`, `cancel`. */
export const charitySchema = z.discriminatedUnion('intent', [confirm, question, cancel], 'validation.choose').transform((form, context) => {
  if (form.intent !== 'confirm') return form;
  if (form.extent === 'all') return { ...form, confirmedQuantity: Number(form.given) };
  const part = parseQuantity(form.contribution, form.confirmedQuantity ?? '');
  if (part !== null) return { ...form, confirmedQuantity: part };
  context.addIssue({ code: 'custom', message: quantityError(form.contribution), path: ['confirmedQuantity'] });
  return z.NEVER;
});
