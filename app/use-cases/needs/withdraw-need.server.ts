/** The charity takes a need back: it leaves the public pages, open adoptions end. */
import type { Decision } from '~/domain/outcome';
import { type EndNeed, endNeed } from './end-need.server';

/** Refuses as endNeed does; an ended or met need refuses `wrong-need-state`. */
export function withdrawNeed(call: EndNeed): Promise<Decision<object>> {
  return endNeed(call, 'withdraw');
}
