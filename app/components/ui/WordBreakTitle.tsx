/** A heading's words with places to break between Chinese words (`<wbr>`); English stays plain text. */
import { Fragment } from 'react';
import { breakWords } from './word-break';

export function WordBreakTitle({ children }: { children: string }) {
  const pieces = breakWords(children);
  if (pieces.length === 1) return <>{children}</>;
  return (
    <>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  );
}
