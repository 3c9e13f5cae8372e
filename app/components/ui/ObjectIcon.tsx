/** The drawn thing of a need, on paper, outside its window. Decorative: the title beside it says what it is. */
import type { NeedObject } from '~/domain/needs/vocabulary';
import { spriteHref } from './sprite';

export function ObjectIcon({ object, className = 'obj' }: { object: NeedObject; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <use href={spriteHref(`o-${object}`)} />
    </svg>
  );
}
