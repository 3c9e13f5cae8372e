/** Sealing: what was sealed opens for its own record and field alone, and not at all once a single bit of it is other. */
import { describe, expect, test } from 'vitest';
import {
  digest,
  digests,
  keyRing,
  newDataKey,
  open,
  openBytes,
  SealError,
  seal,
  sealBytes,
  sealingKeyId,
  unwrap,
  wrap,
} from '~/platform/seal.server';

const dataKey = newDataKey();
const text = '黎秀珍 440199194803122640';

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof SealError) return thrown.fault;
    throw thrown;
  }
  return 'opened';
}

test.each(['', 'a', text, '👵🏽 𠮷', 'x'.repeat(100_000)])('what was sealed opens again', (plain) => {
  expect(open(dataKey, 'case', 'name', seal(dataKey, 'case', 'name', plain))).toBe(plain);
});

test('the same text sealed twice is never the same ciphertext, and shows nothing of the text', () => {
  const sealed = Array.from({ length: 50 }, () => seal(dataKey, 'case', 'name', text));
  expect(new Set(sealed).size).toBe(50);
  expect(sealed.join()).not.toContain('440199');
});

test('every single-bit flip of a ciphertext is refused', () => {
  const bytes = Buffer.from(seal(dataKey, 'case', 'phone', '13458502871'), 'base64url');
  for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(faultOf(() => open(dataKey, 'case', 'phone', flipped.toString('base64url')))).toBe('does-not-open');
  }
});

test('every other spelling of the stored letters is refused, also where base64 would read the same bytes', () => {
  const sealed = seal(dataKey, 'case', 'phone', '1345850287');
  for (let at = 0; at < sealed.length; at += 1) {
    for (const other of ['A', 'B', 'z', '-', '_', '=', '+']) {
      if (sealed[at] === other) continue;
      expect(faultOf(() => open(dataKey, 'case', 'phone', sealed.slice(0, at) + other + sealed.slice(at + 1)))).not.toBe('opened');
    }
  }
});

test('a ciphertext that was cut short or made longer is refused', () => {
  const sealed = seal(dataKey, 'case', 'name', text);
  for (let length = 0; length < sealed.length; length += 1)
    expect(faultOf(() => open(dataKey, 'case', 'name', sealed.slice(0, length)))).not.toBe('opened');
  expect(faultOf(() => open(dataKey, 'case', 'name', `${sealed}AAAA`))).toBe('does-not-open');
  expect(faultOf(() => open(dataKey, 'case', 'name', ''))).toBe('truncated');
});

describe('a ciphertext opens nowhere but where it was sealed', () => {
  const sealed = seal(dataKey, 'case', 'name', text);
  test.each([
    ['another record', () => open(dataKey, 'other', 'name', sealed)],
    ['another field', () => open(dataKey, 'case', 'phone', sealed)],
    ['record and field drawn together differently', () => open(dataKey, 'casen', 'ame', sealed)],
    ['another data key', () => open(newDataKey(), 'case', 'name', sealed)],
  ])('%s', (_, work) => expect(faultOf(work)).toBe('does-not-open'));
});

test('a data key comes back for its own record alone', () => {
  const wrapped = wrap(dataKey, 'case');
  expect(unwrap(wrapped, 'case').equals(dataKey)).toBe(true);
  expect(faultOf(() => unwrap(wrapped, 'other'))).toBe('does-not-open');
  expect(faultOf(() => unwrap({ ...wrapped, keyId: 'retired' }, 'case'))).toBe('unknown-key');
  expect(faultOf(() => unwrap({ ...wrapped, wrappedKey: '' }, 'case'))).toBe('truncated');
  expect(faultOf(() => unwrap({ ...wrapped, wrappedKey: wrapped.wrappedKey.slice(4) }, 'case'))).toBe('does-not-open');
});

test('a fault says which kind it is and no value', () => {
  const error = new SealError('does-not-open');
  expect(Object.keys(error).sort()).toEqual(['fault', 'name']);
  expect(error.message).toBe('sealed value: does-not-open');
});

test('a digest is the same for the same value and purpose, and tells nothing without its key', () => {
  expect(digest('person', '440199194803122640')).toBe(digest('person', '440199194803122640'));
  expect(digest('person', '440199194803122640')).not.toBe(digest('person', '440199194803122641'));
  expect(digest('person', 'x')).not.toBe(digest('need-reference', 'x'));
  expect(digests('person', 'x')).toEqual([digest('person', 'x')]);
  expect(digest('person', '440199194803122640')).not.toContain('440199');
});

test('the ring takes several keys, the first of which seals, and names the one that is no key', () => {
  const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
  expect(keyRing(`new:${key(1)}, old:${key(2)}`).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(() => keyRing('short:AAAA')).toThrow('"short" is not 32 bytes');
  expect(() => keyRing('')).toThrow();
});

test('the bytes of a file open for their own record and name alone, whole and unedited', () => {
  const bytes = Buffer.from('%PDF-1.7 黎秀珍');
  const sealed = sealBytes(dataKey, 'case', 'document:a', bytes);
  expect(openBytes(dataKey, 'case', 'document:a', sealed).equals(bytes)).toBe(true);
  expect(sealed.includes('PDF')).toBe(false);
  expect(faultOf(() => openBytes(dataKey, 'case', 'document:b', sealed))).toBe('does-not-open');
  expect(faultOf(() => openBytes(dataKey, 'other', 'document:a', sealed))).toBe('does-not-open');
  expect(faultOf(() => openBytes(newDataKey(), 'case', 'document:a', sealed))).toBe('does-not-open');
  expect(faultOf(() => openBytes(dataKey, 'case', 'document:a', sealed.subarray(0, -1)))).toBe('does-not-open');
  expect(faultOf(() => openBytes(dataKey, 'case', 'document:a', sealed.subarray(0, 20)))).toBe('truncated');
  expect(faultOf(() => open(dataKey, 'case', 'document:a', sealed.toString('base64url')))).toBe('does-not-open');
});

test('what seals now is the first key of the ring', () => {
  expect(wrap(dataKey, 'case').keyId).toBe(sealingKeyId());
});
