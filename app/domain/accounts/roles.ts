/** Who may do what: one table, asked by one function. A person without any role is a donor. */
import type { Actor } from './actor';
import type { Role } from './role';

const permissions = {
  adopt: ['anyone'],
  'adopt-for-company': ['company-owner', 'company-member'],
  'manage-company': ['company-owner'],
  'write-needs': ['caseworker', 'approver'],
  'approve-needs': ['approver'],
  'confirm-deliveries': ['caseworker', 'approver'],
  'import-needs': ['caseworker', 'approver'],
  'see-workspace': ['caseworker', 'approver'],
  'decide-organisations': ['administrator'],
  'see-admin': ['administrator'],
} as const satisfies Record<string, readonly (Role | 'anyone')[]>;

export type Permission = keyof typeof permissions;

function holds(actor: Actor, roles: readonly string[], organisationId?: string): boolean {
  if (roles.includes('anyone')) return true;
  return actor.memberships.some((membership) => {
    if (!roles.includes(membership.role)) return false;
    if (membership.organisationId === null) return true;
    if (membership.organisationState !== 'admitted') return false;
    return organisationId === undefined || membership.organisationId === organisationId;
  });
}

/**
 * Whether `actor` may do `permission`, in `organisationId` when it is about one. Roles in an organisation that is not admitted
 * give nothing.
 */
export function may(actor: Actor, permission: Permission, organisationId?: string): boolean {
  return holds(actor, permissions[permission], organisationId);
}

/** The admitted organisations in which `actor` may do `permission`. */
export function organisationsWhere(actor: Actor, permission: Permission): readonly string[] {
  const ids = actor.memberships.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
  return [...new Set(ids)].filter((id) => holds(actor, permissions[permission], id));
}
