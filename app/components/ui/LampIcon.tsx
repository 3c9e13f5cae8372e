/** The lamp in one of its six states (0 waiting, 1 adopted in part, 2 half way, 3 on its way, 4 lit, 5 settled), with its word when given one. */
import type { ReactNode } from 'react';
import { spriteHref } from './sprite';

export type LampState = 0 | 1 | 2 | 3 | 4 | 5;

export interface LampIconProps {
  state: LampState;
  /** The word of the state; without it the icon is decorative and a word must stand near. */
  children?: ReactNode;
}

export function LampIcon({ state, children }: LampIconProps) {
  const lamp = (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={spriteHref(`lamp-${state}`)} />
    </svg>
  );
  if (children === undefined) return lamp;
  return (
    <span className="lampicon">
      {lamp}
      <span>{children}</span>
    </span>
  );
}
