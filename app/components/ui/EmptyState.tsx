/** Nothing here: an unlit window, one sentence, one next action. */
import type { ReactNode } from 'react';
import type { NeedObject } from '~/domain/needs/vocabulary';
import { NeedWindow } from './NeedWindow';

export interface EmptyStateProps {
  title: ReactNode;
  /** The one sentence. */
  children?: ReactNode;
  /** A link or button: what to do next. */
  action?: ReactNode;
  object?: NeedObject;
  /** Withdrawn or expired: the window is an outline. */
  closed?: boolean;
  headingLevel?: 'h1' | 'h2' | 'h3';
}

export function EmptyState({ title, children, action, object, closed, headingLevel: Heading = 'h3' }: EmptyStateProps) {
  return (
    <div className="e">
      <NeedWindow object={object} closed={closed} />
      <div>
        <Heading>{title}</Heading>
        {children && <p className="small muted">{children}</p>}
        {action && <div>{action}</div>}
      </div>
    </div>
  );
}
