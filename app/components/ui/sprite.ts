/** Names of the drawings in `/icons.svg`. It refuses a name that the sprite does not hold: each list is the sprite's own. */
import type { NeedObject } from '~/domain/needs/vocabulary';

/** The sprite file; symbols are addressed as `/icons.svg#<id>`. */
export const SPRITE = '/icons.svg';

export const INTERFACE_ICONS = [
  'search',
  'filter',
  'chev-r',
  'chev-l',
  'chev-d',
  'check',
  'close',
  'plus',
  'minus',
  'arrow-r',
  'clock',
  'pin',
  'verified',
  'globe',
  'text',
  'moon',
  'sun',
  'user',
  'home',
  'list',
  'lamp',
  'bell',
  'print',
  'download',
  'lock',
  'eye',
  'alert',
  'info',
  'calendar',
  'receipt',
  'truck',
  'camera',
  'share',
  'edit',
  'menu',
  'link',
  'undo',
  'archive',
  'people',
  'building',
  'leave',
] as const;
export type InterfaceIcon = (typeof INTERFACE_ICONS)[number];

/** Address of an interface icon, a kind, an object or a lamp state in the sprite. */
export function spriteHref(id: `u-${InterfaceIcon}` | `o-${NeedObject}` | `k-${string}` | `lamp-${number}` | 'mark'): string {
  return `${SPRITE}#${id}`;
}
