/** Passwords as stored: argon2id. An unknown account costs the asker as much time as a known one. */
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The stored form of a password, with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Of a password nobody knows, made once a process: verified for accounts that do not exist. */
let decoy: Promise<string> | undefined;

/** Whether `password` is the one `stored` was made of; false, in the same time, when there is none. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && matches;
}
