/** The kind of a need: its icon, and the icon with its word. The word is given in the reader's language; the icon alone says nothing to a reader. */
import type { NeedKind } from '~/domain/needs/vocabulary';
import { spriteHref } from './sprite';

const SYMBOLS = { 'micro-wish': 'k-wish', 'home-repair': 'k-repair', meal: 'k-meal', service: 'k-service' } as const satisfies Record<
  NeedKind,
  string
>;

/** The 24-grid drawing of a kind, decorative. */
export function KindIcon({ kind, className = 'i' }: { kind: NeedKind; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={spriteHref(SYMBOLS[kind])} />
    </svg>
  );
}

/** Icon and word of a kind. */
export function KindTag({ kind, label }: { kind: NeedKind; label: string }) {
  return (
    <span className="kind">
      <KindIcon kind={kind} />
      {label}
    </span>
  );
}
