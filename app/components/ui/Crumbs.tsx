/** Where a page is: links upward, the page itself as text. Not on the home page. */

export interface Crumb {
  label: string;
  /** The last one has none. */
  to?: string;
}

export function Crumbs({ items, label }: { items: readonly Crumb[]; label: string }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map(({ label: word, to }) => (
          <li key={`${to ?? ''}:${word}`}>{to ? <a href={to}>{word}</a> : <span aria-current="page">{word}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
