/** The mark of the site: a window on its sill under a lamp. Decorative; the name stands beside it. */
import { spriteHref } from './sprite';

export function Mark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <use href={spriteHref('mark')} />
    </svg>
  );
}
