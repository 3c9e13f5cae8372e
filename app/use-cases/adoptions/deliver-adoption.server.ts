/** The donor says it was handed over: words, and photos of the thing when there are any. Confirms nothing: that is the charity's word. */
import type { Actor } from '~/domain/accounts/actor';
import { deliver, MOST_PHOTOS } from '~/domain/adoptions/fulfil';
import { checkNote } from '~/domain/needs/release';
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read, write } from '~/platform/db/database.server';
import { type CleanPhoto, cleanPhoto, removePhoto, storePhoto } from '~/platform/files.server';
import { newId } from '~/platform/ids.server';
import { notFound } from '~/platform/outcomes.server';
import { changeAdoption, findRecord } from './adoption-record.server';

export interface DeliverInput {
  readonly adoptionId: string;
  readonly proofNote: string;
  /** The bytes as uploaded, at most MOST_PHOTOS of them. */
  readonly photos: readonly Uint8Array[];
}

type Ready = CleanPhoto & { readonly id: string };

/** Every photo cleaned, or the refusal of the first that can't be. */
async function cleanAll(photos: readonly Uint8Array[]): Promise<Decision<{ ready: Ready[] }>> {
  if (photos.length > MOST_PHOTOS) return refuse('photo-too-large');
  const ready: Ready[] = [];
  for (const bytes of photos) {
    const cleaned = await cleanPhoto(bytes);
    if (!cleaned.ok) return cleaned;
    ready.push({ ...cleaned.photo, id: newId() });
  }
  return accept({ ready });
}

async function record(actor: Actor, input: DeliverInput, ready: readonly Ready[], now: Date): Promise<Decision<{ already: boolean }>> {
  return write(async (transaction) => {
    const before = await findRecord(transaction, { id: input.adoptionId, userId: actor.userId });
    if (!before) throw notFound();
    if (before.state === 'delivered' && before.proofNote === input.proofNote) return accept({ already: true });
    const decided = deliver(before, input.proofNote);
    if (!decided.ok) return decided;
    const set = { proofNote: input.proofNote, deliveredAt: now };
    const moved = await changeAdoption(transaction, before, { action: 'deliver', to: decided.state, set, actorId: actor.userId, now });
    if (!moved) return refuse('wrong-adoption-state');
    for (const { id, mediaType, width, height } of ready) {
      await transaction.proofPhoto.create({ data: { id, adoptionId: before.id, mediaType, width, height, createdAt: now } });
    }
    return accept({ already: false });
  });
}

/**
 * Sending the same proof twice changes nothing. Refuses `proof-required`, `private-words-in-note`, `photo-unreadable`, `photo-too-large`,
 * `wrong-adoption-state`; somebody else's adoption is not found. Photos of a refused delivery are not kept.
 */
export async function deliverAdoption({
  actor,
  input,
  now,
}: {
  actor: Actor;
  input: DeliverInput;
  now: Date;
}): Promise<Decision<{ already: boolean }>> {
  const seen = await findRecord(read(), { id: input.adoptionId, userId: actor.userId });
  if (!seen) throw notFound();
  if (seen.state === 'delivered' && seen.proofNote === input.proofNote) return accept({ already: true });
  const decided = deliver(seen, input.proofNote);
  if (!decided.ok) return decided;
  const said = checkNote(input.proofNote);
  if (!said.ok) return said;
  const cleaned = await cleanAll(input.photos);
  if (!cleaned.ok) return cleaned;
  const kept: string[] = [];
  let stays = false;
  try {
    for (const photo of cleaned.ready) {
      kept.push(photo.id);
      await storePhoto(photo.id, photo.bytes);
    }
    const result = await record(actor, input, cleaned.ready, now);
    stays = result.ok && !result.already;
    return result;
  } finally {
    if (!stays) for (const id of kept) await removePhoto(id);
  }
}
