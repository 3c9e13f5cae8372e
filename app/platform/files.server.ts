/** Photos of things: cleaned before they are kept, stored by random id under FILES_DIR. Refuses what is not JPEG, PNG or WebP by its bytes. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { env } from './env.server';
import { NeighbourError } from './neighbour.server';

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 1600;

export interface CleanPhoto {
  readonly bytes: Buffer;
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

function isPhoto(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12));
  const isJpeg = start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const isPng = start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isJpeg || isPng || (start.toString('latin1', 0, 4) === 'RIFF' && start.toString('latin1', 8, 12) === 'WEBP');
}

/**
 * The photo drawn anew as JPEG, upright, at most 1,600 pixels a side, without place, camera or any other metadata. Refuses
 * `photo-too-large` (8 MB, 40 megapixels) and `photo-unreadable`.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Decision<{ photo: CleanPhoto }>> {
  if (bytes.byteLength > MOST_BYTES) return refuse('photo-too-large');
  if (!isPhoto(bytes)) return refuse('photo-unreadable');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return refuse('photo-too-large');
    const drawn = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true });
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
    return accept({ photo: { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height } });
  } catch {
    // sharp has one kind of error for every broken file; the sentence is the same for all of them.
    return refuse('photo-unreadable');
  }
}

function placeOf(id: string): string {
  return path.join(env.filesDir, 'photos', id.slice(0, 2), `${id}.jpg`);
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new NeighbourError('files', true, cause);
  }
}

/** `id` is a random id of ours, never a name from outside. Fails as NeighbourError. */
export function storePhoto(id: string, bytes: Uint8Array): Promise<void> {
  return onDisk(async () => {
    await mkdir(path.dirname(placeOf(id)), { recursive: true });
    await writeFile(placeOf(id), bytes, { flag: 'wx', mode: 0o600 });
  });
}

/** The bytes of a stored photo. Fails as NeighbourError. */
export function readPhoto(id: string): Promise<Buffer> {
  return onDisk(() => readFile(placeOf(id)));
}

/** Forgets a photo; one that is not there is forgotten already. */
export function removePhoto(id: string): Promise<void> {
  return onDisk(() => rm(placeOf(id), { force: true }));
}
