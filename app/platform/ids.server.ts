/** Identifiers that say nothing: random, never a counter, safe in addresses and in search documents. */
import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A random public identifier of 20 characters, about 99 bits, without look-alike letters. */
export function newId(): string {
  let id = '';
  while (id.length < 20) {
    for (const byte of randomBytes(24)) {
      if (byte < 248 && id.length < 20) id += ALPHABET[byte % 31];
    }
  }
  return id;
}

/** A secret for a cookie or a link: 128 random bits, base64url. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** How a secret is stored: SHA-256, base64url. */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
