/** The newest public needs for readers of feeds: by day and then by an id that says nothing, so that no order within a day is told. */
import type { PublicNeed } from '~/domain/needs/public-need';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { readPublicNeeds } from '../search/read-public-needs.server';

/** Needs in a feed. */
const MOST = 50;
/** Candidates by instant; more than MOST, so that the day of the last is whole unless a site publishes thousands a day. */
const CANDIDATES = 2000;

const NEWEST = `SELECT id FROM Need WHERE state = 'published' ORDER BY publishedAt DESC LIMIT ${CANDIDATES}`;

/** At most MOST public needs, newest day first, and the address of the site without a slash at its end. */
export function readFeed(): { siteUrl: string; needs: PublicNeed[] } {
  const needs = readPublicNeeds(rows<{ id: string }>(NEWEST).map(({ id }) => id));
  needs.sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1));
  return { siteUrl: env.publicUrl, needs: needs.slice(0, MOST) };
}
