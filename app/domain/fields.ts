/** The fields forms are made of, each with the message key of its error. Control characters never pass. */
import { z } from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const tooLong = (max: number) => `validation.too-long?{"max":${max}}`;

/** Text of one line, trimmed, 1 to `max` characters. */
export function line(max: number) {
  return z
    .string('validation.required')
    .transform((text) => text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'validation.required').max(max, tooLong(max)));
}

/** Text of several lines, trimmed, `min` to `max` characters. */
export function paragraphs(min: number, max: number) {
  return z
    .string('validation.required')
    .transform((text) => text.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'validation.required').min(min, `validation.too-short?{"min":${min}}`).max(max, tooLong(max)));
}

/** An e-mail address, lower case, up to 254 characters. */
export function email() {
  return z
    .string('validation.required')
    .transform((text) => text.normalize('NFKC').trim().toLowerCase())
    .pipe(z.email('validation.email').max(254, tooLong(254)));
}

/** One of `values`. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, 'validation.choose');
}

/** A checkbox: true when it was ticked. */
export function ticked() {
  return z
    .literal('on')
    .optional()
    .transform((value) => value === 'on');
}

/** A whole number typed by a person, full-width digits too, from 1 to `max`. */
export function count(max: number) {
  return z
    .string('validation.required')
    .transform((text) =>
      text
        .normalize('NFKC')
        .trim()
        .replace(/,(?=\d{3}(\D|$))/g, ''),
    )
    .pipe(
      z
        .string()
        .regex(/^\d{1,9}$/, 'validation.whole-number')
        .transform(Number)
        .pipe(z.number().min(1, 'validation.at-least-one').max(max, `validation.at-most?{"max":${max}}`)),
    );
}

/** A calendar day that exists, ISO `2026-11-23`. */
export function day() {
  return z.string('validation.required').pipe(z.iso.date('validation.day'));
}
