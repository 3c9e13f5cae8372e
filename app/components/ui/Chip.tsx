/** A filter as a link (GET), with its count; and the plain word in the same shape. Counts must already follow the privacy rule. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface ChipLinkProps {
  to: string;
  children: ReactNode;
  /** As shown: "25", "<8". */
  count?: string;
  selected?: boolean;
  /** An active filter: pressing takes it away. Says so to readers with this sentence. */
  removeLabel?: string;
}

export function ChipLink({ to, children, count, selected = false, removeLabel }: ChipLinkProps) {
  return (
    <a
      className={selected && !removeLabel ? 'chip on' : 'chip'}
      href={to}
      aria-current={selected && !removeLabel ? 'true' : undefined}
      aria-label={removeLabel}
      rel="nofollow"
    >
      {children}
      {count !== undefined && <b className="num">{count}</b>}
      {removeLabel && <Icon name="close" />}
    </a>
  );
}

/** A word in a chip that can't be pressed. */
export function Chip({ children }: { children: ReactNode }) {
  return <span className="chip">{children}</span>;
}

/** Chips in a row; the label says what they filter, unless a legend does. */
export function Chips({ label, children }: { label?: string; children: ReactNode }) {
  if (!label) return <div className="chips">{children}</div>;
  return (
    <nav className="chips" aria-label={label}>
      {children}
    </nav>
  );
}
