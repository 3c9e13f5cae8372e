/** The one table of expected no's: the status, and the field a form shows it beside. The sentence is `refusals.<code>` in i18n. */

interface RefusalRule {
  readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429;
  readonly field?: string;
}

const rules = {
  // accounts
  'wrong-credentials': { status: 422, field: 'password' },
  'account-disabled': { status: 403 },
  'too-many-attempts': { status: 429 },
  'link-invalid': { status: 410 },
  'email-unverified': { status: 403 },
  'registration-number-taken': { status: 409, field: 'registrationNumber' },
  'organisation-already-decided': { status: 409 },
  'reason-required': { status: 422, field: 'reason' },
  // needs and projects
  'need-not-editable': { status: 409 },
  'need-changed-meanwhile': { status: 409 },
  'need-incomplete': { status: 422 },
  'author-cannot-approve': { status: 403 },
  'not-in-review': { status: 409 },
  'wrong-need-state': { status: 409 },
  'need-has-adoptions': { status: 409 },
  'private-words-in-text': { status: 422, field: 'story' },
  'private-words-in-reason': { status: 422, field: 'reason' },
  'pity-words-in-text': { status: 422, field: 'story' },
  'district-not-served': { status: 422, field: 'district' },
  'repair-over-limit': { status: 422, field: 'reason' },
  'project-not-editable': { status: 409 },
  'project-incomplete': { status: 422 },
  'project-changed-meanwhile': { status: 409 },
  'project-has-open-needs': { status: 409 },
  'wrong-project-state': { status: 409 },
  // adoptions
  'need-not-open': { status: 409 },
  'more-than-left': { status: 409, field: 'quantity' },
  'nothing-left': { status: 409 },
  'contribution-differs': { status: 422, field: 'contribution' },
  'quantity-invalid': { status: 422, field: 'quantity' },
  'not-member-of-company': { status: 403, field: 'donor' },
  'company-not-admitted': { status: 403, field: 'donor' },
  'own-need': { status: 403 },
  'hold-ended': { status: 410 },
  'wrong-adoption-state': { status: 409 },
  'money-not-released': { status: 409 },
  'proof-required': { status: 422, field: 'proofNote' },
  'confirmed-more-than-given': { status: 422, field: 'confirmedQuantity' },
  'own-delivery': { status: 403 },
  'deliver-by-passed': { status: 422, field: 'deliverBy' },
  'deliver-by-too-late': { status: 422, field: 'deliverBy' },
  // payments
  'payment-already-decided': { status: 409 },
  'payments-unavailable': { status: 409 },
  // forms, files and imports
  'form-unreadable': { status: 400 },
  'file-missing': { status: 422, field: 'file' },
  'file-too-large': { status: 413, field: 'file' },
  'file-type-unknown': { status: 415, field: 'file' },
  'file-encoding-unknown': { status: 422, field: 'file' },
  'sheet-columns-missing': { status: 422, field: 'file' },
  'sheet-too-wide': { status: 422, field: 'file' },
  'sheet-too-long': { status: 422, field: 'file' },
  'sheet-empty': { status: 422, field: 'file' },
  'sheet-malformed': { status: 422, field: 'file' },
  'import-already-committed': { status: 409 },
  'import-not-committed': { status: 409 },
  'import-in-use': { status: 409 },
  'import-nothing-to-do': { status: 409 },
  'photo-unreadable': { status: 415, field: 'photo' },
  'photo-too-large': { status: 413, field: 'photo' },
} as const satisfies Record<string, RefusalRule>;

export type Refusal = keyof typeof rules;

export const REFUSALS: Readonly<Record<Refusal, RefusalRule>> = rules;
