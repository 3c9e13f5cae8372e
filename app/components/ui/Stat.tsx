/** One figure and what it counts. It does not count up. */
import type { ReactNode } from 'react';

export function Stat({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <div className="stat">
      <b className="num">{figure}</b>
      <span>{children}</span>
    </div>
  );
}
