/** What a need still asks, as one figure for cards and panels. It never mixes fen with pieces or hours: unlike items are counted, not added. */
import type { PublicItem, PublicNeed } from '~/domain/needs/public-need';
import type { Contribution } from '~/domain/needs/vocabulary';

export interface WhatIsLeft {
  readonly contribution: Contribution;
  readonly unit: string | null;
  /** Whole units still to adopt, and asked in all, of the items that can be added up. */
  readonly left: number;
  readonly asked: number;
  /** Further items with something left that are of another kind and so are not in `left`. */
  readonly more: number;
}

function alike(a: PublicItem, b: PublicItem): boolean {
  return a.contribution === b.contribution && (a.contribution !== 'goods' || a.unit === b.unit);
}

/** The first item with something left and all that are like it; when nothing is left, the first item. A public need has an item. */
export function whatIsLeft(items: readonly PublicItem[]): WhatIsLeft {
  const open = items.filter((item) => item.adopted < item.asked);
  const lead = open[0] ?? items[0];
  if (!lead) return { contribution: 'goods', unit: null, left: 0, asked: 0, more: 0 };
  const same = items.filter((item) => alike(item, lead));
  return {
    contribution: lead.contribution,
    unit: lead.unit,
    left: same.reduce((sum, item) => sum + item.asked - item.adopted, 0),
    asked: same.reduce((sum, item) => sum + item.asked, 0),
    more: open.filter((item) => !alike(item, lead)).length,
  };
}

/** Share adopted over all items, each weighing the same, in thousandths. */
export function adoptedThousandths(items: readonly PublicItem[]): number {
  if (items.length === 0) return 0;
  return Math.round((items.reduce((sum, item) => sum + item.adopted / item.asked, 0) / items.length) * 1000);
}

/** Whole days from `from` to `to`, both ISO days; never below 0. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** Whether the need waits for a donor. */
export function isWaiting(need: Pick<PublicNeed, 'state'>): boolean {
  return need.state === 'published';
}
