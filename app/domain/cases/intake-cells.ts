/** Reading single cells of an intake sheet: blanks, widths, numbers, days. It guesses nothing: what it can't read, it says so. */
import { INTAKE_COLUMNS, type IntakeCells, type IntakeColumn } from './intake-columns';
import type { Problem } from './intake-problems';

/** Words as people wrote them: their punctuation stays full-width. All other columns are folded by NFKC. */
const PROSE: readonly IntakeColumn[] = ['name', 'address', 'street', 'community', 'title', 'description', 'caseworker', 'notes'];
const ONE_LINE: readonly IntakeColumn[] = ['name', 'address', 'street', 'community', 'title', 'caseworker'];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function tidy(column: IntakeColumn, cell: string): string {
  const printable = cell.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n');
  if (!PROSE.includes(column)) return printable.normalize('NFKC').trim();
  const folded = printable.normalize('NFC').replace(/[０-９Ａ-Ｚａ-ｚ\u3000]/g, (sign) => sign.normalize('NFKC'));
  return (ONE_LINE.includes(column) ? folded.replace(/\s*\n\s*/g, ' ') : folded).trim();
}

/** A cell a spreadsheet would run: kept as text, and told. */
function isFormula(column: IntakeColumn, cell: string): boolean {
  return PROSE.includes(column) && /^[=+@\t-]/.test(cell.trimStart()) && !/^[+-]?[\d.]+$/.test(cell.trim());
}

/** The cells as they will be stored, and `rewritten` or `formula-as-text` for each that reads otherwise now. */
export function tidyCells(cells: IntakeCells): { cells: IntakeCells; problems: Problem[] } {
  const problems: Problem[] = [];
  const tidied = INTAKE_COLUMNS.map((column) => {
    const text = tidy(column, cells[column]);
    if (text !== cells[column].replace(/\r\n?/g, '\n')) problems.push({ code: 'rewritten', column });
    if (isFormula(column, text)) problems.push({ code: 'formula-as-text', column });
    return [column, text] as const;
  });
  return { cells: Object.fromEntries(tidied) as IntakeCells, problems };
}

export type Figure =
  | { readonly value: number }
  | { readonly problem: 'missing' | 'not-a-number' | 'not-whole' | 'not-positive' | 'too-large' };

/** A whole number above zero and up to `max`. A sign is not taken away, nor a fraction rounded. */
export function readCount(text: string, max: number): Figure {
  if (text === '') return { problem: 'missing' };
  const plain = text.replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(plain)) return { problem: /^[+-]?\d+(\.\d+)?$/.test(plain) ? 'too-large' : 'not-a-number' };
  const value = Number(plain);
  if (value <= 0) return { problem: 'not-positive' };
  if (!Number.isInteger(value)) return { problem: 'not-whole' };
  return value <= max ? { value } : { problem: 'too-large' };
}

export type DayRead =
  | { readonly day: string; readonly isIso: boolean }
  | { readonly problem: 'missing' | 'date-unreadable' | 'date-impossible' };

const DAY = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

/** A calendar day written 2026-12-30, 2026/12/30, 2026.12.30 or 2026年12月30日, as ISO. */
export function readDay(text: string): DayRead {
  if (text === '') return { problem: 'missing' };
  const match = DAY.exec(text.replace(/\s/g, ''));
  if (!match) return { problem: 'date-unreadable' };
  const [, year = '', month = '', date = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(day)) return { problem: 'date-impossible' };
  return { day, isIso: day === text };
}
