/** What a string of digits can be, by length, checksum, date and label. It refuses hotlines, test numbers and numbers of an organisation. */
import { isNationalId } from '../national-id';
import type { Label, LabelKind } from './labels';
import type { SpanType } from './span';

export interface Shape {
  readonly type: SpanType;
  readonly reason: string;
  readonly score: number;
}

/** Digits with their surroundings: `gaps` between groups, `words` of them with words, `figures` written as figures, `distance` to the label. */
export interface DigitContext {
  readonly value: string;
  readonly gaps: number;
  readonly words: number;
  readonly figures: number;
  readonly label: Label | null;
  readonly distance: number;
  readonly signed: boolean;
}

const HOTLINE = /^(?:1[12]\d|12\d{3}|95\d{3,6}|96\d{3,6}|100\d{2}|1[06]\d{3}|[48]00\d{7})$/;

/** Luhn's sum for card numbers. */
function isLuhn(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = Number(value[value.length - 1 - index]);
    const twice = index % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return Number.isInteger(sum) && sum % 10 === 0;
}

/** Whether `digits` (YYYYMMDD, unreadable ones as `?`) can be a day of a living person's birth. */
function isBirthday(digits: string): boolean {
  return /^(?:18[89?]|19[\d?]|20[0-3?])[\d?](?:0[1-9?]|1[0-2?]|\?[\d?])(?:[0?][\d?]|[12?][\d?]|3[01?])$/.test(digits);
}

function unread(value: string): number {
  return value.split('?').length - 1;
}

function isPhone(value: string): number {
  if (/^1[3-9?][\d?]{9}$/.test(value)) return 10;
  if (/^(?:00)?86-?1[3-9][\d?]{9}$/.test(value)) return 11;
  if (/^(?:00)?(?:852|853)[2-9]\d{7}$/.test(value) || /^(?:00)?8860?9\d{8}$/.test(value)) return 9;
  if (/^(?:00)?86(?:10|2\d|[3-9]\d{2})\d{7,8}$/.test(value)) return 8;
  if (/^0(?:10|2\d)[2-9]\d{7}(?:\d{1,4})?$/.test(value) || /^0[3-9]\d{2}[2-9]\d{6,7}$/.test(value)) return 7;
  if (/^09\d{8}$/.test(value)) return 8;
  return 0;
}

function phoneShape({ value, gaps, words, label, distance, signed }: DigitContext): Shape | null {
  const kind = label?.kind;
  if (HOTLINE.test(value) || kind === 'hotline' || kind === 'meeting') return null;
  if (/^(?:86)?1[3-9]0?(\d)\1{7,8}$/.test(value) || unread(value) > 2) return null;
  const certain = isPhone(value);
  if (words > 0 && certain < 10 && kind !== 'phone') return null;
  if (certain >= 9) return { type: 'PHONE', reason: 'phone', score: certain - words * 0.5 + (kind === 'phone' ? 2 : 0) };
  if (certain > 0 && kind !== 'organisation' && kind !== 'money' && (kind === 'phone' || gaps > 0 || value.length >= 11))
    return { type: 'PHONE', reason: 'landline', score: certain };
  if (signed && value.length >= 9 && value.length <= 15) return { type: 'PHONE', reason: 'phone-abroad', score: 8 };
  const plain = /^[2-9][\d?]{6,7}$/.test(value) || (/^[\d?]{9,13}$/.test(value) && !/^0\d{2,3}1/.test(value));
  if (kind === 'phone' && distance <= 8 && plain && words === 0) return { type: 'PHONE', reason: 'phone-by-label', score: 5 };
  return null;
}

function identityShape({ value, words, label, figures }: DigitContext): Shape | null {
  const kind = label?.kind;
  if (/^[1-9?][\d?]{16}[\dX?]$/.test(value)) {
    if (isNationalId(value)) return { type: 'NATIONAL_ID', reason: 'national-id', score: 14 - words };
    const meant = kind === 'identity' || kind === 'certificate' || kind === 'other';
    if (isBirthday(value.slice(6, 14)) && unread(value) <= 3 && (words === 0 || meant))
      return { type: 'NATIONAL_ID', reason: 'national-id-unchecked', score: 12 };
    if (kind === 'identity' && figures > 0) return { type: 'NATIONAL_ID', reason: 'national-id-by-label', score: 9 };
  }
  if (
    /^[1-9]\d{14}$/.test(value) &&
    isBirthday(`19${value.slice(6, 12)}`) &&
    (kind === 'identity' || (kind !== 'organisation' && kind !== 'card' && words === 0))
  ) {
    return { type: 'NATIONAL_ID', reason: 'national-id-15', score: kind === 'identity' ? 12 : 8 };
  }
  if (kind === 'identity' && words === 0 && /^[\d?]{14,19}[\dX]?$/.test(value))
    return { type: 'NATIONAL_ID', reason: 'national-id-damaged', score: 6 };
  return null;
}

