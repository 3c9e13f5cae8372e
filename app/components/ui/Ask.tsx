/** A question that opens in place, without script: a button, then the question with its answers. The title is the verb; the left answer undoes. */
import type { ReactNode } from 'react';

export interface AskProps {
  /** The words of the button that opens it. */
  summary: ReactNode;
  title: ReactNode;
  /** Small opener, for rows. */
  small?: boolean;
  open?: boolean;
  /** The question and the form with its answers. */
  children: ReactNode;
}

export function Ask({ summary, title, small = false, open = false, children }: AskProps) {
  return (
    <details className="ask" open={open}>
      <summary className={small ? 'btn btn-2 btn-s' : 'btn btn-2'}>{summary}</summary>
      <div className="dlg stack">
        <h3>{title}</h3>
        {children}
      </div>
    </details>
  );
}
