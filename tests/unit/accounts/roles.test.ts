/** Who may do what: each role beside each permission; roles in organisations that are not admitted give nothing. */
import { expect, test } from 'vitest';
import type { Actor, ActorMembership } from '~/domain/accounts/actor';
import { DEMO_ACCOUNTS } from '~/domain/accounts/demo-accounts';
import { deskLinks } from '~/domain/accounts/desks';
import { LINK_LIFETIME, linkEnd, opensAt } from '~/domain/accounts/email-links';
import { ORGANISATION_ROLES, PLATFORM_ROLES, ROLES, type Role } from '~/domain/accounts/role';
import { may, organisationsWhere, type Permission } from '~/domain/accounts/roles';

const PERMISSIONS: Readonly<Record<Permission, readonly Role[]>> = {
  adopt: ROLES,
  'adopt-for-company': ['company-owner', 'company-member'],
  'manage-company': ['company-owner'],
  'write-needs': ['caseworker', 'approver'],
  'approve-needs': ['approver'],
  'confirm-deliveries': ['caseworker', 'approver'],
  'import-needs': ['caseworker', 'approver'],
  'see-workspace': ['caseworker', 'approver'],
  'decide-organisations': ['administrator'],
  'see-admin': ['administrator'],
};

const isPlatform = (role: Role) => (PLATFORM_ROLES as readonly Role[]).includes(role);

function actorWith(...memberships: Partial<ActorMembership>[]): Actor {
  const seat = { role: 'volunteer', organisationId: null, organisationName: null, organisationState: null } as const;
  return {
    userId: 'u',
    displayName: '周先生',
    emailVerified: true,
    memberships: memberships.map((membership) => ({ ...seat, ...membership })),
  };
}

const seatOf = (role: Role, organisationState: ActorMembership['organisationState'] = 'admitted', organisationId = 'o1') =>
  isPlatform(role) ? { role } : { role, organisationId, organisationState };

const pairs = ROLES.flatMap((role) => (Object.keys(PERMISSIONS) as Permission[]).map((permission) => [role, permission] as const));
test.each(pairs)('%s: %s', (role, permission) => {
  expect(may(actorWith(seatOf(role)), permission)).toBe(PERMISSIONS[permission].includes(role));
});

const notAdmitted = ORGANISATION_ROLES.flatMap((role) =>
  (['applied', 'refused', 'suspended', null] as const).map((state) => [role, state] as const),
);
test.each(notAdmitted)('%s of an organisation that is %s may no more than a donor', (role, state) => {
  const actor = actorWith(seatOf(role, state));
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) expect(may(actor, permission)).toBe(permission === 'adopt');
  expect(deskLinks(actor)).toEqual([]);
});

test('a role counts in its own organisation alone', () => {
  const actor = actorWith(
    seatOf('approver', 'admitted', 'o1'),
    seatOf('caseworker', 'admitted', 'o2'),
    seatOf('approver', 'suspended', 'o3'),
  );
  expect(may(actor, 'approve-needs', 'o1')).toBe(true);
  expect(may(actor, 'approve-needs', 'o2')).toBe(false);
  expect(may(actor, 'approve-needs', 'o3')).toBe(false);
  expect(organisationsWhere(actor, 'write-needs')).toEqual(['o1', 'o2']);
  expect(organisationsWhere(actor, 'approve-needs')).toEqual(['o1']);
});

test('a person without any role may adopt, and has no desk', () => {
  expect(may(actorWith(), 'adopt')).toBe(true);
  expect(deskLinks(actorWith())).toEqual([]);
});

test('desks follow roles', () => {
  expect(deskLinks(actorWith(seatOf('caseworker'), seatOf('administrator'))).map(({ to }) => to)).toEqual(['/workspace', '/admin']);
});

const NOW = new Date('2026-11-23T02:00:00Z');
const fresh = { purpose: 'verify-email', expiresAt: linkEnd('verify-email', NOW), usedAt: null };

test('a verification link lives a day, a reset link an hour', () => {
  expect(LINK_LIFETIME).toEqual({ 'verify-email': 86_400_000, 'reset-password': 3_600_000 });
});

const links: readonly [string, Parameters<typeof opensAt>, boolean][] = [
  ['fresh', [fresh, 'verify-email', NOW], true],
  ['in its last millisecond', [fresh, 'verify-email', new Date(fresh.expiresAt.getTime() - 1)], true],
  ['at its end', [fresh, 'verify-email', fresh.expiresAt], false],
  ['used', [{ ...fresh, usedAt: NOW }, 'verify-email', NOW], false],
  ['of another purpose', [fresh, 'reset-password', NOW], false],
  ['unknown', [null, 'verify-email', NOW], false],
];
test.each(links)('a link that is %s opens: %#', (_, args, opens) => {
  expect(opensAt(...args)).toBe(opens);
});

test('the demo accounts are those of the contract', () => {
  expect(DEMO_ACCOUNTS.map(({ email }) => email.split('@')[0])).toEqual([
    'donor',
    'volunteer',
    'company',
    'partner',
    'caseworker',
    'approver',
    'caseworker-b',
    'contractor',
    'inspector',
    'admin',
  ]);
  expect(DEMO_ACCOUNTS.every(({ email }) => email.endsWith('@demo.warmlight.test'))).toBe(true);
});
