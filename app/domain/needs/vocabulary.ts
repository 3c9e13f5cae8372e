/** The words a need is made of. One list each; pages, forms, search and the database's CHECKs use these and no others. */

export const NEED_KINDS = ['micro-wish', 'home-repair', 'meal', 'service'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What a donor gives. Quantities are whole numbers: money in fen, goods in pieces, hours in minutes, meals in portions. */
export const CONTRIBUTIONS = ['money', 'goods', 'hours', 'meals'] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** How timely help is: the traffic lamp, never the lamp of the window. */
export const URGENCIES = ['red', 'yellow', 'green'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Whom a need is about, as widely as it may be said in public. */
export const GROUPS = ['older-people', 'children', 'disabled', 'ill', 'carers', 'low-income'] as const;
export type Group = (typeof GROUPS)[number];

export const AGE_BANDS = ['child', 'youth', 'adult', 'older', 'any'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** How hard a household's situation is. Internal: never on a public page. */
export const CIRCLES = ['core', 'middle', 'outer'] as const;
export type Circle = (typeof CIRCLES)[number];

/** The drawn things that can stand in a window; `door` when nothing fits. The sprite has a symbol `o-<name>` for each. */
export const OBJECTS = [
  'wheelchair',
  'kettle',
  'schoolbag',
  'grab-rail',
  'bowl',
  'toolbox',
  'hands',
  'bed',
  'quilt',
  'desk-lamp',
  'fan',
  'heater',
  'cane',
  'shoe',
  'glasses',
  'rice',
  'oil',
  'washer',
  'fridge',
  'tap',
  'roof',
  'socket',
  'book',
  'bicycle',
  'coat',
  'phone',
  'medicine',
  'ramp',
  'scissors',
  'broom',
  'seedling',
  'desk',
  'cooker',
  'tea',
  'stool',
  'door',
] as const;
export type NeedObject = (typeof OBJECTS)[number];

/** Chinese measure words that goods are counted in, as intake sheets write them; each has its English in `i18n`. */
export const MEASURE_WORDS = [
  '件',
  '个',
  '台',
  '套',
  '副',
  '双',
  '对',
  '辆',
  '张',
  '本',
  '床',
  '盏',
  '箱',
  '袋',
  '瓶',
  '桶',
  '把',
  '部',
  '支',
  '只',
  '块',
  '份',
  '项',
  '间',
  '处',
  '栋',
  '户',
  '期',
  '平方米',
  '米',
] as const;
export type MeasureWord = (typeof MEASURE_WORDS)[number];
