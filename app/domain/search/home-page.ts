/** What the home page shows: things to finish, counts by kind as the privacy rule lets them be, how far all of it came. No points, no ranks. */
import type { PublicNeed } from '../needs/public-need';
import type { NeedKind } from '../needs/vocabulary';
import type { RoundedCount } from './rounded-count';

export interface HomePage {
  /** Three at most, of different kinds of contribution where there are. */
  readonly almostThere: readonly PublicNeed[];
  readonly waiting: number;
  readonly kinds: Readonly<Record<NeedKind, RoundedCount>>;
  /** Public needs that came so far or further; each counts in all before it. */
  readonly flow: { readonly asked: number; readonly adopted: number; readonly complete: number; readonly confirmed: number };
  readonly longest: readonly PublicNeed[];
  readonly today: string;
  readonly siteUrl: string;
}
