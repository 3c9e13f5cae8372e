/** Organisations before the law: their kinds, the states of their admission, who decides what from where. A refusal always has its reason. */
import { accept, type Decision, refuse } from '../outcome';
import type { Role } from './role';

export const ORGANISATION_KINDS = ['charity', 'company', 'meal-partner'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_STATES = ['applied', 'admitted', 'suspended', 'refused'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

export const ORGANISATION_VERDICTS = ['admit', 'refuse', 'suspend', 'readmit'] as const;
export type OrganisationVerdict = (typeof ORGANISATION_VERDICTS)[number];

interface Move {
  readonly from: readonly OrganisationState[];
  readonly to: OrganisationState;
  readonly needsReason: boolean;
}

/** The state machine of admission. */
export const ORGANISATION_MOVES: Readonly<Record<OrganisationVerdict, Move>> = {
  admit: { from: ['applied'], to: 'admitted', needsReason: false },
  refuse: { from: ['applied'], to: 'refused', needsReason: true },
  suspend: { from: ['admitted'], to: 'suspended', needsReason: true },
  readmit: { from: ['suspended', 'refused'], to: 'admitted', needsReason: true },
};

/** What an administrator may decide about an organisation in `state`. */
export function verdictsFrom(state: OrganisationState): OrganisationVerdict[] {
  return ORGANISATION_VERDICTS.filter((verdict) => ORGANISATION_MOVES[verdict].from.includes(state));
}

/** The state after `verdict`, or the refusal: decided already (`organisation-already-decided`), or without a reason (`reason-required`). */
export function decideOn(
  state: OrganisationState,
  verdict: OrganisationVerdict,
  reason: string | null,
): Decision<{ to: OrganisationState }> {
  const move = ORGANISATION_MOVES[verdict];
  if (!move.from.includes(state)) return refuse('organisation-already-decided');
  if (move.needsReason && !reason) return refuse('reason-required');
  return accept({ to: move.to });
}

/** The seat of who applies. It gives nothing until the organisation is admitted. */
export const FOUNDER_ROLE: Readonly<Record<OrganisationKind, Role>> = {
  charity: 'approver',
  company: 'company-owner',
  'meal-partner': 'partner-staff',
};

const SLUG_MAXIMUM = 40;

/**
 * The last part of an organisation's public address: the Latin letters and figures of its English or own name, or `random` where
 * there are fewer than three.
 */
export function slugFrom(name: string, nameEn: string | null, random: string): string {
  const latin = `${nameEn ?? name}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAXIMUM)
    .replace(/^-+|-+$/g, '');
  return latin.replace(/-/g, '').length >= 3 ? latin : random;
}
