/** The conditions of a charity's own list of needs, as addresses carry them. Unknown ones are dropped. */
import { readPage } from '../paging';
import { NEED_STATES, type NeedState } from './states';
import { URGENCIES, type Urgency } from './vocabulary';

export interface DeskQuery {
  readonly state: NeedState | null;
  readonly urgency: Urgency | null;
  readonly words: string;
  readonly page: number;
}

export function readDeskQuery(parameters: URLSearchParams): DeskQuery {
  return {
    state: NEED_STATES.find((state) => state === parameters.get('state')) ?? null,
    urgency: URGENCIES.find((urgency) => urgency === parameters.get('urgency')) ?? null,
    words: (parameters.get('q') ?? '').trim().slice(0, 60),
    page: readPage(parameters.get('page')),
  };
}
