/** What a household agrees to: each scope stands until it is withdrawn, and an older paper never overrides a later withdrawal. */

export const CONSENT_SCOPES = ['publish-need', 'object-photo', 'contact-after'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

export const CONSENT_WAYS = ['signed', 'spoken-witnessed', 'guardian', 'recorded'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

export interface ConsentStatement {
  readonly givenHow: ConsentWay;
  /** ISO day. */
  readonly givenOn: string;
}

export interface ConsentOnRecord {
  readonly scope: string;
  readonly withdrawnAt: Date | null;
}

/** Whether `scope` stands. */
export function stands(consents: readonly ConsentOnRecord[], scope: ConsentScope): boolean {
  return consents.some((consent) => consent.scope === scope && consent.withdrawnAt === null);
}

/**
 * Whether a sheet's statement of `givenOn` (ISO day) adds a consent to a file with these: not beside one that stands, and not when
 * the household withdrew on that day or later. `dayOf` says the day of an instant on this site.
 */
export function addsConsent(
  consents: readonly ConsentOnRecord[],
  scope: ConsentScope,
  givenOn: string,
  dayOf: (instant: Date) => string,
): boolean {
  if (stands(consents, scope)) return false;
  return consents.every((one) => one.scope !== scope || one.withdrawnAt === null || dayOf(one.withdrawnAt) < givenOn);
}
