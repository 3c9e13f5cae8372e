/** What the index holds of a need: taken from its public view alone. It refuses nothing private because it is given nothing private. */

import type { PublicGroup } from '~/domain/needs/gate/anonymity';
import type { PublicNeed } from '~/domain/needs/public-need';
import { isPublic } from '~/domain/needs/states';
import { type Contribution, type NeedKind, URGENCIES, type Urgency } from '~/domain/needs/vocabulary';

export interface SearchDocument {
  /** `[A-Za-z0-9_-]`, as both engines accept. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly story: string;
  readonly storyEn: string;
  readonly items: string;
  readonly itemsEn: string;
  readonly charityName: string;
  readonly projectTitle: string;
  readonly kind: NeedKind;
  readonly district: string;
  readonly group: PublicGroup;
  readonly urgency: Urgency;
  /** Slug. */
  readonly charity: string;
  readonly project: string | null;
  /** Whether a donor may still adopt something. */
  readonly open: boolean;
  /** The kinds of contribution of which something is left; of a need that is not open, all it asked for. */
  readonly contributions: readonly Contribution[];
  /** Fen still to adopt; null when it asks no money or none is left. */
  readonly moneyLeft: number | null;
  /** Share adopted over its items, in thousandths. */
  readonly share: number;
  /** Days since 1970. */
  readonly publishedDay: number;
  readonly neededDay: number;
  /** The usual order, lowest first: the day of publication, put off by HEAD_START days for each step less urgent. */
  readonly turn: number;
}

/** Days of waiting that one step of urgency is worth. */
const HEAD_START = 10;

/** The fields words are looked for in, most telling first, with their weight. */
export const TEXT_FIELDS = {
  title: 6,
  titleEn: 6,
  items: 4,
  itemsEn: 4,
  projectTitle: 2,
  charityName: 2,
  story: 1,
  storyEn: 1,
} as const satisfies Partial<Record<keyof SearchDocument, number>>;

export type TextField = keyof typeof TEXT_FIELDS;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

/** The document of a need, or null when it is not public and must not be in the index. */
export function toSearchDocument(need: PublicNeed): SearchDocument | null {
  if (!isPublic(need.state)) return null;
  const open = need.state === 'published';
  const left = need.items.filter((item) => item.adopted < item.asked);
  const wanted = open ? left : need.items;
  const money = left.filter((item) => item.contribution === 'money').reduce((sum, item) => sum + item.asked - item.adopted, 0);
  const share = need.items.reduce((sum, item) => sum + item.adopted / item.asked, 0) / Math.max(1, need.items.length);
  return {
    id: need.id,
    title: need.title,
    titleEn: need.titleEn ?? '',
    story: need.story,
    storyEn: need.storyEn ?? '',
    items: need.items.map((item) => item.name).join('\n'),
    itemsEn: need.items
      .map((item) => item.nameEn ?? '')
      .join('\n')
      .trim(),
    charityName: [need.charity.name, need.charity.nameEn ?? ''].join('\n').trim(),
    projectTitle: need.project ? [need.project.title, need.project.titleEn ?? ''].join('\n').trim() : '',
    kind: need.kind,
    district: need.district,
    group: need.group,
    urgency: need.urgency,
    charity: need.charity.slug,
    project: need.project?.id ?? null,
    open,
    contributions: [...new Set(wanted.map((item) => item.contribution))],
    moneyLeft: money > 0 ? money : null,
    share: Math.round(share * 1000),
    publishedDay: dayNumber(need.publishedOn),
    neededDay: dayNumber(need.neededBy),
    turn: dayNumber(need.publishedOn) + HEAD_START * URGENCIES.indexOf(need.urgency),
  };
}
