/** The whitelist: all that may ever be public about a need. List, page, search, feeds and exports go through it; nothing else is public. */
import type { PublicGroup } from './gate/anonymity';
import { type LampLevel, lampLevel, type NeedState } from './states';
import type { AgeBand, Contribution, NeedKind, NeedObject, Urgency } from './vocabulary';

export interface PublicItem {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly contribution: Contribution;
  /** Measure word for goods, else null. */
  readonly unit: string | null;
  readonly asked: number;
  readonly adopted: number;
  readonly confirmed: number;
}

export interface PublicNeed {
  readonly id: string;
  readonly kind: NeedKind;
  readonly object: NeedObject;
  readonly title: string;
  readonly titleEn: string | null;
  readonly story: string;
  readonly storyEn: string | null;
  /** A district; a city when the gate widened it. */
  readonly district: string;
  /** `any` when the gate widened it. */
  readonly group: PublicGroup;
  readonly ageBand: AgeBand;
  readonly urgency: Urgency;
  readonly state: NeedState;
  readonly lamp: LampLevel;
  /** Days, ISO `2026-11-23`, never a time. */
  readonly publishedOn: string;
  readonly neededBy: string;
  readonly metOn: string | null;
  readonly charity: { readonly slug: string; readonly name: string; readonly nameEn: string | null };
  readonly project: { readonly id: string; readonly title: string; readonly titleEn: string | null } | null;
  readonly items: readonly PublicItem[];
}

/** What the whitelist reads; a row may carry more, none of which passes. Dates are UTC instants. */
export interface PublicNeedSource {
  readonly id: string;
  readonly kind: string;
  readonly object: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly story: string;
  readonly storyEn: string | null;
  readonly district: string;
  readonly group: string;
  readonly ageBand: string;
  /** What the gate widened at approval; null: as written. */
  readonly publicDistrict: string | null;
  readonly publicAgeBand: string | null;
  readonly publicGroup: string | null;
  readonly urgency: string;
  readonly state: string;
  readonly publishedAt: Date | null;
  readonly neededBy: Date;
  readonly metAt: Date | null;
  readonly charity: { readonly slug: string; readonly name: string; readonly nameEn: string | null };
  readonly project: { readonly id: string; readonly title: string; readonly titleEn: string | null; readonly state: string } | null;
  readonly items: readonly PublicItem[];
}

/** One formatter a time zone: making one costs a hundred times what using it does. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in `timeZone` (IANA name), ISO `2026-11-23`. */
export function dayOf(instant: Date, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(instant);
}

/** The public view of a need, field by field. A project shows only while it is public itself. */
export function publicNeed(source: PublicNeedSource, timeZone: string): PublicNeed {
  const state = source.state as NeedState;
  const items = source.items.map((item) => ({
    id: item.id,
    name: item.name,
    nameEn: item.nameEn,
    contribution: item.contribution,
    unit: item.unit,
    asked: item.asked,
    adopted: item.adopted,
    confirmed: item.confirmed,
  }));
  const project = source.project && (source.project.state === 'published' || source.project.state === 'closed') ? source.project : null;
  return {
    id: source.id,
    kind: source.kind as NeedKind,
    object: source.object as NeedObject,
    title: source.title,
    titleEn: source.titleEn,
    story: source.story,
    storyEn: source.storyEn,
    district: source.publicDistrict ?? source.district,
    group: (source.publicGroup ?? source.group) as PublicGroup,
    ageBand: (source.publicAgeBand ?? source.ageBand) as AgeBand,
    urgency: source.urgency as Urgency,
    state,
    lamp: lampLevel(state, items),
    publishedOn: dayOf(source.publishedAt ?? source.neededBy, timeZone),
    neededBy: dayOf(source.neededBy, timeZone),
    metOn: source.metAt ? dayOf(source.metAt, timeZone) : null,
    charity: { slug: source.charity.slug, name: source.charity.name, nameEn: source.charity.nameEn },
    project: project ? { id: project.id, title: project.title, titleEn: project.titleEn } : null,
    items,
  };
}
