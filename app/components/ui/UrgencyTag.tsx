/** How timely help is: colour, shape and word together, never one of them alone. */
import type { ReactNode } from 'react';
import type { Urgency } from '~/domain/needs/vocabulary';

const SHAPES: Record<Urgency, ReactNode> = {
  red: <path d="M6 1 11.5 11H.5z" />,
  yellow: <path d="M6 .3 11.7 6 6 11.7.3 6z" />,
  green: <circle cx="6" cy="6" r="5.3" />,
};

/** The bare shape, for headings and chips that bring their own colour (it fills with the text colour). */
export function UrgencyShape({ urgency }: { urgency: Urgency }) {
  return (
    <svg viewBox="0 0 12 12" width="0.78em" height="0.78em" fill="currentColor" aria-hidden="true" focusable="false">
      {SHAPES[urgency]}
    </svg>
  );
}

export interface UrgencyTagProps {
  urgency: Urgency;
  /** The word, and the fact when there is one: "紧急 · 已等 31 天". */
  children: ReactNode;
}

export function UrgencyTag({ urgency, children }: UrgencyTagProps) {
  return (
    <span className={`lampstate ${urgency}`}>
      <UrgencyShape urgency={urgency} />
      {children}
    </span>
  );
}
