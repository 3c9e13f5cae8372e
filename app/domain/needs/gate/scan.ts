/** What the gate marks in one text: sealed values first, then what the detector finds, then words that narrow. It answers nothing by itself. */
import { detect } from '~/domain/cases/detector/detect';
import { SPAN_TYPES, type Span, type SpanType, type Wording } from '~/domain/cases/detector/span';
import { findKnownValues } from './known-values';
import { findNarrowingWords } from './narrowing-words';
import { type SealedForms, sealedForms } from './sealed-forms';
import type { GateLanguage } from './texts';

/** SEALED: stands in this household's file. RARE: a word that few households share. */
export const GATE_SPAN_TYPES = ['SEALED', ...SPAN_TYPES, 'RARE'] as const;
export type GateSpanType = (typeof GATE_SPAN_TYPES)[number];

export interface GateSpan {
  readonly start: number;
  readonly end: number;
  readonly type: GateSpanType;
  readonly reason: string;
  readonly replacement: Wording;
}

/** These can't appear at all: nobody may answer for them, they go before review. */
const CERTAIN: readonly GateSpanType[] = ['SEALED', 'PHONE', 'NATIONAL_ID', 'DISABILITY_CERT', 'BANK_CARD', 'EMAIL', 'WECHAT', 'QQ'];

/** Nine figures or more in a row stand for something, whatever it is. */
const LONG_NUMBER = /[0-9０-９]{9,}/g;
const IS_LONG_NUMBER = 'long-number';
/** "three bowls at dinner. The coach" reads like an address that is spelt out; a person decides. */
const ONLY_LIKE_MAIL = 'mail-like';
const MAIL_SIGN = /[@＠]|\bdot\b|点|[([{]at[)\]}]/i;

export function isCertain({ type, reason }: Pick<GateSpan, 'type' | 'reason'>): boolean {
  return reason !== ONLY_LIKE_MAIL && (CERTAIN.includes(type) || reason === IS_LONG_NUMBER);
}

/** What to write when the detector proposes nothing; empty means: leave it out. */
const WORDINGS: Readonly<Record<GateSpanType, Wording>> = {
  SEALED: { zh: '一位街坊', en: 'a neighbour' },
  PERSON: { zh: '一位街坊', en: 'a neighbour' },
  ADDRESS: { zh: '附近', en: 'nearby' },
  SCHOOL: { zh: '附近一所学校', en: 'a school nearby' },
  HOSPITAL: { zh: '附近一家医院', en: 'a hospital nearby' },
  EMPLOYER: { zh: '工作的地方', en: 'a workplace' },
  BIRTH_DATE: { zh: '那一年', en: 'that year' },
  RARE: { zh: '需要长期治疗的病', en: 'a long-term illness' },
  PHONE: { zh: '', en: '' },
  NATIONAL_ID: { zh: '', en: '' },
  DISABILITY_CERT: { zh: '', en: '' },
  BANK_CARD: { zh: '', en: '' },
  EMAIL: { zh: '', en: '' },
  WECHAT: { zh: '', en: '' },
  QQ: { zh: '', en: '' },
  PLATE: { zh: '', en: '' },
  URL_TOKEN: { zh: '', en: '' },
  OTHER_ID: { zh: '', en: '' },
};

const SEALED_NUMBERS: readonly string[] = ['sealed-number', 'sealed-masked', 'sealed-tail', 'sealed-door'];

/** The wording of the detector's type, when the sealed value is also a find of it: a sealed hospital becomes a hospital nearby. */
function sealedWording(reason: string, inside: SpanType | undefined): Wording {
  if (SEALED_NUMBERS.includes(reason)) return { zh: '', en: '' };
  return WORDINGS[inside ?? 'SEALED'];
}

/** Texts read lately with what was found in them: a need is looked at when it is submitted, shown, answered and released. */
const lately = new Map<string, readonly Span[]>();
const MOST_KEPT = 4000;
const LONGEST_KEPT = 2000;

/** `detect`, remembering the last MOST_KEPT texts. */
function detected(text: string): readonly Span[] {
  const known = lately.get(text);
  if (known) return known;
  const spans = detect(text);
  if (text.length <= LONGEST_KEPT) {
    const [oldest] = lately.keys();
    if (lately.size >= MOST_KEPT && oldest !== undefined) lately.delete(oldest);
    lately.set(text, spans);
  }
  return spans;
}

/** The marks of `text`, apart and in order. A sealed value wins over what overlaps it and takes in all of that. */
export function scanText(text: string, forms: SealedForms): readonly GateSpan[] {
  const spansOfText = detected(text);
  const known = findKnownValues(text, forms).map(({ start, end, reason }): GateSpan => {
    const touching = spansOfText.filter((span) => span.start < end && start < span.end);
    return {
      start: Math.min(start, ...touching.map((span) => span.start)),
      end: Math.max(end, ...touching.map((span) => span.end)),
      type: 'SEALED',
      reason,
      replacement: sealedWording(reason, touching[0]?.type),
    };
  });
  const found = spansOfText.map((span): GateSpan => {
    const likeMail = span.type === 'EMAIL' && !MAIL_SIGN.test(text.slice(span.start, span.end));
    return { ...span, reason: likeMail ? ONLY_LIKE_MAIL : span.reason, replacement: span.replacement ?? WORDINGS[span.type] };
  });
  const rare = findNarrowingWords(text).map(
    ({ start, end, reason, wording }): GateSpan => ({ start, end, type: 'RARE', reason, replacement: wording }),
  );
  const long = [...text.matchAll(LONG_NUMBER)].map(
    (match): GateSpan => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'OTHER_ID',
      reason: IS_LONG_NUMBER,
      replacement: WORDINGS.OTHER_ID,
    }),
  );
  const spans: GateSpan[] = [];
  for (const span of [...known, ...found.filter(({ type }) => type !== 'OTHER_ID'), ...long, ...found, ...rare]) {
    const overlapping = spans.find((one) => one.start < span.end && span.start < one.end);
    if (!overlapping) spans.push(span);
    else if (overlapping.type === 'SEALED' && span.type === 'SEALED')
      spans.splice(spans.indexOf(overlapping), 1, {
        ...overlapping,
        start: Math.min(span.start, overlapping.start),
        end: Math.max(span.end, overlapping.end),
      });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** `scanText` against the values of a case file as they are. */
export function scanAgainst(text: string, sealed: readonly string[]): readonly GateSpan[] {
  return scanText(text, sealedForms(sealed));
}

/** The proposal for a mark in the language of its text. */
export function wordingOf(span: GateSpan, language: GateLanguage): string {
  return span.replacement[language];
}

/** `text` with the mark replaced by its proposal; of a deletion the doubled blank goes too. */
export function reworded(text: string, { start, end }: Pick<GateSpan, 'start' | 'end'>, wording: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return wording === ''
    ? `${before.trimEnd()}${/[\s]$/.test(before) && /^[\w]/.test(after) ? ' ' : ''}${after}`.trim()
    : `${before}${wording}${after}`;
}
