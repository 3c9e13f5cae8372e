/** What an import stores, all of it sealed: each row, whole while it waits to become a draft, its title alone otherwise; and what was said at upload. */
import type { ConsentStatement } from '~/domain/cases/consent';
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

/** The column `fileName` of an import: the name of the file, and how and when its households agreed. */
export function sealUpload(
  dataKey: Buffer,
  importId: string,
  upload: { readonly name: string; readonly consent: ConsentStatement },
): string {
  return seal(dataKey, importId, 'upload', JSON.stringify(upload));
}

/** How and when the households of a sheet agreed. Throws SealError. */
export function openStatement(dataKey: Buffer, importId: string, sealed: string): ConsentStatement {
  return (JSON.parse(open(dataKey, importId, 'upload', sealed)) as { consent: ConsentStatement }).consent;
}
