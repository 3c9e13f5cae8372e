/** Sealed bytes of case documents under FILES_DIR/cases, by random id. It never sees a name or an open byte. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from './env.server';
import { NeighbourError } from './neighbour.server';

function placeOf(id: string): string {
  return path.join(env.filesDir, 'cases', id.slice(0, 2), `${id}.sealed`);
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new NeighbourError('files', true, cause);
  }
}

/** `id` is a random id of ours, never a name from outside. Fails as NeighbourError. */
export function storeSealedFile(id: string, sealed: Buffer): Promise<void> {
  return onDisk(async () => {
    await mkdir(path.dirname(placeOf(id)), { recursive: true });
    await writeFile(placeOf(id), sealed, { flag: 'wx', mode: 0o600 });
  });
}

/** The sealed bytes. Fails as NeighbourError. */
export function readSealedFile(id: string): Promise<Buffer> {
  return onDisk(() => readFile(placeOf(id)));
}

/** Forgets a file; one that is not there is forgotten already. */
export function removeSealedFile(id: string): Promise<void> {
  return onDisk(() => rm(placeOf(id), { force: true }));
}
