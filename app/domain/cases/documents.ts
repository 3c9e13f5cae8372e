/** Documents of a case: what kind a file is by its first bytes, and how large it may be. It believes no name. */
import { accept, type Decision, refuse } from '../outcome';

export const MOST_DOCUMENT_BYTES = 5 * 1024 * 1024;

export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const SIGNATURES: readonly (readonly [DocumentType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Refuses `document-too-large`, and `document-type-unknown` for anything but PDF, JPEG and PNG. */
export function judgeDocument(bytes: Uint8Array): Decision<{ mediaType: DocumentType }> {
  if (bytes.byteLength > MOST_DOCUMENT_BYTES) return refuse('document-too-large');
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found ? accept({ mediaType: found[0] }) : refuse('document-type-unknown');
}
