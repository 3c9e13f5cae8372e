/** Thanks as a stamp: one of the few words a charity may choose. Never a free text from a recipient. */
import type { ReactNode } from 'react';

export function Stamp({ children }: { children: ReactNode }) {
  return <span className="stamp">{children}</span>;
}
