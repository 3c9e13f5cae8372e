/**
 * Sealing of private values: AES-256-GCM under a data key per record, wrapped by the key ring of SEALING_KEYS. It refuses, without
 * saying any value, what was edited, cut short, moved to another record or field, or sealed by a key that the ring does not hold.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env.server';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type SealFault = 'unknown-key' | 'truncated' | 'does-not-open';

/** Why something did not open. Carries no value, key or ciphertext. */
export class SealError extends Error {
  readonly fault: SealFault;

  constructor(fault: SealFault) {
    super(`sealed value: ${fault}`);
    this.name = 'SealError';
    this.fault = fault;
  }
}

/** A data key as stored: destroying it destroys all that it sealed. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrappedKey: string;
}

interface RingKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The ring of a setting `id:base64,…`; the first key seals, all open. Throws, naming the entry, on a key that is not 32 bytes. */
export function keyRing(setting: string): readonly [RingKey, ...RingKey[]] {
  const [first, ...rest] = setting.split(',').map((entry) => {
    const [id = '', text = ''] = entry.trim().split(':');
    const key = Buffer.from(text, 'base64');
    if (!id || key.byteLength !== KEY_BYTES) throw new Error(`SEALING_KEYS: the key "${id}" is not 32 bytes in base64`);
    return { id, key };
  });
  if (!first) throw new Error('SEALING_KEYS: no key');
  return [first, ...rest];
}

const ring = keyRing(env.sealingKeys);

/** What a ciphertext is bound to; JSON keeps the parts apart whatever they hold. */
function bound(...parts: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(['warmlight-seal-1', ...parts]));
}

function encryptBytes(key: Buffer, associated: Buffer, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(associated);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

function encrypt(key: Buffer, associated: Buffer, plain: Uint8Array): string {
  return encryptBytes(key, associated, plain).toString('base64url');
}

function decrypt(key: Buffer, associated: Buffer, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.byteLength < NONCE_BYTES + TAG_BYTES) throw new SealError('truncated');
  // Base64 has several spellings of the same bytes; only the one we wrote counts as unedited.
  if (bytes.toString('base64url') !== sealed) throw new SealError('does-not-open');
  return decryptBytes(key, associated, bytes);
}

function decryptBytes(key: Buffer, associated: Buffer, bytes: Buffer): Buffer {
  if (bytes.byteLength < NONCE_BYTES + TAG_BYTES) throw new SealError('truncated');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(associated);
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const start = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    throw new SealError('does-not-open');
  }
}

/** A fresh data key, 256 random bits, for one case file or one import. */
export function newDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** The data key of `recordId` under the first key of the ring. */
export function wrap(dataKey: Buffer, recordId: string): WrappedKey {
  const [{ id, key }] = ring;
  return { keyId: id, wrappedKey: encrypt(key, bound('data-key', id, recordId), dataKey) };
}

/** The data key of `recordId` again. Throws SealError: unknown key, cut short, or not the key of this record. */
export function unwrap({ keyId, wrappedKey }: WrappedKey, recordId: string): Buffer {
  const found = ring.find(({ id }) => id === keyId);
  if (!found) throw new SealError('unknown-key');
  return decrypt(found.key, bound('data-key', keyId, recordId), wrappedKey);
}

/** `text` sealed for one field of one record: nonce, ciphertext and tag in base64url. */
export function seal(dataKey: Buffer, recordId: string, field: string, text: string): string {
  return encrypt(dataKey, bound('value', recordId, field), Buffer.from(text, 'utf8'));
}

/** The text that was sealed for this field of this record. Throws SealError for anything else. */
export function open(dataKey: Buffer, recordId: string, field: string, sealed: string): string {
  return decrypt(dataKey, bound('value', recordId, field), sealed).toString('utf8');
}

/** The bytes of a file sealed for one field of one record: nonce, ciphertext and tag. */
export function sealBytes(dataKey: Buffer, recordId: string, field: string, bytes: Uint8Array): Buffer {
  return encryptBytes(dataKey, bound('bytes', recordId, field), bytes);
}

/** The bytes that were sealed for this field of this record. Throws SealError for anything else. */
export function openBytes(dataKey: Buffer, recordId: string, field: string, sealed: Buffer): Buffer {
  return decryptBytes(dataKey, bound('bytes', recordId, field), sealed);
}

/** The id of the key that seals now: what `db:rekey` moves everything to. */
export function sealingKeyId(): string {
  return ring[0].id;
}

function keyedHash({ id, key }: RingKey, purpose: string, normalised: string): string {
  const hashKey = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `warmlight-digest-1:${purpose}`, KEY_BYTES));
  return `${id}.${createHmac('sha256', hashKey).update(normalised, 'utf8').digest('base64url')}`;
}

/** A keyed hash for look-ups by a private value that was normalised first; says nothing without the ring. Written under the first key. */
export function digest(purpose: string, normalised: string): string {
  return keyedHash(ring[0], purpose, normalised);
}

/** The hashes a value may be stored under: one a key of the ring, so that look-ups find what older keys wrote. */
export function digests(purpose: string, normalised: string): string[] {
  return ring.map((key) => keyedHash(key, purpose, normalised));
}
