/** What remains, then what was asked: the largest figure on a card. It never says how many gave. */
import type { ReactNode } from 'react';

export interface RemainingProps {
  /** "还差 ¥48" */
  children: ReactNode;
  /** "共需 ¥168" */
  total?: ReactNode;
}

export function Remaining({ children, total }: RemainingProps) {
  return (
    <p className="remain">
      <span>{children}</span>
      {total && <small> {total}</small>}
    </p>
  );
}
