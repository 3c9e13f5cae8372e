/** Judging a whole intake sheet: every row, and rows that repeat one another. It keeps the first of two and never merges. */
import { cellsOf, findColumns, INTAKE_COLUMNS, type IntakeCells } from './intake-columns';
import type { Problem } from './intake-problems';
import { verdictFor } from './intake-problems';
import { type JudgedRow, judgeRow } from './intake-row';

export interface NumberedRow extends JudgedRow {
  /** Row of data, from 1, the header not counted. */
  readonly number: number;
}

function whole(cells: IntakeCells): string {
  return JSON.stringify(INTAKE_COLUMNS.map((column) => cells[column]));
}

function judgeOne(cells: IntakeCells, isWellFormed: boolean, today: string): JudgedRow {
  const judged = judgeRow(cells, today);
  if (isWellFormed) return judged;
  const problems: Problem[] = [{ code: 'cells-differ', column: null }];
  return { ...judged, problems, verdict: verdictFor(problems) };
}

/**
 * Every row of a sheet with `header`, judged on `today` (ISO day). A row equal to an earlier one is rejected as a duplicate; one that
 * only shares its number, and one whose reference `isImported` already, waits for a person. All columns must be there (findColumns).
 */
export function judgeSheet(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  today: string,
  isImported: (reference: string) => boolean,
): NumberedRow[] {
  const { at } = findColumns(header);
  const seenRows = new Set<string>();
  const seenReferences = new Set<string>();
  return rows.map((row, index) => {
    const number = index + 1;
    const judged = judgeOne(cellsOf(row, at), row.length === header.length, today);
    const { reference } = judged.cells;
    const key = whole(judged.cells);
    const problems: Problem[] = [];
    if (seenRows.has(key)) return { ...judged, number, problems: [{ code: 'duplicate-row', column: null }], verdict: 'reject' };
    if (reference !== '' && seenReferences.has(reference)) problems.push({ code: 'reference-repeated', column: 'reference' });
    if (reference !== '' && isImported(reference)) problems.push({ code: 'already-imported', column: 'reference' });
    seenRows.add(key);
    seenReferences.add(reference);
    const all = [...judged.problems, ...problems];
    return { ...judged, number, problems: all, verdict: verdictFor(all) };
  });
}
