/** The whitelist of projects: all that may be public about one. Figures are folded from its public needs; nothing else passes. */
import { dayOf, type PublicItem, type PublicNeed } from '../needs/public-need';
import { CONTRIBUTIONS, type Contribution, type NeedObject } from '../needs/vocabulary';
import type { ProjectState } from './states';

export interface PublicProject {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly what: string;
  readonly whatEn: string | null;
  readonly why: string;
  readonly whyEn: string | null;
  readonly done: string;
  readonly doneEn: string | null;
  readonly object: NeedObject;
  readonly district: string;
  /** Days, ISO `2026-11-23`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: ProjectState;
  readonly charity: { readonly slug: string; readonly name: string; readonly nameEn: string | null };
}

/** What the whitelist reads; a row may carry more, none of which passes. */
export interface PublicProjectSource extends Omit<PublicProject, 'object' | 'startsOn' | 'endsOn' | 'state'> {
  readonly object: string;
  readonly state: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
}

/** The public view of a project, field by field. */
export function publicProject(source: PublicProjectSource, timeZone: string): PublicProject {
  const { id, title, titleEn, what, whatEn, why, whyEn, done, doneEn, district, charity } = source;
  return {
    id,
    title,
    titleEn,
    what,
    whatEn,
    why,
    whyEn,
    done,
    doneEn,
    district,
    object: source.object as NeedObject,
    startsOn: dayOf(source.startsOn, timeZone),
    endsOn: dayOf(source.endsOn, timeZone),
    state: source.state as ProjectState,
    charity: { slug: charity.slug, name: charity.name, nameEn: charity.nameEn },
  };
}

/** What was asked, adopted and confirmed of one kind of contribution, in its stored unit. */
export interface Figure {
  readonly contribution: Contribution;
  readonly asked: number;
  readonly adopted: number;
  readonly confirmed: number;
}

type Counted = Pick<PublicItem, 'contribution' | 'asked' | 'adopted' | 'confirmed'>;

/** Items folded by kind of contribution, in the order of CONTRIBUTIONS; kinds nobody asked for are left out. */
export function foldItems(items: readonly Counted[]): readonly Figure[] {
  return CONTRIBUTIONS.flatMap((contribution) => {
    const ours = items.filter((item) => item.contribution === contribution);
    if (ours.length === 0) return [];
    const sum = (key: 'asked' | 'adopted' | 'confirmed') => ours.reduce((total, item) => total + item[key], 0);
    return [{ contribution, asked: sum('asked'), adopted: sum('adopted'), confirmed: sum('confirmed') }];
  });
}

/** A project as a card of a list shows it. */
export interface ProjectSummary extends PublicProject {
  readonly figures: readonly Figure[];
  readonly openNeeds: number;
  readonly metNeeds: number;
}

/**
 * The open need nearest to completion: the one whose parts are adopted most on average, so that fen and hours mix; the first among
 * equals. Null when nothing is left to adopt. `needs` come oldest first.
 */
export function nearestToCompletion(needs: readonly PublicNeed[]): PublicNeed | null {
  const share = (need: PublicNeed) => need.items.reduce((sum, item) => sum + item.adopted / item.asked, 0) / Math.max(1, need.items.length);
  const open = needs.filter(({ state }) => state === 'published');
  return open.reduce<PublicNeed | null>((best, need) => (best === null || share(need) > share(best) ? need : best), null);
}
