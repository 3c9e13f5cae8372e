/** The data key of a case file, bound to the file and to its charity: a file moved to another charity does not open there. It opens no erased file. */
import { lookUpKeys } from '~/domain/cases/case-look-up';
import { accept, type Decision, type Refused, refuse } from '~/domain/outcome';
import { digest, digests, open, SealError, unwrap, type WrappedKey, wrap } from '~/platform/seal.server';

export interface CaseOwner {
  readonly id: string;
  readonly charityId: string;
}

export type LockedCase = CaseOwner & WrappedKey & { readonly erasedAt: Date | null };

export interface StoredValue {
  readonly field: string;
  readonly ciphertext: string;
}

/** What queries select to open a file. */
export const lockedCaseSelect = { id: true, charityId: true, keyId: true, wrappedKey: true, erasedAt: true } as const;

function recordOf({ id, charityId }: CaseOwner): string {
  return `${charityId}/${id}`;
}

/** The data key wrapped for this file of this charity. */
export function wrapCaseKey(dataKey: Buffer, owner: CaseOwner): WrappedKey {
  return wrap(dataKey, recordOf(owner));
}

/** Throws SealError when the file does not open, which an erased one never does. */
export function unwrapCaseKey(file: CaseOwner & WrappedKey): Buffer {
  return unwrap(file, recordOf(file));
}

/** Every value of a file in the open. For the use-cases that need them together; never for a page. Throws SealError. */
export function openValues(dataKey: Buffer, caseFileId: string, values: readonly StoredValue[]): { field: string; text: string }[] {
  return values.map(({ field, ciphertext }) => ({ field, text: open(dataKey, caseFileId, field, ciphertext) }));
}

/** The refusal that stands for why something sealed did not open; anything that is no SealError is thrown on. */
export function sealRefusal(thrown: unknown): Refused {
  if (!(thrown instanceof SealError)) throw thrown;
  return refuse(`sealed-${thrown.fault}`);
}

/** Runs `work` with the key of `file`. Refuses `case-erased`, `sealed-unknown-key`, `sealed-truncated`, `sealed-does-not-open`. */
export async function withCaseKey<T extends object>(
  file: LockedCase,
  work: (dataKey: Buffer) => Promise<Decision<T>> | Decision<T>,
): Promise<Decision<T>> {
  if (file.erasedAt) return refuse('case-erased');
  try {
    return await work(unwrapCaseKey(file));
  } catch (thrown) {
    return sealRefusal(thrown);
  }
}

function purposeOf(field: string, charityId: string): string {
  return `case-${field}:${charityId}`;
}

/** The CaseDigest rows of a file with these values. The charity is part of each hash: two charities' hashes of one person differ. */
export function digestRows({ id, charityId }: CaseOwner, values: readonly { readonly field: string; readonly text: string }[]) {
  return lookUpKeys(values).map(({ field, text }) => ({ caseFileId: id, field, digest: digest(purposeOf(field, charityId), text) }));
}

/** The hashes, under every key of the ring, that a file found by `key` may carry. */
export function digestsFor(charityId: string, key: { readonly field: string; readonly text: string }): string[] {
  return digests(purposeOf(key.field, charityId), key.text);
}

/** Yes, or the refusal of a file that nobody can open. */
export function checkOpens(file: LockedCase): Promise<Decision<object>> {
  return withCaseKey(file, () => accept({}));
}
