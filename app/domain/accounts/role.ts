/** The roles a person may hold: in an organisation, or on the platform itself. What each may do stands in roles.ts. */

export const ORGANISATION_ROLES = ['company-owner', 'company-member', 'caseworker', 'approver', 'partner-staff'] as const;
export const PLATFORM_ROLES = ['volunteer', 'contractor', 'inspector', 'administrator'] as const;
export const ROLES = [...ORGANISATION_ROLES, ...PLATFORM_ROLES] as const;
export type Role = (typeof ROLES)[number];
