/** One interface icon. It never stands alone: a word is beside it, or the control around it has an `aria-label`. */
import { type InterfaceIcon, spriteHref } from './sprite';

export interface IconProps {
  name: InterfaceIcon;
  /** More classes; the size is 1.25em unless a part sets its own. */
  className?: string;
}

export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className ? `i ${className}` : 'i'} aria-hidden="true" focusable="false">
      <use href={spriteHref(`u-${name}`)} />
    </svg>
  );
}