function certificateShape({ value, words, label }: DigitContext): Shape | null {
  const labelled = label?.kind === 'certificate';
  if (/^[1-9?][\d?]{16}[\dX?][1-7?][1-4?](?:B\d)?$/.test(value) && (labelled || isBirthday(value.slice(6, 14)))) {
    return { type: 'DISABILITY_CERT', reason: 'disability-certificate', score: 15 - words };
  }
  if (labelled && words === 0 && /^[\dX?]{17,22}$/.test(value))
    return { type: 'DISABILITY_CERT', reason: 'disability-certificate-by-label', score: 8 };
  return null;
}

function cardShape({ value, words, label }: DigitContext): Shape | null {
  const kind = label?.kind;
  if (kind === 'organisation' && !/^62/.test(value)) return null;
  if (/^[3-9?][\d?]{14,18}$/.test(value) && unread(value) <= 2) {
    if (isLuhn(value) && value.length >= 16) return { type: 'BANK_CARD', reason: 'bank-card', score: (kind === 'card' ? 12 : 11) - words };
    if (kind === 'card' && (words === 0 || value.length >= 16)) return { type: 'BANK_CARD', reason: 'bank-card-unchecked', score: 9 };
    if (/^62/.test(value) && value.length >= 16 && words === 0 && kind !== 'organisation')
      return { type: 'BANK_CARD', reason: 'bank-card-prefix', score: 8 };
  }
  if (kind === 'card' && words === 0 && /^[\d?]{12,23}$/.test(value)) return { type: 'BANK_CARD', reason: 'account', score: 6 };
  return null;
}

const LABELLED: Partial<Record<LabelKind, readonly [SpanType, RegExp, string]>> = {
  qq: ['QQ', /^[1-9?][\d?]{4,11}$/, 'qq'],
  wechat: ['WECHAT', /^[\d?]{5,12}$/, 'wechat'],
  plate: ['PLATE', /^[\d?]{4,8}$/, 'plate'],
  other: ['OTHER_ID', /^[\dX?]{4,24}$/, 'paper'],
};

function labelledShape({ value, words, label, distance, figures }: DigitContext): Shape | null {
  const rule = label ? LABELLED[label.kind] : undefined;
  if (!rule || words > 0 || distance > 12 || (figures === 0 && value.length < 6)) return null;
  const [type, form, reason] = rule;
  if (!form.test(value)) return null;
  // The longest reading wins, but a phone or an ID with its own form goes first.
  return { type, reason, score: 5 + value.length / 100 + (distance <= 3 ? 0.5 : 0) };
}

/** A long number that nothing explains identifies somebody more often than not. */
function unexplainedShape({ value, gaps, figures, label }: DigitContext): Shape | null {
  const kind = label?.kind;
  if (kind === 'organisation' || kind === 'hotline' || kind === 'meeting' || kind === 'money') return null;
  if (
    gaps > 0 ||
    figures < value.length ||
    value.length < 9 ||
    value.length > 24 ||
    HOTLINE.test(value) ||
    /^20[0-4]\d(?:0\d|1[0-2])[0-3]\d/.test(value) ||
    /(\d)\1{7}/.test(value)
  )
    return null;
  return { type: 'OTHER_ID', reason: 'long-number', score: 2 };
}

const SHAPES = [certificateShape, identityShape, cardShape, phoneShape, labelledShape, unexplainedShape];

/** Everything the digits can be, unordered; empty when they are nothing that identifies. */
export function shapesOf(context: DigitContext): readonly Shape[] {
  if (context.value.length < 4) return [];
  return SHAPES.map((shape) => shape(context)).filter((shape) => shape !== null);
}
