/** The accounts a demo offers with one click. Only a demo has them; a real site neither makes nor shows them. */

/** Known to everyone: it opens invented accounts alone. */
export const DEMO_PASSWORD = 'warmlight-demo';

export const DEMO_ROLES = [
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
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export interface DemoAccount {
  /** Message key below `accounts.demo.role`. */
  readonly role: DemoRole;
  readonly email: string;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = DEMO_ROLES.map((role) => ({ role, email: `${role}@demo.warmlight.test` }));
