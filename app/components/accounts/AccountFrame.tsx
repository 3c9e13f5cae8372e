/** The frame of the pages of an account: heading, one sentence, the form; beside it, on wide screens, what else helps. */
import type { ReactNode } from 'react';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';

export interface AccountFrameProps {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function AccountFrame({ title, lede, aside, children }: AccountFrameProps) {
  return (
    <div className="wrap acct">
      <div className="acct-main">
        <h1>
          <WordBreakTitle>{title}</WordBreakTitle>
        </h1>
        {lede && <p className="lede">{lede}</p>}
        {children}
      </div>
      {aside}
    </div>
  );
}
