/** Pages as links: previous, where one is, next. Nothing is drawn for a single page. */
import { ButtonLink } from './Button';
import { Icon } from './Icon';

export interface PaginationProps {
  page: number;
  pages: number;
  /** Address of a page, 1 to `pages`. */
  href: (page: number) => string;
  words: { label: string; previous: string; next: string; position: string };
}

export function Pagination({ page, pages, href, words }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={words.label}>
      {page > 1 ? (
        <ButtonLink variant="outline" to={href(page - 1)} rel="prev">
          <Icon name="chev-l" />
          {words.previous}
        </ButtonLink>
      ) : (
        <i aria-hidden="true" />
      )}
      <span className="num">{words.position}</span>
      {page < pages ? (
        <ButtonLink variant="outline" to={href(page + 1)} rel="next">
          {words.next}
          <Icon name="chev-r" />
        </ButtonLink>
      ) : (
        <i aria-hidden="true" />
      )}
    </nav>
  );
}
