/** The desks a person has besides their own pages. A link to a desk opens nothing: each desk's doors ask again. */
import type { Actor } from './actor';
import { may, type Permission } from './roles';

const DESKS = [
  { label: 'workspace', to: '/workspace', permission: 'see-workspace' },
  { label: 'admin', to: '/admin', permission: 'see-admin' },
] as const satisfies readonly { label: string; to: string; permission: Permission }[];

export type Desk = (typeof DESKS)[number]['label'];

/** The desks `actor` may sit at, for menus. */
export function deskLinks(actor: Actor): { label: Desk; to: string }[] {
  return DESKS.filter(({ permission }) => may(actor, permission)).map(({ label, to }) => ({ label, to }));
}
