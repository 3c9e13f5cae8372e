/** The forms of adopting: choosing how much, promising, giving back. Reads text into whole units; checks no state. */
import { z } from 'zod';
import { day, oneOf, paragraphs } from '../fields';
import { CONTRIBUTIONS } from '../needs/vocabulary';
import { parseQuantity, quantityError } from './amounts';

export const MESSAGE_LENGTH = 200;

const id = () => z.string('validation.choose').regex(/^[\w-]{1,80}$/, 'validation.choose');

const hold = z.object({
  intent: z.literal('hold'),
  item: id(),
  contribution: oneOf(CONTRIBUTIONS),
  requestKey: id(),
  /** `self` or the id of a company. */
  donor: id().default('self'),
  /** As typed; for money the fen of a preset, or `other` with `yuan`. */
  quantity: z.string('validation.required').max(40, 'validation.whole-number'),
  yuan: z.string().max(40, 'validation.amount').optional(),
});

const commit = z.object({
  intent: z.literal('commit'),
  adoption: id(),
  contribution: oneOf(CONTRIBUTIONS),
  deliverBy: day().optional(),
  message: paragraphs(1, MESSAGE_LENGTH).optional(),
  signed: oneOf(['yes', 'no']),
});

const release = z.object({ intent: z.literal('release'), adoption: id() });

type Hold = z.output<typeof hold>;

/** Whole units of the choice, or the field and message that say what is wrong with it. */
function chosen({ contribution, quantity, yuan }: Hold): { quantity: number } | { field: 'quantity' | 'yuan'; message: string } {
  if (contribution === 'money' && quantity !== 'other') {
    return /^[1-9]\d{0,9}$/.test(quantity) ? { quantity: Number(quantity) } : { field: 'quantity', message: 'validation.choose' };
  }
  const isOther = contribution === 'money';
  const parsed = parseQuantity(contribution, isOther ? (yuan ?? '') : quantity);
  return parsed === null ? { field: isOther ? 'yuan' : 'quantity', message: quantityError(contribution) } : { quantity: parsed };
}

/** Three intents of one page: `hold`, `commit`, `release`. */
export const adoptSchema = z.discriminatedUnion('intent', [hold, commit, release], 'validation.choose').transform((form, context) => {
  if (form.intent === 'release') return form;
  if (form.intent === 'commit') {
    if (form.contribution !== 'money' && !form.deliverBy) {
      context.addIssue({ code: 'custom', message: 'validation.required', path: ['deliverBy'] });
      return z.NEVER;
    }
    return form;
  }
  const read = chosen(form);
  if ('quantity' in read) return { ...form, quantity: read.quantity };
  context.addIssue({ code: 'custom', message: read.message, path: [read.field] });
  return z.NEVER;
});
