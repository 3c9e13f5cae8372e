/** The forms about an organisation: its application and the platform's verdict. Numbers are checked by shape, not against a register. */
import { z } from 'zod';
import { count, email, line, oneOf, paragraphs } from '../fields';
import { DISTRICT_IDS } from '../places';
import { ORGANISATION_VERDICTS } from './organisations';

/**
 * The unified social credit code: 18 of the figures and letters of GB 32100-2015 (without I, O, S, V, Z). Spaces are forgiven. The
 * administrator looks it up in the public register, which a check digit could not replace.
 */
function registrationNumber() {
  return z
    .string('validation.required')
    .transform((text) => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase())
    .pipe(
      z
        .string()
        .min(1, 'validation.required')
        .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, 'accounts.validation.registration-number'),
    );
}

/** An optional field: left empty it is null. */
function optional<T extends z.ZodType>(field: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    field.nullish().transform((value) => value ?? null),
  );
}

const district = () => z.string('validation.choose').refine((id) => DISTRICT_IDS.includes(id), 'validation.choose');

const shared = {
  name: line(60),
  nameEn: optional(line(80)),
  district: district(),
  about: paragraphs(20, 2000),
  contactEmail: email(),
};

/** One form a kind, told apart by `kind`. */
export const applicationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('charity'), ...shared, registrationNumber: registrationNumber(), filingNumber: optional(line(40)) }),
  z.object({
    kind: z.literal('company'),
    ...shared,
    registrationNumber: optional(registrationNumber()),
    trade: line(40),
    headcount: count(1_000_000),
  }),
  z.object({ kind: z.literal('meal-partner'), ...shared, registrationNumber: optional(registrationNumber()) }),
]);
export type ApplicationInput = z.output<typeof applicationSchema>;

/** Whether the reason may be missing is decided with the verdict, by decideOn. */
export const verdictSchema = z.object({ verdict: oneOf(ORGANISATION_VERDICTS), reason: optional(paragraphs(1, 1000)) });
export type VerdictInput = z.output<typeof verdictSchema>;
