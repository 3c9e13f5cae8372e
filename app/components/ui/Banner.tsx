/** A sentence said in place: a fact, something held, or an error. An outcome (`announce`) is read out when the page opens. There are no toasts. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { InterfaceIcon } from './sprite';

export type BannerTone = 'fact' | 'hold' | 'error';

export interface BannerProps {
  tone?: BannerTone;
  icon?: InterfaceIcon;
  title?: ReactNode;
  /** The outcome of what was just done: `role=status`, or `role=alert` for an error. */
  announce?: boolean;
  children?: ReactNode;
}

const CLASSES: Record<BannerTone, string> = { fact: 'note', hold: 'note warm', error: 'note bad' };
const ICONS: Record<BannerTone, InterfaceIcon> = { fact: 'info', hold: 'clock', error: 'alert' };

export function Banner({ tone = 'fact', icon, title, announce = false, children }: BannerProps) {
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={CLASSES[tone]} role={role}>
      <Icon name={icon ?? ICONS[tone]} />
      <div>
        {title && <p className="note-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** The small amber pill that says until when something is held. */
export function HoldPill({ children }: { children: ReactNode }) {
  return (
    <span className="hold">
      <Icon name="clock" />
      <span>{children}</span>
    </span>
  );
}
