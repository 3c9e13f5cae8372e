/** From the bytes of an upload to the rows of a sheet. It believes the bytes, not the name; it stores and logs nothing. */
import Papa from 'papaparse';
import type { SheetEncoding } from '~/domain/cases/import-view';
import { findColumns } from '~/domain/cases/intake-columns';
import { accept, type Decision, refuse } from '~/domain/outcome';

export const MOST_BYTES = 2 * 1024 * 1024;
export const MOST_COLUMNS = 200;
export const MOST_ROWS = 5_000;

/** How files begin that are not text: xlsx and other archives, png, jpeg, gif, pdf, old Excel. */
const OTHER_FORMATS = ['504b0304', '504b0506', '89504e47', 'ffd8ff', '47494638', '25504446', 'd0cf11e0'];
const UTF16_MARKS = ['fffe', 'feff'];

export interface Sheet {
  readonly encoding: SheetEncoding;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function decode(bytes: Uint8Array): { text: string; encoding: SheetEncoding } | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch (cause) {
      // Strict decoding answers a wrong encoding with a TypeError; the next one is tried.
      if (!(cause instanceof TypeError)) throw cause;
    }
  }
  return null;
}

/**
 * The header and data rows of a comma-separated sheet in UTF-8 (with or without its mark) or GB18030; empty lines are passed over.
 * Refuses `file-too-large`, `file-type-unknown`, `file-encoding-unknown`, `sheet-malformed`, `sheet-too-wide`, `sheet-too-long`,
 * `sheet-columns-missing`, `sheet-empty`.
 */
export function readSheet(bytes: Uint8Array): Decision<Sheet> {
  if (bytes.byteLength > MOST_BYTES) return refuse('file-too-large');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (OTHER_FORMATS.some((magic) => start.startsWith(magic))) return refuse('file-type-unknown');
  if (UTF16_MARKS.some((mark) => start.startsWith(mark))) return refuse('file-encoding-unknown');
  if (bytes.includes(0)) return refuse('file-type-unknown');
  const decoded = decode(bytes);
  if (!decoded) return refuse('file-encoding-unknown');
  // One row beyond the limit is enough to know that there are too many.
  const parsed = Papa.parse<string[]>(decoded.text, { delimiter: ',', skipEmptyLines: 'greedy', preview: MOST_ROWS + 2 });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) return refuse('sheet-malformed', { row: (broken.row ?? 0) + 1 });
  const [header, ...rows] = parsed.data;
  if (!header) return refuse('sheet-empty');
  if (parsed.data.some((row) => row.length > MOST_COLUMNS)) return refuse('sheet-too-wide', { columns: MOST_COLUMNS });
  const { missing } = findColumns(header);
  if (missing.length > 0) return refuse('sheet-columns-missing', { columns: missing.join('、') });
  if (rows.length === 0) return refuse('sheet-empty');
  if (rows.length > MOST_ROWS) return refuse('sheet-too-long', { rows: MOST_ROWS });
  return accept({ encoding: decoded.encoding, header, rows });
}
