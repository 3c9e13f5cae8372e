/** A box for something that can be picked up. Sections of a page get a hairline instead. */
import type { ReactNode } from 'react';

export interface CardProps {
  as?: 'div' | 'section' | 'article' | 'aside';
  className?: string;
  labelledBy?: string;
  children: ReactNode;
}

export function Card({ as: Tag = 'div', className, labelledBy, children }: CardProps) {
  return (
    <Tag className={className ? `card ${className}` : 'card'} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
