/** Links that are mailed and open once: what they are for, how long they live, when they open. No token is known here. */

const HOUR = 3_600_000;

export const LINK_PURPOSES = ['verify-email', 'reset-password'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Milliseconds from sending to the end. */
export const LINK_LIFETIME: Readonly<Record<LinkPurpose, number>> = { 'verify-email': 24 * HOUR, 'reset-password': HOUR };

export interface LinkFacts {
  readonly purpose: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** When a link sent at `now` ends. */
export function linkEnd(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LINK_LIFETIME[purpose]);
}

/** Whether a link opens at `now`: made for this, not used, not past its end. */
export function opensAt(link: LinkFacts | null, purpose: LinkPurpose, now: Date): link is LinkFacts {
  return link !== null && link.purpose === purpose && link.usedAt === null && link.expiresAt > now;
}
