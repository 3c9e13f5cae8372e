/** Opening sealed fields: how often a person may, and for how long a volunteer may see how to reach a household. */
import type { AdoptionState } from '../adoptions/states';
import { accept, type Decision, refuse } from '../outcome';
import type { CaseField } from './sealed-fields';

/** Sealed fields one person may open in REVEAL_HOURS hours, documents and contacts included. */
export const MOST_REVEALS = 30;
export const REVEAL_HOURS = 24;

/** Refuses `reveal-limit` when `opened` in the last hours has reached MOST_REVEALS. */
export function checkRevealLimit(opened: number): Decision<object> {
  return opened < MOST_REVEALS ? accept({}) : refuse('reveal-limit', { most: MOST_REVEALS });
}

/** What a volunteer of a visit may be shown. */
export const CONTACT_FIELDS = ['name', 'phone', 'address'] as const satisfies readonly CaseField[];
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Days a contact window lasts at most. */
export const MOST_CONTACT_DAYS = 14;

const DAY = 86_400_000;

export interface ContactWindowState {
  readonly endsAt: Date;
  readonly closedAt: Date | null;
}

/** A window is open until its end, until somebody closes it, and only while the visit is promised and not delivered. */
export function isContactOpen(window: ContactWindowState, adoption: AdoptionState, now: Date): boolean {
  return window.closedAt === null && window.endsAt > now && adoption === 'committed';
}

/** Refuses `contact-not-due` unless hours were adopted and promised, `contact-too-long` for an end in the past or beyond MOST_CONTACT_DAYS. */
export function checkContactWindow(
  adoption: { readonly state: string; readonly contribution: string },
  endsAt: Date,
  now: Date,
): Decision<object> {
  if (adoption.state !== 'committed' || adoption.contribution !== 'hours') return refuse('contact-not-due');
  const length = endsAt.getTime() - now.getTime();
  return length > 0 && length <= MOST_CONTACT_DAYS * DAY ? accept({}) : refuse('contact-too-long');
}

/** What the logs tell: looking at something sealed, and ending it. */
export const LOGGED_ACTIONS = ['reveal', 'contact-open', 'contact-view', 'contact-close', 'withdraw-consent', 'erase'] as const;
export type LoggedAction = (typeof LOGGED_ACTIONS)[number];
