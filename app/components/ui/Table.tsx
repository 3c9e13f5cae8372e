/** Table parts: hairlines, figures right and tabular. On phones the least column goes, or the rows become lists; never sideways scroll. */
import type { ReactNode } from 'react';

export interface Column {
  key: string;
  label: ReactNode;
  /** Figures: right-aligned, tabular. */
  numeric?: boolean;
  /** Hidden on phones. */
  least?: boolean;
}

export interface TableProps {
  columns: readonly Column[];
  /** One sentence of what the table shows. */
  caption?: ReactNode;
  captionHidden?: boolean;
  /** Rows hold buttons or long words: on phones each becomes a small list. */
  stacked?: boolean;
  children: ReactNode;
}

function cellClass(column: Pick<Column, 'numeric' | 'least'>): string | undefined {
  return [column.numeric && 'n', column.least && 'least'].filter(Boolean).join(' ') || undefined;
}

export function Table({ columns, caption, captionHidden = false, stacked = false, children }: TableProps) {
  return (
    <table className={stacked ? 'table-rows' : undefined}>
      {caption && <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={cellClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A cell; `numeric` and `least` as its column has them. */
export function Cell({ numeric, least, children }: Pick<Column, 'numeric' | 'least'> & { children?: ReactNode }) {
  return <td className={cellClass({ numeric, least })}>{children}</td>;
}

/** The cell that names its row. */
export function RowHead({ children }: { children: ReactNode }) {
  return <th scope="row">{children}</th>;
}
