/** Facts as pairs: `facts` in a panel, `kv` down a page. A pair without a value is left out. */
import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
}

export function DefinitionList({ facts, variant = 'facts' }: { facts: readonly Fact[]; variant?: 'facts' | 'kv' }) {
  return (
    <dl className={variant}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
