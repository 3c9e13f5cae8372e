/** One row of an import as it is stored: sealed, the whole of it while it waits to become a draft, its title alone otherwise. */
import type { IntakeCells } from '~/domain/cases/intake-columns';
import { becomesDraft } from '~/domain/cases/intake-problems';
import type { NumberedRow } from '~/domain/cases/intake-sheet';
import { open, seal } from '~/platform/seal.server';

type StoredCells = Partial<IntakeCells> & Pick<IntakeCells, 'title'>;

function field(number: number): string {
  return `row:${number}`;
}

/** What ImportRow holds of a row. What can't become a draft from here keeps no more than its title. */
export function sealRow(dataKey: Buffer, importId: string, row: NumberedRow) {
  const kept: StoredCells = becomesDraft(row.verdict) ? row.cells : { title: row.cells.title };
  return {
    importId,
    number: row.number,
    verdict: row.verdict,
    problems: JSON.stringify(row.problems),
    ciphertext: seal(dataKey, importId, field(row.number), JSON.stringify(kept)),
  };
}

/** The cells of a stored row; all of them for a row that may become a draft. Throws SealError when it does not open. */
export function openRow(dataKey: Buffer, importId: string, row: { number: number; ciphertext: string }): StoredCells {
  return JSON.parse(open(dataKey, importId, field(row.number), row.ciphertext)) as StoredCells;
}
