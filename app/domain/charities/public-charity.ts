/** The whitelist of charities: all that may be public about one. Contacts, members and applications stay inside. */
import type { Figure } from '../projects/public-project';

export interface PublicCharity {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly about: string;
  readonly aboutEn: string | null;
  /** Id of a served city, and of the district where it stands. */
  readonly city: string;
  readonly district: string;
  readonly registrationNumber: string | null;
  readonly filingNumber: string | null;
}

/** The public view, field by field; a row may carry more, none of which passes. */
export function publicCharity(source: PublicCharity): PublicCharity {
  const { slug, name, nameEn, about, aboutEn, city, district, registrationNumber, filingNumber } = source;
  return { slug, name, nameEn, about, aboutEn, city, district, registrationNumber, filingNumber };
}

/** A charity as a list shows it. */
export interface CharitySummary extends PublicCharity {
  readonly openNeeds: number;
  readonly metNeeds: number;
}

/** A charity's own page above its needs. Districts are those of its public needs, most needs first. */
export interface CharityProfile extends CharitySummary {
  readonly districts: readonly string[];
  readonly figures: readonly Figure[];
}
