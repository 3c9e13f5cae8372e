/** Who is asking: the account with its live roles. Made by the session, handed to every use-case. */
import type { Role } from './role';

export interface ActorMembership {
  readonly role: Role;
  /** Null for a role on the platform itself. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationState: 'applied' | 'admitted' | 'refused' | 'suspended' | null;
}

export interface Actor {
  readonly userId: string;
  readonly displayName: string;
  readonly emailVerified: boolean;
  readonly memberships: readonly ActorMembership[];
}
