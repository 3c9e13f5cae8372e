/** A donor by name, with consent, or by the words for someone unnamed. Never a face, an avatar or initials. */
import type { ReactNode } from 'react';

export interface DonorNameProps {
  /** Null when the donor did not agree to be named. */
  name: string | null;
  /** "一位爱心人士" */
  anonymous: string;
  /** The donor's public page, when they want one. */
  to?: string;
  /** "（您的企业）" */
  children?: ReactNode;
}

export function DonorName({ name, anonymous, to, children }: DonorNameProps) {
  if (name === null) return <span className="donor-name anonymous">{anonymous}</span>;
  return (
    <span className="donor-name">
      {to ? <a href={to}>{name}</a> : name}
      {children}
    </span>
  );
}
