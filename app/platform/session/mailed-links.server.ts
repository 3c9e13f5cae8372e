/** Tokens of mailed links: made of a nonce and the site's secret, so that neither the database nor the outbox holds a link that opens. */
import { createHmac } from 'node:crypto';
import { env } from '../env.server';

/** The 128-bit token of the link with `nonce`, base64url; the database keeps its digest alone. */
export function mailedToken(nonce: string): string {
  return createHmac('sha256', env.sessionSecret).update(`mailed-link:${nonce}`).digest().subarray(0, 16).toString('base64url');
}
