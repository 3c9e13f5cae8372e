/** What the walk has seen: every text it was answered, searched at once, and where a canary sat in it. It keeps hits, not answers. */
import type { Hit, NeedleSearch } from './needles';

export interface Sighting extends Hit {
  /** Who saw it: a role, or the place outside of pages. */
  readonly viewer: string;
  /** Address, table or file. */
  readonly place: string;
}

export interface Evidence {
  readonly sightings: Sighting[];
  readonly figures: { answers: number; bytes: number; searchMs: number };
  readonly look: (viewer: string, place: string, text: string) => void;
  readonly lookAtBytes: (viewer: string, place: string, bytes: Buffer) => void;
}

/** A register of what `search` finds. */
export function gatherEvidence(search: NeedleSearch): Evidence {
  const sightings: Sighting[] = [];
  const figures = { answers: 0, bytes: 0, searchMs: 0 };
  const searchIn = (viewer: string, place: string, text: string) => {
    const start = performance.now();
    for (const hit of search.find(text)) sightings.push({ ...hit, viewer, place });
    figures.searchMs += performance.now() - start;
  };
  return {
    sightings,
    figures,
    look(viewer, place, text) {
      figures.answers += 1;
      figures.bytes += Buffer.byteLength(text);
      searchIn(viewer, place, text);
    },
    lookAtBytes(viewer, place, bytes) {
      figures.answers += 1;
      figures.bytes += bytes.byteLength;
      // Metadata is written in any of these; UTF-16 may begin at an odd byte.
      const readings = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
      for (const text of readings) searchIn(viewer, place, text);
    },
  };
}

/** Sightings as lines for a failing test, each place once. */
export function tell(sightings: readonly Sighting[]): string[] {
  const lines = sightings.map(
    ({ viewer, place, field, form, household, around }) =>
      `${viewer} at ${place}: ${field} of household ${household}, ${form}: …${around.replace(/\s+/g, ' ')}…`,
  );
  return [...new Set(lines)].slice(0, 40);
}
