/** What happened, newest first: a dated line, an amber dot where money or goods moved. */
import type { ReactNode } from 'react';

export interface TrailEntry {
  key: string;
  /** As shown, and as machines read it (ISO). */
  when: string;
  dateTime?: string;
  /** Money or goods moved. */
  moved?: boolean;
  text: ReactNode;
}

export function Trail({ entries }: { entries: readonly TrailEntry[] }) {
  return (
    <ol className="trail">
      {entries.map((entry) => (
        <li key={entry.key} className={entry.moved ? 'lit' : undefined}>
          <time dateTime={entry.dateTime}>{entry.when}</time>
          {entry.text}
        </li>
      ))}
    </ol>
  );
}
