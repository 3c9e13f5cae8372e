/** The life of a need: one table of moves. Whoever changes a need's state asks here first. */
import { accept, type Decision, refuse } from '../outcome';

export const NEED_STATES = [
  'draft',
  'in-review',
  'published',
  'fully-adopted',
  'in-delivery',
  'met',
  'withdrawn',
  'expired',
  'met-elsewhere',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

const moves = {
  submit: { draft: 'in-review' },
  return: { 'in-review': 'draft' },
  approve: { 'in-review': 'published' },
  withdraw: {
    draft: 'withdrawn',
    'in-review': 'withdrawn',
    published: 'withdrawn',
    'fully-adopted': 'withdrawn',
    'in-delivery': 'withdrawn',
  },
  /** A household took its consent back: nothing of it stays public, what was met included. */
  'take-down': { published: 'withdrawn', 'fully-adopted': 'withdrawn', 'in-delivery': 'withdrawn', met: 'withdrawn' },
  expire: { published: 'expired', 'fully-adopted': 'expired' },
  'meet-elsewhere': { published: 'met-elsewhere', 'fully-adopted': 'met-elsewhere' },
} as const satisfies Record<string, Partial<Record<NeedState, NeedState>>>;

export type NeedMove = keyof typeof moves;

/** Where `move` leads from `state`; refuses `wrong-need-state` when the table has no such move. */
export function moveNeed(state: NeedState, move: NeedMove): Decision<{ state: NeedState }> {
  const targets: Partial<Record<NeedState, NeedState>> = moves[move];
  const target = targets[state];
  return target ? accept({ state: target }) : refuse('wrong-need-state');
}

/** States in which a need is on public pages with its items. */
export const PUBLIC_STATES = ['published', 'fully-adopted', 'in-delivery', 'met'] as const satisfies readonly NeedState[];

/** States in which a donor may still adopt what is left. */
export const OPEN_STATES = ['published'] as const satisfies readonly NeedState[];

/** States whose page says, with 410, that the need has ended. */
export const ENDED_STATES = ['withdrawn', 'expired', 'met-elsewhere'] as const satisfies readonly NeedState[];

/** Whether a need in `state` has a public page. */
export function isPublic(state: NeedState): boolean {
  return (PUBLIC_STATES as readonly NeedState[]).includes(state);
}

export interface ItemProgress {
  readonly asked: number;
  readonly adopted: number;
  readonly confirmed: number;
}

/**
 * The state that follows from what its items have: met when all is confirmed, in delivery when all is adopted and something was
 * handed over, fully adopted when all is adopted, else published. Only for needs in PUBLIC_STATES; a met need stays met until a
 * confirmation is taken back.
 */
export function stateByProgress(items: readonly ItemProgress[], anythingDelivered: boolean): NeedState {
  if (items.every((item) => item.confirmed >= item.asked)) return 'met';
  if (!items.every((item) => item.adopted >= item.asked)) return 'published';
  return anythingDelivered || items.some((item) => item.confirmed > 0) ? 'in-delivery' : 'fully-adopted';
}

export type LampLevel = 0 | 1 | 2 | 3 | 4;

/**
 * How far a need's window is lit (look: the lamp and its states): 0 waiting, 1 under a third adopted, 2 up to two thirds and more,
 * 3 fully adopted or on its way, 4 confirmed. Money paid never passes 3. The share is the mean over items, so that fen and hours mix.
 */
export function lampLevel(state: NeedState, items: readonly ItemProgress[]): LampLevel {
  if (state === 'met') return 4;
  if (state === 'fully-adopted' || state === 'in-delivery') return 3;
  const share = items.reduce((sum, item) => sum + item.adopted / item.asked, 0) / Math.max(1, items.length);
  if (share <= 0) return 0;
  return share < 1 / 3 ? 1 : 2;
}
