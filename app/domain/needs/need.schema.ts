/** The form of a need as its author fills it in, and of a reason. A draft may lack its story and its items; it can't be submitted then. */
import { z } from 'zod';
import { day, line, oneOf, paragraphs, ticked } from '../fields';
import { LARGEST_AMOUNT, parseYuan } from '../money';
import { DISTRICT_IDS } from '../places';
import { MOST_ITEMS } from './release';
import { AGE_BANDS, CONTRIBUTIONS, type Contribution, GROUPS, MEASURE_WORDS, NEED_KINDS, OBJECTS, URGENCIES } from './vocabulary';

export const TITLE_LENGTH = 60;
export const STORY_LENGTH = 2000;
const MOST_PIECES = 100_000;
const MOST_MINUTES = 600_000;

export interface ItemInput {
  readonly name: string;
  readonly nameEn: string | null;
  readonly contribution: Contribution;
  /** Measure word of goods, else null. */
  readonly unit: string | null;
  /** Fen, pieces, minutes or portions. */
  readonly asked: number;
  /** What it costs, in fen. */
  readonly estimate: number | null;
}

/** Text that may be left out, as null. */
function optional<S extends z.ZodType<string>>(field: S) {
  return field.optional().transform((text) => text ?? null);
}

function wholeNumber(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,9}$/.test(plain)) return 'validation.whole-number';
  const count = Number(plain);
  if (count < 1) return 'validation.at-least-one';
  return count <= MOST_PIECES ? count : `validation.at-most?{"max":${MOST_PIECES}}`;
}

function minutes(text: string): number | string {
  const plain = text.normalize('NFKC').trim();
  const whole = /^\d{1,5}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 60) : 0;
  return whole >= 1 && whole <= MOST_MINUTES ? whole : 'validation.hours';
}

function fen(text: string): number | string {
  const amount = parseYuan(text);
  return amount !== null && amount > 0 ? amount : 'validation.amount';
}

/** The stored quantity of what a person typed, or the message key of what is wrong with it. */
export function parseQuantity(contribution: Contribution, text: string): number | string {
  if (contribution === 'money') return fen(text);
  return contribution === 'hours' ? minutes(text) : wholeNumber(text);
}

const version = z
  .string('validation.required')
  .regex(/^\d{1,9}$/, 'validation.required')
  .transform(Number);

const row = z
  .object({
    name: z.string().max(80, 'validation.too-long?{"max":80}').optional(),
    nameEn: z.string().max(120, 'validation.too-long?{"max":120}').optional(),
    contribution: oneOf(CONTRIBUTIONS).optional(),
    quantity: z.string().max(20, 'validation.whole-number').optional(),
    unit: oneOf(MEASURE_WORDS).optional(),
    estimate: z.string().max(20, 'validation.amount').optional(),
  })
  .transform((typed, context): ItemInput | null => {
    if (!typed.name?.trim() && !typed.nameEn?.trim() && !typed.quantity && !typed.estimate) return null;
    const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const contribution = typed.contribution ?? 'goods';
    const name = line(80).safeParse(typed.name);
    const asked = typed.quantity ? parseQuantity(contribution, typed.quantity) : 'validation.required';
    const estimate = typed.estimate ? fen(typed.estimate) : null;
    if (!name.success) issue('name', 'validation.required');
    if (typeof asked === 'string') issue('quantity', asked);
    if (typeof estimate === 'string') issue('estimate', estimate);
    if (!name.success || typeof asked === 'string' || typeof estimate === 'string') return z.NEVER;
    const nameEn = line(120).safeParse(typed.nameEn);
    const unit = contribution === 'goods' ? (typed.unit ?? '件') : null;
    return { name: name.data, nameEn: nameEn.success ? nameEn.data : null, contribution, unit, asked, estimate };
  });

const itemRows = z
  .array(row)
  .max(60, `validation.most-items?{"max":${MOST_ITEMS}}`)
  .optional()
  .transform((rows) => (rows ?? []).filter((item) => item !== null))
  .pipe(z.array(z.custom<ItemInput>()).max(MOST_ITEMS, `validation.most-items?{"max":${MOST_ITEMS}}`))
  .refine((items) => items.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0) <= LARGEST_AMOUNT, 'validation.amount');

/** A need as its author writes it; quantities in stored units. */
export const needSchema = z.object({
  kind: oneOf(NEED_KINDS),
  object: oneOf(OBJECTS),
  title: line(TITLE_LENGTH),
  titleEn: optional(line(120)),
  story: paragraphs(1, STORY_LENGTH)
    .optional()
    .transform((text) => text ?? ''),
  storyEn: optional(paragraphs(1, STORY_LENGTH * 2)),
  district: z.string('validation.choose').refine((id) => DISTRICT_IDS.includes(id), 'validation.choose'),
  group: oneOf(GROUPS),
  ageBand: oneOf(AGE_BANDS),
  urgency: oneOf(URGENCIES),
  neededBy: day(),
  projectId: optional(line(40)),
  items: itemRows,
});
export type NeedInput = z.output<typeof needSchema>;

/** An id as the site makes them, written into a new form so that sending it twice makes one thing. */
export const freshId = z.string('validation.required').regex(/^[a-z2-9]{20}$/, 'validation.required');

/** What a new form adds: the id of the draft to be. */
export const needCreateSchema = needSchema.extend({ draftId: freshId, next: oneOf(['save', 'submit']) });

/** What an edit form adds: which version it shows, and whether to submit what was saved. */
export const needEditSchema = needSchema.extend({
  version,
  next: oneOf(['save', 'submit']),
});

/** A decision with the reason that others will read. */
export const reasonSchema = z.object({ reason: paragraphs(2, 400) });

/** An approver's verdict on the version they looked at. Approving asks for a reason beyond the limit of repairs alone. */
export const verdictSchema = z.object({
  version,
  verdict: oneOf(['approve', 'return']),
  knowsFew: ticked(),
  reason: optional(paragraphs(2, 400)),
});

/** A form that only says yes. */
export const yesSchema = z.object({});
