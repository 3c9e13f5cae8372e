/** What waits on a person's own page: their windows in figures, their organisations, whether their address is verified. */
import type { Actor } from '~/domain/accounts/actor';
import type { OrganisationKind, OrganisationState } from '~/domain/accounts/organisations';
import type { Role } from '~/domain/accounts/role';
import { read } from '~/platform/db/database.server';

export interface MyOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  /** Why it was refused or suspended. */
  readonly reason: string | null;
  readonly roles: readonly Role[];
}

export interface MyPage {
  readonly email: string;
  readonly handle: string;
  readonly namePublic: boolean;
  /** Adoptions of this person, or by them for a company: confirmed, and still on their way. */
  readonly lit: number;
  readonly underWay: number;
  readonly organisations: readonly MyOrganisation[];
}

export async function getMyPage({ actor }: { actor: Actor }): Promise<MyPage> {
  const { userId } = actor;
  const user = await read().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      handle: true,
      namePublic: true,
      memberships: {
        where: { endedAt: null, organisationId: { not: null } },
        orderBy: { createdAt: 'asc' },
        select: {
          role: true,
          organisation: { select: { id: true, slug: true, name: true, nameEn: true, kind: true, state: true, decisionReason: true } },
        },
      },
    },
  });
  const lit = await read().adoption.count({ where: { userId, state: 'confirmed' } });
  const underWay = await read().adoption.count({ where: { userId, state: { in: ['held', 'committed', 'delivered'] } } });
  const organisations = new Map<string, MyOrganisation>();
  for (const { role, organisation } of user.memberships) {
    if (!organisation) continue;
    const { decisionReason, kind, state, ...rest } = organisation;
    const isHeldBack = state === 'refused' || state === 'suspended';
    const roles = [...(organisations.get(rest.id)?.roles ?? []), role as Role];
    organisations.set(rest.id, {
      ...rest,
      kind: kind as OrganisationKind,
      state: state as OrganisationState,
      reason: isHeldBack ? decisionReason : null,
      roles,
    });
  }
  return { email: user.email, handle: user.handle, namePublic: user.namePublic, lit, underWay, organisations: [...organisations.values()] };
}
