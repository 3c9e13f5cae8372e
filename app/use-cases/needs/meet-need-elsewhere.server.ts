/** The charity notes that a need was met by other means: it leaves the public pages, open adoptions end. */
import type { Decision } from '~/domain/outcome';
import { type EndNeed, endNeed } from './end-need.server';

/** Refuses as endNeed does; a draft, or one on its way, refuses `wrong-need-state`. */
export function meetNeedElsewhere(call: EndNeed): Promise<Decision<object>> {
  return endNeed(call, 'meet-elsewhere');
}
