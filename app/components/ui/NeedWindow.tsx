/** A need as a window: the drawn thing under one lamp. Level 4 is for confirmed needs alone: money paid is never more than 3. Decorative; the text beside it carries all. */
import type { NeedObject } from '~/domain/needs/vocabulary';
import { spriteHref } from './sprite';

/** 0 waiting, 1 adopted under a third, 2 a third to two thirds, 3 fully adopted or on its way, 4 confirmed. */
export type WindowLevel = 0 | 1 | 2 | 3 | 4;

export interface NeedWindowProps {
  /** The thing on the sill; none for an empty window. */
  object?: NeedObject;
  level?: WindowLevel;
  /** Withdrawn or expired: an outline only. */
  closed?: boolean;
  /** The lamp warms up once: only on the page that follows a confirmation. */
  warmUp?: boolean;
}

const ROOM = 'M9 111V47a39 39 0 0 1 78 0v64z';
const GLOW: Record<WindowLevel, { room: number; cone: number }> = {
  0: { room: 0, cone: 0 },
  1: { room: 0.16, cone: 0.19 },
  2: { room: 0.34, cone: 0.33 },
  3: { room: 0.6, cone: 0.5 },
  4: { room: 0, cone: 0 },
};

export function NeedWindow({ object, level = 0, closed = false, warmUp = false }: NeedWindowProps) {
  const shown = closed ? 0 : level;
  const glow = GLOW[shown];
  const classes = ['win', `lv${shown}`, closed ? 'gone' : '', warmUp ? 'warm-up' : ''].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 96 116" aria-hidden="true" focusable="false">
      <path className="w-frame" d="M5 111V47a43 43 0 0 1 86 0v64z" />
      <path className="w-room" d={ROOM} />
      {shown === 4 && <path className="w-glow" d={ROOM} fill="url(#g-full)" />}
      {glow.room > 0 && <path className="w-glow" d={ROOM} fill="url(#g-room)" opacity={glow.room} />}
      {glow.cone > 0 && <path className="w-glow" d="M40 31 13 111h70L56 31z" fill="url(#g-cone)" opacity={glow.cone} />}
      <path className="w-cord" d="M48 9v13" />
      <path className="w-bulb" d="M43.5 31.5a4.5 4.5 0 0 0 9 0z" />
      <path className="w-shade" d="M37.5 31.5a10.5 10.5 0 0 1 21 0z" />
      {object && !closed && (
        <svg className="w-obj" x="22.5" y="60.5" width="51" height="51" viewBox="0 0 48 48">
          <use href={spriteHref(`o-${object}`)} />
        </svg>
      )}
      <path className="w-sill" d="M0 110h96v5.5H0z" />
    </svg>
  );
}
