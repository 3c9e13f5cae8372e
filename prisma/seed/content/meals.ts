/** Every meal story of the demo world in one list; it writes none of its own. */
import { DIET_MEALS } from './meals-diet';
import { HOUSEHOLD_MEALS } from './meals-household';
import { TOGETHER_MEALS } from './meals-together';
import type { Story } from './story';

export const MEALS: readonly Story[] = [...DIET_MEALS, ...HOUSEHOLD_MEALS, ...TOGETHER_MEALS];
