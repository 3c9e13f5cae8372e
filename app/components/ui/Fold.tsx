/** A part that phones may fold away: a details there, an open block on wide screens where the browser can do that by style alone. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface FoldProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span className="row gap-2">{summary}</span>
        <Icon name="chev-d" className="chev" />
      </summary>
      {children}
    </details>
  );
}
