/** Districts as cells of a comb, each a link with its rounded count. It is no map and says so; a list is its twin for large text. Counts must already follow the privacy rule. */
import type { ReactNode } from 'react';

export interface HexCell {
  id: string;
  /** Short, inside the cell: "福田". */
  name: string;
  /** Whole, for the twin list: "福田区". */
  fullName: string;
  /** As shown: "25", "<8". */
  count: string;
  /** For readers: "福田区，约 25 件". */
  label: string;
  href: string;
  /** 0 fewer than 8, up to 3 the most. */
  shade: 0 | 1 | 2 | 3;
  selected?: boolean;
}

export interface HexMapProps {
  cells: readonly HexCell[];
  /** "按区查看需求数量" */
  label: string;
  /** What each shade means, shade 0 first. */
  legend?: readonly string[];
  /** "格子只表示区，不是地图…" */
  note?: ReactNode;
  /** Cells in a row; 4 keeps words readable in a side column. */
  perRow?: number;
}

const WIDE = 79.7;
const TALL = 69;
const CORNERS = [
  [0, -44],
  [38.1, -22],
  [38.1, 22],
  [0, 44],
  [-38.1, 22],
  [-38.1, -22],
] as const;

function Cell({ cell, x, y }: { cell: HexCell; x: number; y: number }) {
  const points = CORNERS.map(([dx, dy]) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(' ');
  const long = cell.name.length > 4;
  return (
    <a href={cell.href} aria-label={cell.label} aria-current={cell.selected ? 'true' : undefined} rel="nofollow">
      <polygon className={`hx h${cell.shade}${cell.selected ? ' sel' : ''}`} points={points} />
      <text className={long ? 'long' : undefined} x={x.toFixed(1)} y={(y - 3).toFixed(1)}>
        {cell.name}
      </text>
      <text className="hn" x={x.toFixed(1)} y={(y + 19).toFixed(1)}>
        {cell.count}
      </text>
    </a>
  );
}

export function HexMap({ cells, label, legend, note, perRow = 4 }: HexMapProps) {
  const rows = Math.ceil(cells.length / perRow);
  const place = cells.map((cell, index) => {
    const row = Math.floor(index / perRow);
    return { cell, x: 43.8 + (index % perRow) * WIDE + (row % 2) * (WIDE / 2), y: 50 + row * TALL };
  });
  // The selected cell is drawn last, so that its edge lies over its neighbours'.
  place.sort((a, b) => Number(a.cell.selected ?? false) - Number(b.cell.selected ?? false));
  const width = 8 + Math.min(perRow, cells.length) * WIDE + (rows > 1 ? WIDE / 2 : 0);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links has no element of its own */}
      <svg className="hexmap" viewBox={`0 0 ${width.toFixed(0)} ${(31 + rows * TALL).toFixed(0)}`} role="group" aria-label={label}>
        {place.map(({ cell, x, y }) => (
          <Cell key={cell.id} cell={cell} x={x} y={y} />
        ))}
      </svg>
      <ul className="chips hexlist" aria-label={label}>
        {cells.map((cell) => (
          <li key={cell.id}>
            <a
              className={cell.selected ? 'chip on' : 'chip'}
              href={cell.href}
              aria-current={cell.selected ? 'true' : undefined}
              rel="nofollow"
            >
              {cell.fullName} <b className="num">{cell.count}</b>
            </a>
          </li>
        ))}
      </ul>
      {legend && (
        <p className="legend">
          {legend.map((words, shade) => (
            <span key={words}>
              <i className={`l${shade}`} />
              {words}
            </span>
          ))}
        </p>
      )}
      {note && <p className="hint xs">{note}</p>}
    </>
  );
}
