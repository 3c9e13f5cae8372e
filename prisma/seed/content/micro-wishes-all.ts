/** Every micro-wish of the demo world in one list; it writes none of its own. */
import { CHILDREN_WISHES } from './micro-wishes-children';
import { HOME_WISHES } from './micro-wishes-home';
import { MOBILITY_WISHES } from './micro-wishes-mobility';
import { PASTIME_WISHES } from './micro-wishes-pastimes';
import { SCHOOL_WISHES } from './micro-wishes-school';
import { SENSES_WISHES } from './micro-wishes-senses';
import { WARMTH_WISHES } from './micro-wishes-warmth';
import { WORK_WISHES } from './micro-wishes-work';
import type { Story } from './story';

export const MICRO_WISHES: readonly Story[] = [
  ...HOME_WISHES,
  ...WARMTH_WISHES,
  ...SCHOOL_WISHES,
  ...CHILDREN_WISHES,
  ...MOBILITY_WISHES,
  ...SENSES_WISHES,
  ...WORK_WISHES,
  ...PASTIME_WISHES,
];
