/** The addresses machines may list: public pages alone. Nothing that asks for an account. */
import { PUBLIC_STATES } from '~/domain/needs/states';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';

/** A sitemap may name so many pages. */
const MOST = 50_000;
const STATIC = ['/', '/needs', '/projects', '/charities', '/leaderboards'];

const publicStates = PUBLIC_STATES.map((state) => `'${state}'`).join(', ');
const ADDRESSES = `
  SELECT '/charities/' || slug AS path FROM Organisation WHERE kind = 'charity' AND state = 'admitted'
  UNION ALL SELECT '/projects/' || id FROM Project WHERE state IN ('published', 'closed')
  UNION ALL SELECT '/needs/' || id FROM Need WHERE state IN (${publicStates})
  LIMIT :most`;

/** Paths of every public page, and the address of the site they stand on, without a slash at its end. */
export function listAddresses(): { siteUrl: string; paths: string[] } {
  const found = rows<{ path: string }>(ADDRESSES, { most: MOST - STATIC.length });
  return { siteUrl: env.publicUrl, paths: [...STATIC, ...found.map(({ path }) => path)] };
}

/** The address of the site, without a slash at its end. */
export function siteAddress(): string {
  return env.publicUrl;
}
