/** What the detector says of a text: spans with a kind and a reason. It refuses to carry the found value itself. */

export const SPAN_TYPES = [
  'PERSON',
  'PHONE',
  'NATIONAL_ID',
  'DISABILITY_CERT',
  'BANK_CARD',
  'ADDRESS',
  'SCHOOL',
  'HOSPITAL',
  'EMPLOYER',
  'EMAIL',
  'WECHAT',
  'QQ',
  'PLATE',
  'BIRTH_DATE',
  'URL_TOKEN',
  'OTHER_ID',
] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** A wording that keeps the sense in both languages of the site. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A stretch of the text, UTF-16 offsets, `end` exclusive. `reason` is a code for the rule that found it, never the value. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  readonly reason: string;
  readonly replacement?: Wording;
}

/** A span in the offsets of the folded text, before overlaps are settled. A higher `weight` wins an overlap. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  readonly reason: string;
  readonly weight: number;
}

/** `text` with every span covered by full blocks of the same length; line breaks stay. Spans must be sorted and apart, as `detect` returns them. */
export function maskSpans(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\n\r]/g, '█');
    at = end;
  }
  return masked + text.slice(at);
}
